import { type Range, unescapeJson } from './json-escapes.ts';
import type { PageDatum } from './page-data.ts';
import { tidy } from './tidy.ts';

/** What a service answered in place of a page: the markup that it holds, and what it says beside that. */
export interface JsonAnswer {
  readonly markup: string; // unescaped; blanks stand for the rest of the answer, so that lines keep their numbers
  readonly held: readonly Range[]; // of the answer: what was unescaped
  readonly data: readonly PageDatum[]; // of the object that holds the longest markup and those around it, nearest first
}

/** Reads a file that is one JSON answer, also where it is cut off; `null` for any other text. */
export function readJsonAnswer(source: string): JsonAnswer | null {
  if (!OPENING.test(source)) return null;
  const { values, around } = readValues(source);
  const held = values.filter(({ start, end }) => HOLDS_MARKUP.test(source.slice(start, end)));
  const [first, ...others] = held;
  if (first === undefined) return null;
  const page = others.reduce((best, value) => (sizeOf(value) > sizeOf(best) ? value : best), first);
  const beside = valuesByOwner(values, new Set(held));
  const data: PageDatum[] = [];
  for (let at: number | undefined = page.owner; at !== undefined; at = around[at]) {
    for (const value of beside.get(at) ?? []) {
      if (value.key === null) continue;
      const content = unescapeJson(source.slice(value.start, value.end), true).replace(/<[^<>]*>/g, '');
      if (content !== '') data.push({ name: value.key.toLowerCase(), content: tidy(content) });
    }
  }
  return { markup: markupOf(source, held), held, data };
}

const OPENING = /^\s*(?:[\w$.]+\s*\(\s*)?[{[]\s*["{[\]}]/; // also as the argument of a call
const HOLDS_MARKUP = /(?:<|\\u003c)(?:table|td|tr|p|div|span|br)\b/i;

/** A string or number of the answer. */
interface Value extends Range {
  readonly key: string | null; // the range is without the quotes
  readonly owner: number | undefined; // index of the object or list that holds it
}

const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|-?\d[\d.eE+-]*|[{}[\]:]/g;

/** Every value with its key, and for each object or list the one around it. */
function readValues(source: string): {
  readonly values: readonly Value[];
  readonly around: readonly (number | undefined)[];
} {
  const values: Value[] = [];
  const around: (number | undefined)[] = [];
  let owner: number | undefined;
  let key: string | null = null;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    switch (token[0]) {
      case '{':
      case '[':
        owner = around.push(owner) - 1;
        key = null;
        break;
      case '}':
      case ']':
        owner = owner === undefined ? undefined : around[owner];
        break;
      case ':': {
        const name = values.pop(); // what was taken for a value
        key = name === undefined ? null : source.slice(name.start, name.end);
        break;
      }
      default: {
        const quotes = token.startsWith('"') ? 1 : 0;
        const end = index + token.length - (token.length > 1 && token.endsWith('"') ? 1 : 0);
        values.push({ key, start: index + quotes, end, owner });
        key = null;
      }
    }
  }
  return { values, around };
}

function valuesByOwner(
  values: readonly Value[],
  held: ReadonlySet<Value>,
): ReadonlyMap<number | undefined, readonly Value[]> {
  const byOwner = new Map<number | undefined, Value[]>();
  for (const value of values) {
    if (held.has(value)) continue;
    const others = byOwner.get(value.owner);
    if (others === undefined) byOwner.set(value.owner, [value]);
    else others.push(value);
  }
  return byOwner;
}

function sizeOf({ start, end }: Value): number {
  return end - start;
}

function markupOf(source: string, held: readonly Value[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of held) {
    parts.push(blanked(source.slice(at, start)), unescapeJson(source.slice(start, end), true));
    at = end;
  }
  return parts.join('');
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
