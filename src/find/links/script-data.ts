import { resolveAddress } from '../../document/address.ts';
import { unescapeJson } from '../../document/json-escapes.ts';
import { tidy } from '../../document/tidy.ts';

/** A link that data name: an entry of a list that a script or an answer holds. */
interface DataLink {
  readonly address: string;
  readonly text: string;
  readonly title: string;
  readonly behind: string; // its date
}

/** Something with a name and a number and no address of its own: a column in a tree of them. */
export interface DataNode {
  readonly id: string;
  readonly name: string;
}

/** What a page holds for its scripts: markup in CDATA sections and in strings, and entries of lists in JSON. */
export function scriptData(
  source: string,
  scripts: string,
  base: string,
): {
  readonly markups: readonly string[];
  readonly links: readonly DataLink[];
  readonly nodes: readonly DataNode[];
} {
  const answer = parsed(withoutCallback(source));
  const values = answer === undefined ? jsonIn(scripts) : [answer];
  const links: DataLink[] = [];
  const strings: string[] = [];
  const nodes: DataNode[] = [];
  for (const value of values) visit(value, base, { links, nodes, strings });
  const wrapped = sections(source);
  const written = wrapped === '' && HOLDS_LINK.test(scripts) ? unescapeJson(scripts, true) : '';
  return { markups: [wrapped, written, strings.join('\n')].filter(text => text !== ''), links, nodes };
}

/** The argument of `callback({…});`, and any other text as it is. */
function withoutCallback(source: string): string {
  const text = source.trimEnd().replace(/;$/, '');
  const call = /^\s*[\w$.]{1,60}\(/.exec(text);
  return call === null || !text.endsWith(')') ? text : text.slice(call[0].length, -1);
}

const HOLDS_LINK = /<a\s|\\u003ca\s/i;

/** The contents of the CDATA sections: lists that a site system has ready for its script, row by row. */
function sections(source: string): string {
  const parts: string[] = [];
  for (let at = source.indexOf(OPEN); at >= 0; at = source.indexOf(OPEN, at)) {
    const end = source.indexOf(']]>', at);
    if (end < 0) break;
    parts.push(source.slice(at + OPEN.length, end));
    at = end;
  }
  return parts.length === 0 ? '' : `<ul>${parts.map(part => `<li>${part}</li>`).join('\n')}</ul>`;
}

const OPEN = '<![CDATA[';

const MOST_VALUES = 60; // JSON values tried for in scripts
const MOST_NODES = 5000;
const LONGEST_VALUE = 1_000_000; // characters

/** The JSON objects and arrays that stand in a script. */
function jsonIn(scripts: string): readonly unknown[] {
  const found: unknown[] = [];
  const start = /[[{]\s*["{[]/g;
  for (let tries = 0; tries < MOST_VALUES; tries++) {
    const at = start.exec(scripts)?.index;
    if (at === undefined) break;
    const end = endOfValue(scripts, at);
    if (end < 0) continue;
    const value = parsed(scripts.slice(at, end));
    if (value === undefined) continue;
    found.push(value);
    start.lastIndex = end;
  }
  return found;
}

/** Behind the bracket that closes the one at `at`, strings skipped; −1 where there is none in reach. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  let inString = false;
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  for (let i = at; i < limit; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Found {
  readonly links: DataLink[];
  readonly nodes: DataNode[];
  readonly strings: string[]; // that hold markup
}

/** Adds what a value holds, at any depth. */
function visit(value: unknown, base: string, { links, nodes, strings }: Found): void {
  const open = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each === 'string' && HOLDS_LINK.test(each)) strings.push(each);
    if (typeof each !== 'object' || each === null) continue;
    const link = Array.isArray(each) ? null : linkIn(each, base);
    if (link !== null) links.push(link);
    const { id, name } = each as { readonly id?: unknown; readonly name?: unknown };
    if (typeof name === 'string' && /^(?:number|string)$/.test(typeof id) && nodes.length < MOST_NODES)
      nodes.push({ id: `${id}`, name: tidy(name) });
    for (const inner of Object.values(each).reverse()) open.push(inner);
  }
}

function linkIn(entry: object, base: string): DataLink | null {
  const fields = Object.entries(entry);
  const named = (names: RegExp) =>
    fields.filter(([name, value]) => names.test(name) && /string|number/.test(typeof value));
  const title = named(TITLE).map(([, value]) => tidy(String(value).replace(/<[^<>]{0,200}>/g, '')))[0];
  if (title === undefined || title === '') return null;
  for (const [, value] of named(ADDRESS)) {
    const address = typeof value === 'string' && /[/.]/.test(value) ? resolveAddress(value, base) : null;
    if (address !== null && !PICTURE.test(address)) {
      const behind = named(DATE).map(([, date]) => tidy(String(date)));
      return { address, text: title, title, behind: behind[0] ?? '' };
    }
  }
  return null;
}

const TITLE = /title$|^(?:name|subject|topic)$/i;
const ADDRESS = /url$|link$|href$|^path$/i;
const DATE = /date|time|created_at|published/i;
const PICTURE = /\.(?:jpe?g|png|gif|svg|ico|webp|bmp)$/i;
