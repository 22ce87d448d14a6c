import { sliceOfMended } from '../../normalise/mended.ts';
import { placeWithin } from '../../normalise/place-within.ts';
import type { PrintedLine, Section } from '../../types.ts';
import { eachSection, type SectionId } from '../forms/section-ids.ts';
import { openLines } from '../wrapped-lines.ts';
import { isFooter } from './chrome.ts';
import { findHeadings, type Heading, headingNumber, mayHead } from './headings.ts';
import type { PageLine } from './page-lines.ts';
import { isTableLine, isValueWord } from './table-lines.ts';

export interface Sections {
  readonly texts: Readonly<Record<SectionId, string | null>>; // null: no such heading; '': nothing below it but its table
  readonly parts: Readonly<Record<SectionId, Section | null>>;
  readonly headings: readonly Heading[]; // in reading order
}

/** The prose below each of the six headings, as printed; the tables' cells are left out. */
export function readSections(lines: readonly PageLine[]): Sections {
  const headings = findHeadings(lines);
  const texts = eachSection<string | null>(() => null);
  const parts = eachSection<Section | null>(() => null);
  headings.forEach((heading, i) => {
    const prose = proseBetween(lines, heading, headings[i + 1]);
    const { printed, place } = lines[heading.line]!;
    texts[heading.id] = prose.map(({ text }) => text).join('\n');
    parts[heading.id] = {
      heading: sliceOfMended(printed, heading.start, heading.end).text,
      place: heading.start === 0 ? place : placeWithin(place, printed.text, heading.start),
      lines: printedLines(prose),
    };
  });
  return { texts, parts, headings };
}

/**
 * Where something else than the six sections begins: behind 三 and before 六 the lines with 四 and 五. Numbers that a
 * section repeats within lead to no gap. The end of the page where there is none.
 */
function lineOfOther(lines: readonly PageLine[], from: Heading, to: Heading | undefined): number {
  const number = headingNumber(lines[from.line]!, from.start);
  const end = to?.line ?? lines.length;
  if (number === 0) return lines.length;
  if (to !== undefined && headingNumber(lines[to.line]!, to.start) <= number + 1) return lines.length;
  for (let at = from.line + 1; at < end; at++) {
    if (mayHead(lines[at]!) && headingNumber(lines[at]!) === number + 1) return at;
  }
  return lines.length;
}

/** A stretch of a line. */
interface Stretch {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number; // exclusive
  readonly text: string; // trimmed
}

function printedLines(prose: readonly Stretch[]): readonly PrintedLine[] {
  const open = openLines(prose.map(({ line: { printed } }) => ('gap' in printed ? printed : null)));
  return prose.map(({ line, start, end }, at) => ({
    ...sliceOfMended(line.printed, start, end),
    isOpen: open[at]!,
  }));
}

const WITH_TABLES: ReadonlySet<SectionId> = new Set(['disclosure', 'applications', 'review_litigation']);

function proseBetween(
  lines: readonly PageLine[],
  from: Heading,
  to: Heading | undefined,
): readonly Stretch[] {
  const prose: Stretch[] = [];
  const hasTable = WITH_TABLES.has(from.id);
  let inTable = false;
  const last = Math.min(to?.line ?? lines.length - 1, lineOfOther(lines, from, to) - 1);
  for (let at = from.line; at <= last; at++) {
    const line = lines[at]!;
    if (line.cells !== null && at !== from.line && at !== to?.line) {
      inTable = true;
      continue;
    }
    const start = at === from.line ? from.end : 0;
    const end = at === to?.line ? to.start : line.text.length;
    const text = line.text.slice(start, end).trim();
    if (text === '' || /^[\s|:：。.、]+$/.test(text)) continue;
    if (to === undefined && isFooter(line.plain)) break;
    if (
      hasTable &&
      line.cells === null &&
      (isTableLine(line.plain) || (inTable && isValueWord(line.plain)))
    ) {
      inTable = true;
      continue;
    }
    prose.push({ line, start, end, text });
  }
  if (to === undefined) dropSignature(prose);
  return prose;
}

/** A date alone at the end, and the short name above it, sign the report. */
function dropSignature(prose: Stretch[]): void {
  if (!/^[〇○零一二三四五六七八九十\d]{2,4}\s*年.{1,6}月.{1,4}日$/.test(prose.at(-1)?.text ?? '')) return;
  prose.pop();
  if (/^[^。，,;；:：]{3,25}$/.test(prose.at(-1)?.text ?? '')) prose.pop();
}
