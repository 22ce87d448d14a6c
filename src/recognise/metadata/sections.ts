import { SECTION_IDS, type SectionId } from '../forms/section-ids.ts';
import { isFooter } from './chrome.ts';
import { findHeadings, type Heading } from './headings.ts';
import type { PageLine } from './page-lines.ts';
import { isTableLine, isValueWord } from './table-lines.ts';

export interface Sections {
  readonly texts: Readonly<Record<SectionId, string | null>>; // null: no such heading; '': nothing below it but its table
  readonly headings: readonly Heading[]; // in reading order
}

/** The prose below each of the six headings, as printed; the tables' cells are left out. */
export function readSections(lines: readonly PageLine[]): Sections {
  const headings = findHeadings(lines);
  const texts = Object.fromEntries(SECTION_IDS.map(id => [id, null])) as Record<SectionId, string | null>;
  headings.forEach((heading, i) => {
    texts[heading.id] = proseBetween(lines, heading, headings[i + 1]);
  });
  return { texts, headings };
}

const WITH_TABLES: ReadonlySet<SectionId> = new Set(['disclosure', 'applications', 'review_litigation']);

function proseBetween(lines: readonly PageLine[], from: Heading, to: Heading | undefined): string {
  const prose: string[] = [];
  const hasTable = WITH_TABLES.has(from.id);
  let inTable = false;
  const last = to?.line ?? lines.length - 1;
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
    prose.push(text);
  }
  if (to === undefined) dropSignature(prose);
  return prose.join('\n');
}

/** A date alone at the end, and the short name above it, sign the report. */
function dropSignature(prose: string[]): void {
  if (!/^[〇○零一二三四五六七八九十\d]{2,4}\s*年.{1,6}月.{1,4}日$/.test(prose.at(-1) ?? '')) return;
  prose.pop();
  if (/^[^。，,;；:：]{3,25}$/.test(prose.at(-1) ?? '')) prose.pop();
}
