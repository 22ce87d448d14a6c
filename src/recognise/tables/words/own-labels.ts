import type { Block, Cell, Row, TableBlock } from '../../../types.ts';
import { labelKey } from '../labels/labels.ts';
import { looksLikeValue } from './printed.ts';
import { comparable } from './tokens.ts';

const LABELLED = /^(\P{N}{0,40}\p{Script=Han}\P{N}{0,40}?)[\s:：]+(\S.*)$/su;
const LONGEST = 40; // characters of a label with its number
const FEWEST = 3; // cells of a table with their own labels

/**
 * Tables whose cells repeat the label of their column in front of their number, as pages for phones do. Where the very
 * label stands above in the same column, the number is left.
 */
export function withoutOwnLabels(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(block => (block.type === 'table' && block.bounded ? withoutLabels(block) : block));
}

function withoutLabels(table: TableBlock): TableBlock {
  const above = new Map<number, Set<string>>(); // keys by grid column
  let found = 0;
  const rows = table.rows.map((row): Row => {
    let changed = false;
    const cells = row.cells.map((cell): Cell => {
      const number = numberBehind(cell, above.get(cell.column));
      if (number === null) return cell;
      found += 1;
      changed = true;
      return { ...cell, text: number };
    });
    for (const { kind, text, column, width } of row.cells) {
      if (kind !== 'cell' || text.length > LONGEST || !/\p{Script=Han}/u.test(text)) continue;
      const key = labelKey(comparable({ text }).text);
      for (let x = column; x < column + width; x++) {
        if (!above.has(x)) above.set(x, new Set());
        above.get(x)!.add(key);
      }
    }
    return changed ? { ...row, cells } : row;
  });
  return found >= FEWEST ? { ...table, rows } : table;
}

function numberBehind({ kind, text }: Cell, above: ReadonlySet<string> | undefined): string | null {
  if (kind !== 'cell' || above === undefined || text.length > LONGEST) return null;
  const [, label, number] = LABELLED.exec(text) ?? [];
  if (label === undefined || !above.has(labelKey(comparable({ text: label }).text))) return null;
  return looksLikeValue(comparable({ text: number! }).text) ? number! : null;
}
