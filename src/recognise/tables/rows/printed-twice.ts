import type { FormTable } from '../../forms/form.ts';
import { meaningsOf } from '../labels/align.ts';
import type { Chosen } from '../labels/choose-form.ts';
import type { Item } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';

const FEWEST_ROWS = 3; // with other numbers elsewhere, to speak of a second table
const SHARE = 0.5; // of the table's rows

/** Rows of tables that the page prints twice. */
export interface PrintedTwice {
  /** With other numbers: of last year, or of a part of the agency. No one can say which are meant. */
  readonly differing: ReadonlySet<Item>;
  readonly alike: ReadonlySet<Item>; // with the same numbers, under a label that says of which row they are
}

/** Compares the rows of the tables that were found with all others that have their labels. */
export function rowsPrintedTwice(
  tokens: readonly Token[],
  { script, parts }: Pick<Chosen, 'script' | 'parts'>,
): PrintedTwice {
  const rows = parts.flatMap(({ matches }) => matches.filter(({ item }) => item.type === 'row'));
  const used = new Set(rows.map(({ start }) => start));
  const numbers = new Map(rows.map(({ item, end }) => [item, numbersFrom(tokens, end)]));
  const again = new Map<Item, boolean>(); // with the same numbers
  const same = new Set<Item>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'text' || !token.known || used.has(at) || tokens[at + 1]?.kind !== 'value') return;
    const others = numbersFrom(tokens, at + 1);
    const meanings = meaningsOf(token, script);
    for (const { item } of meanings) {
      const own = numbers.get(item);
      if (own?.length !== others.length) continue;
      if (meanings.length === 1 && own.length > 0 && own.join() === others.join()) same.add(item);
      again.set(item, (again.get(item) ?? false) || own.join() === others.join());
    }
  });
  const twice = parts.map(({ part }) => part.table).filter((table, i, all) => all.indexOf(table) === i);
  const itemsOf = (table: FormTable) =>
    [...numbers.keys()].filter(({ part }) => script.parts[part]!.table === table);
  const differing = new Set(
    twice.flatMap(table => {
      const items = itemsOf(table);
      const other = items.filter(item => again.get(item) === false);
      const isTwice = other.length >= FEWEST_ROWS && other.length >= SHARE * items.length;
      return isTwice ? items.filter(item => again.get(item) !== true) : [];
    }),
  );
  const alike = twice.flatMap(table => {
    const items = itemsOf(table).filter(item => same.has(item));
    return items.length >= FEWEST_ROWS ? items : [];
  });
  return { differing, alike: new Set(alike) };
}

/** The numbers up to the next words. */
function numbersFrom(tokens: readonly Token[], from: number): readonly string[] {
  const numbers: string[] = [];
  for (let at = from; at < tokens.length && tokens[at]!.kind !== 'text'; at++) {
    if (tokens[at]!.kind === 'value') numbers.push(tokens[at]!.normalised);
  }
  return numbers;
}
