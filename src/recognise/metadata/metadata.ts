import { toSimplified } from '../../normalise/script.ts';
import type { Document, Metadata, Outcome } from '../../types.ts';
import { readAgency } from './agency.ts';
import { type Announced, readAnnounced } from './announcing.ts';
import { endsArticle, isFooter } from './chrome.ts';
import { readClues } from './clues.ts';
import { readFields } from './fields.ts';
import type { Heading } from './headings.ts';
import { PageLine, pageLines, withoutLinks } from './page-lines.ts';
import { readPeriod } from './period.ts';
import { readPublished } from './published.ts';
import { readSections } from './sections.ts';
import { readTitle } from './title.ts';
import { otherYears, readYear } from './year.ts';

const TAIL_LINES = 15; // where a signature and the page's own data may stand
const SITE_LINES = 200; // that a site may print below the report

/** What a page says of itself: title, agency, year reported on, publication date, period, and the six sections' prose. */
export function readMetadata(document: Document): Outcome<Metadata> {
  const lines = pageLines(document);
  const sections = readSections(lines);
  const first = sections.headings[0];
  const head = first === undefined ? lines.slice(0, HEAD_LINES) : headOf(lines, first.line, first.start);
  const tail = lines.slice(Math.max(first?.line ?? 0, lines.length - TAIL_LINES));
  const fields = readFields([...head, ...tail.filter(line => line.cells === null && line.text.length < 200)]);
  const end = endOf(lines, sections.headings.at(-1)?.line ?? lines.length - TAIL_LINES);
  const title = readTitle(head, fields, document.meta);
  const published = readPublished(fields, document.meta, withoutLinks(head), end);
  const told = tellingLines(lines, sections.headings);
  const opening = Object.values(sections.texts).find(text => text !== null && text !== '') ?? '';
  const announced = [...readAnnounced(head), ...presentedIn(told.slice(0, 2))];
  const known = { title: title?.text ?? null, titlePlace: title?.place ?? null, announced };
  const year = readYear({ ...known, lines, telling: told, published });
  const agency = readAgency({
    ...known,
    fields,
    meta: document.meta,
    head,
    opening,
    openingPlace: told[0]?.place ?? null,
    end,
  });
  const period = readPeriod(lines, year.value.year);
  const clues = readClues(known.title, fields, document, head, end, announced);
  return {
    value: {
      title: known.title,
      agency: agency.value.name,
      agencyEvidence: agency.value.evidence,
      year: year.value.year,
      yearEvidence: year.value.evidence,
      announces: announced.some(({ type }) => type === 'report'),
      published,
      period: period.value,
      clues,
      sections: sections.texts,
      parts: sections.parts,
      headings: sections.headings.map(({ id, line }) => ({ id, place: lines[line]!.place })),
    },
    problems: [
      ...agency.problems,
      ...year.problems,
      ...otherYears(first === undefined ? [] : lines.slice(first.line), year.value),
      ...period.problems,
    ],
  };
}

/** Lines that tell of the year's work: section one and two, or all where there are no headings. */
function tellingLines(lines: readonly PageLine[], headings: readonly Heading[]): readonly PageLine[] {
  const [first] = headings;
  if (first === undefined) return lines;
  const next = headings.find(({ id }) => id !== 'overview' && id !== 'disclosure');
  const { text, place, cells } = lines[first.line]!;
  const behind = text.slice(first.end);
  const until = next?.line ?? lines.length;
  return [
    ...(behind.trim() === '' || cells !== null ? [] : [new PageLine(behind, null, place)]),
    ...lines.slice(first.line + 1, until),
  ];
}

/** Below the first heading only what presents the report: section one also tells of reports that were published. */
function presentedIn(lines: readonly PageLine[]): readonly Announced[] {
  return readAnnounced(lines.filter(({ text }) => PRESENTS.test(toSimplified(text))));
}

const PRESENTS = /[现特](?:将|公布|公开|发布|予|编|向)|编制|形成|汇总|社会公[布开]|(?:报告|公布)如下/;

const HEAD_LINES = 80; // of a page without headings

/** The lines above the first heading, and what stands before it on its own line. */
function headOf(lines: readonly PageLine[], line: number, start: number): readonly PageLine[] {
  const above = lines.slice(0, line);
  const { text, place } = lines[line]!;
  return start === 0 ? above : [...above, new PageLine(text.slice(0, start), null, place)];
}

/** The report's last lines: tables, and what the site prints below them, left out. */
function endOf(lines: readonly PageLine[], lastHeading: number): readonly PageLine[] {
  const below = lines.slice(Math.max(0, lastHeading, lines.length - SITE_LINES));
  const site = below.findIndex(line => endsArticle(line.plain));
  return withoutLinks(site < 0 ? below : below.slice(0, site))
    .filter(line => (line.cells?.length ?? 0) <= 2 && !isFooter(line.plain))
    .slice(-TAIL_LINES);
}
