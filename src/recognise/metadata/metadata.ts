import type { Document, Metadata, Outcome } from '../../types.ts';
import { readAgency } from './agency.ts';
import { endsArticle, isFooter } from './chrome.ts';
import { readClues } from './clues.ts';
import { readFields } from './fields.ts';
import { PageLine, pageLines, withoutLinks } from './page-lines.ts';
import { readPeriod } from './period.ts';
import { readPublished } from './published.ts';
import { readSections } from './sections.ts';
import { readTitle } from './title.ts';
import { readYear } from './year.ts';

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
  const opening = Object.values(sections.texts).find(text => text !== null && text !== '') ?? '';
  const year = readYear(
    lines,
    title,
    first === undefined ? lines.map(line => line.text).join('\n') : opening,
    published,
  );
  const agency = readAgency({ title, fields, meta: document.meta, head, opening, end });
  const period = readPeriod(lines, year.value);
  const clues = readClues(title, fields, document, head, end);
  return {
    value: {
      title,
      agency: agency.value,
      year: year.value,
      published,
      period: period.value,
      clues,
      sections: sections.texts,
      parts: sections.parts,
    },
    problems: [...agency.problems, ...year.problems, ...period.problems],
  };
}

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
