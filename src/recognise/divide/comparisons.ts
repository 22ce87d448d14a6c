import { normaliseText } from '../../normalise/text.ts';
import type { Block, Document, Outcome, Problem, TableBlock } from '../../types.ts';
import { isOrganName } from '../metadata/organ-names.ts';
import { labelOn } from '../metadata/table-lines.ts';

/**
 * The document without the tables that set several bodies, or several years of which none is the report's, side by
 * side: whose or which year's a number is, only a title could say.
 */
export function leaveOutComparisons(document: Document, years: readonly number[]): Outcome<Document> {
  const problems: Problem[] = [];
  const blocks = document.blocks.filter(block => {
    const problem = comparisonIn(block, years);
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
  return { value: problems.length === 0 ? document : { ...document, blocks }, problems };
}

function comparisonIn(block: Block, years: readonly number[]): Problem | null {
  if (block.type !== 'table') return null;
  const lines = headsOf(block);
  const bodies = mostIn(lines, text => (mayBeBody(text) ? bodyOn(text) : null));
  if (bodies.length >= FEWEST && countLabels(block) >= LABELS) return compared(block, 'bodies', bodies);
  const found = mostIn(lines, yearOn);
  if (found.length < FEWEST || found.some(year => years.includes(Number(year)))) return null;
  return countLabels(block) >= LABELS ? compared(block, 'years', found) : null;
}

const FEWEST = 2; // bodies or years
const LABELS = 2; // of a form
const MOST_HEADS = 4; // rows and columns that may hold heads
const MOST_NAMED = 3;

function compared({ place }: TableBlock, noun: 'bodies' | 'years', all: readonly string[]): Problem {
  const found = all.slice(0, MOST_NAMED).join(', ');
  return { code: 'recognise/compared-table', place, data: { noun, found, count: all.length } };
}

/** The texts of the first rows, and of the first columns. */
function headsOf({ rows }: TableBlock): readonly (readonly string[])[] {
  const across = rows.slice(0, MOST_HEADS).map(({ cells }) => cells.map(({ text }) => text));
  const down = Array.from({ length: 2 }, (_, at) => rows.map(({ cells }) => cells[at]?.text ?? ''));
  return [...across, ...down];
}

function mostIn(
  lines: readonly (readonly string[])[],
  read: (text: string) => string | null,
): readonly string[] {
  return lines
    .map(texts => [...new Set(texts.flatMap(text => read(text) ?? []))])
    .reduce((most, each) => (each.length > most.length ? each : most), []);
}

function mayBeBody(text: string): boolean {
  return text.length >= 3 && text.length <= 25 && /[局委办厅院府会馆所站队校镇乡道心]$/.test(text.trimEnd());
}

function bodyOn(text: string): string | null {
  const plain = normaliseText(text).replace(/\s+/g, '');
  return isOrganName(plain) && labelOn(plain) === null ? plain : null;
}

function yearOn(text: string): string | null {
  return /^\s*(20\d{2})\s*年度?(?:总计|合计|数量|数据)?\s*$/.exec(text)?.[1] ?? null;
}

function countLabels({ rows }: TableBlock): number {
  const labels = new Set<string>();
  for (const { cells } of rows)
    for (const { text } of cells) {
      if (text.length < 3 || text.length > 40) continue;
      const label = labelOn(normaliseText(text));
      if (label !== null && label.length >= 3) labels.add(label);
    }
  return labels.size;
}
