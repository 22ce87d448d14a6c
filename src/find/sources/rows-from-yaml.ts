import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Outcome, Place, Problem, SourceExpectation } from '../../types.ts';
import { columnNamed, KNOWN_COLUMNS, type SourceColumn, type SourceRow } from './row.ts';

/**
 * The rows of `sources.yaml`: a list of mappings, at the top or under `sources`. A mapping's `entry` may be a list of
 * addresses, each of them a source. Values are taken as written: `007` stays `007`.
 */
export function rowsFromYaml(text: string): Outcome<readonly SourceRow[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const reader = new RowReader(document, lines);
  for (const { pos, message } of document.errors.slice(0, MOST_ERRORS))
    reader.say('sources/invalid', 'file', message.replace(/\s+/g, ' '), 'yaml', reader.placeAt(pos[0]));
  if (reader.problems.length === 0) reader.readAll();
  return { value: reader.rows, problems: reader.problems };
}

const MOST_ERRORS = 20;

type Fault = Extract<Problem['code'], `sources/${string}`>;
type Noun = Extract<Problem, { readonly code: 'sources/invalid' }>['data']['noun'];
type Written = { readonly text: string; readonly place: Place };

class RowReader {
  readonly rows: SourceRow[] = [];
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #lines: LineCounter;
  #isRefused = false; // the item at hand has a value that is none

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  readAll(): void {
    const top = this.#resolved(this.#document.contents);
    const list = isMap(top) ? this.#resolved(top.get('sources', true)) : top;
    if (list === null) this.say('sources/missing', 'source', '', 'list', { line: 1, column: 1 });
    else if (!isSeq(list)) this.say('sources/invalid', 'file', foundIn(list), 'list', this.#placeOf(list));
    else for (const item of list.items) this.#readItem(item as Node);
  }

  placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  say(code: Fault, noun: Noun, found: string, expected: SourceExpectation, place: Place): void {
    const detail = expected === 'columns' ? KNOWN_COLUMNS : '';
    this.problems.push({ code, place, data: { noun, found, expected, detail } });
  }

  #readItem(node: Node): void {
    const item = this.#resolved(node);
    const place = this.#placeOf(node);
    if (!isMap(item)) {
      this.say('sources/invalid', 'source', foundIn(item), 'mapping', place);
      return;
    }
    this.#isRefused = false;
    const values = new Map<SourceColumn, Written>();
    let entries: readonly Written[] = [];
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? textOf(key) : '';
      const column = columnNamed(name);
      if (column === null) {
        this.say('sources/unknown', 'column', name, 'columns', this.#placeOf(key as Node));
        continue;
      }
      const own = this.#valuesOf(column, value as Node | null);
      const given = isAlias(node) ? own.map(({ text }) => ({ text, place })) : own; // not where it was first written
      if (column === 'entry') entries = given;
      else if (given[0] !== undefined) values.set(column, given[0]);
    }
    if (this.#isRefused) return;
    if (entries.length === 0) this.rows.push({ place, values });
    for (const entry of entries) this.rows.push({ place, values: new Map([...values, ['entry', entry]]) });
  }

  /** The texts of a value: one, or for `entry` several. Blank ones are none. */
  #valuesOf(column: SourceColumn, node: Node | null): readonly Written[] {
    const value = this.#resolved(node);
    if (value === null) return [];
    if (isSeq(value) && column === 'entry')
      return value.items.flatMap(item => {
        const each = this.#resolved(item as Node);
        return isSeq(each) ? this.#refused(column, each) : this.#valuesOf('body', item as Node);
      });
    if (!isScalar(value)) return this.#refused(column, value);
    const text = textOf(value).trim();
    return text === '' || value.value === null ? [] : [{ text, place: this.#placeOf(node!) }];
  }

  #refused(column: SourceColumn, node: Node): readonly Written[] {
    this.#isRefused = true;
    this.say('sources/invalid', column, foundIn(node), 'text', this.#placeOf(node));
    return [];
  }

  #resolved(node: unknown): Node | null {
    const resolved = isAlias(node) ? node.resolve(this.#document) : node;
    return (resolved as Node | null | undefined) ?? null;
  }

  #placeOf(node: Node | null): Place {
    return this.placeAt(node?.range?.[0] ?? 0);
  }
}

/** As written, where a plain scalar would be read as a number or a date. */
function textOf({ source, value }: { readonly source?: string; readonly value: unknown }): string {
  return typeof value === 'string' ? value : (source ?? `${value}`);
}

function foundIn(node: Node | null): string {
  if (isScalar(node)) return textOf(node).slice(0, 60);
  return isSeq(node) ? '[…]' : '{…}';
}
