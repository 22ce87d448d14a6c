import { keyOf, keyWithoutHints, similarity } from '../labels/labels.ts';
import type { Part } from '../labels/script.ts';
import { splitYear } from '../sides/years.ts';
import { unitIn } from '../words/money-units.ts';
import type { Token } from '../words/tokens.ts';

/** What the words of a header mean. Only the reader of the header asks this. */

const SIMILAR = 0.6; // likeness of a header word to a column's label, where no other is as like

/** Tells which of a part's columns a label names. */
export function columnReader({ table, columns }: Part) {
  const keys = columns.map(keysOf);
  const headings = table.type === 'matrix' ? table.headings.flatMap(keysOf) : [];
  return (label: readonly Token[]) => {
    const key = label.map(token => token.key).join('');
    const whole = keyWithoutHints(label.map(({ normalised }) => normalised).join(''));
    const exact = keys.flatMap((own, i) => (own.includes(key) || own.includes(whole) ? [i] : []));
    if (exact.length === 0 && ofOtherYear(label)) return { exact, names: null };
    return { exact, names: headings.includes(key) ? null : (exact[0] ?? mostLike(key, keys)) };
  };
}

/** True for a column of another year, 上年总计: like as its label is, it is no column of the form. */
function ofOtherYear(label: readonly Token[]): boolean {
  const year = splitYear(label.map(({ normalised }) => normalised).join(''))?.year ?? 'this';
  return year !== 'this';
}

function mostLike(key: string, keys: readonly (readonly string[])[]): number | null {
  const likeness = keys.map(each => Math.max(...each.map(label => similarity(key, label))));
  const best = Math.max(...likeness);
  const alike = likeness.filter(each => each === best).length;
  return best >= SIMILAR && alike === 1 ? likeness.indexOf(best) : null;
}

function keysOf({ label, aliases = [] }: { readonly label: string; readonly aliases?: readonly string[] }) {
  return [label, ...aliases].map(keyOf);
}

/** True for the name of a column that agencies add at the end; it holds no number of the form. */
export function isRemarks({ key }: Pick<Token, 'key'>): boolean {
  return REMARKS.has(key);
}

const REMARKS: ReadonlySet<string> = new Set(['备注', '说明', '备考']);

/** The unit that is printed above the amounts of a part, as in 万元; '' where there is none, or two. */
export function moneyUnit({ columns }: Part, header: readonly Token[]): string {
  if (!columns.some(({ kind }) => kind === 'money')) return '';
  const words = header.map(({ normalised }) => normalised.replace(/\s/g, ''));
  const amounts = words.filter(text => text.includes('金额'));
  const nearest = unitIn(amounts.join(' '));
  return nearest || unitIn(words.filter(text => text.includes('单位') && !amounts.includes(text)).join(' '));
}
