/** Pages as a script names them, relative to the page. */
export interface ScriptedPages {
  readonly pages: readonly string[];
  readonly claimed: number; // how many the script speaks of, however many that is
}

const NONE: ScriptedPages = { pages: [], claimed: 0 };
const MOST = 400; // pages that are written out

/**
 * The pages that a call such as `createPageHTML(5, 0, "index", "shtml")` links: `index_1.shtml` and so on. Site systems
 * name the function and order its values in their own ways, so a call counts by what it is given: a count, the page's
 * number, a name and an ending that pages have.
 */
export function scriptedPages(scripts: string, own: string): ScriptedPages {
  const variable = variablesOf(scripts);
  let tried = 0;
  for (const [, written = ''] of scripts.matchAll(CALL)) {
    if (++tried > MOST_CALLS) break;
    const call = written.startsWith('{') ? readObject(written, variable) : readValues(written, variable);
    if (call !== null) return pagesOf(call, own);
  }
  return NONE;
}

/** What a call says of the pages. */
interface PagingCall {
  readonly count: number;
  readonly current: number;
  readonly name: string; // of the first page, without its ending
  readonly ending: string;
  readonly isFirstOne: boolean; // the first page has number 1; else 0
}

const CALL = /\b\w{0,30}page\w{0,30}\s{0,5}\(\s{0,5}([^()]{5,300})\)/gi;
const MOST_CALLS = 40;
const MOST_VARIABLES = 40; // for each of which all scripts are searched

function pagesOf({ count, current, name, ending, isFirstOne }: PagingCall, own: string): ScriptedPages {
  if (count < 2) return NONE;
  const isOwnFirst = new URL(own).pathname.endsWith(`/${name.replace(/^.*\//, '')}.${ending}`);
  const first = isFirstOne || (current === 1 && isOwnFirst) ? 1 : 0;
  const last = Math.min(first + count - 1, MOST);
  const pages = [`${name}.${ending}`];
  for (let page = first + 1; page <= last; page++) pages.push(`${name}_${page}.${ending}`);
  return { pages, claimed: count };
}

/** `(5, 0, "index", "shtml")`, `('page_div', 5, 1, 'list', 'shtml', 89)`; a value may be the name of a variable. */
function readValues(written: string, variable: Variable): PagingCall | null {
  const given = written.split(',').map(value => literalBehind(value, variable));
  const at = given.findIndex(value => typeof value === 'number');
  const [count, current, ...words] = given.slice(Math.max(at, 0));
  if (at < 0 || at > 1 || typeof count !== 'number' || typeof current !== 'number') return null;
  const [name, ending] = words.filter(word => typeof word === 'string');
  return callOf(count, current, name, ending, at === 1);
}

/** `({ size: 5, current: 0, prefix: 'index', suffix: 'html' })` */
function readObject(written: string, variable: Variable): PagingCall | null {
  const fields = new Map<string, Literal | null>();
  for (const [, name = '', value = ''] of written.matchAll(FIELD))
    fields.set(name.toLowerCase(), literalBehind(value, variable));
  const first = (...names: readonly string[]) =>
    names.map(name => fields.get(name)).find(value => value !== undefined);
  const count = first('size', 'total', 'totalpage', 'pagecount', 'count');
  const current = first('current', 'currentpage', 'page', 'curpage', 'index') ?? 0;
  if (typeof count !== 'number' || typeof current !== 'number') return null;
  return callOf(
    count,
    current,
    first('prefix', 'name', 'pagename'),
    first('suffix', 'ext', 'pageext'),
    false,
  );
}

const FIELD = /["']?(\w{1,20})["']?\s*:\s*("[^"]{0,100}"|'[^']{0,100}'|[\w$.]{1,40})/g;

function callOf(
  count: number,
  current: number,
  name: unknown,
  ending: unknown,
  isFirstOne: boolean,
): PagingCall | null {
  if (typeof name !== 'string' || typeof ending !== 'string') return null;
  const bare = ending.replace(/^\./, '');
  if (!/^(?:s?html?|jhtml|jspx?|aspx?|php)$/i.test(bare) || !/^[\w./%-]{1,100}$/.test(name)) return null;
  return { count, current, name, ending: bare, isFirstOne };
}

/** A literal, or the literal that a variable of that name has in the same scripts; null for anything else. */
function literalBehind(written: string, variable: Variable): Literal | null {
  const text = written.trim();
  const literal = literalOf(text);
  return literal !== null || !/^[A-Za-z_$][\w$]{0,40}$/.test(text) ? literal : variable(text);
}

type Literal = string | number;
type Variable = (name: string) => Literal | null;

/** Each variable is searched for once, and no more than so many, or a page could keep the search busy for minutes. */
function variablesOf(scripts: string): Variable {
  const known = new Map<string, Literal | null>();
  return name => {
    const held = known.get(name);
    if (held !== undefined || known.size >= MOST_VARIABLES) return held ?? null;
    const assigned = new RegExp(
      `\\b${name.replaceAll('$', '\\$')}\\s{0,5}=\\s{0,5}("[^"]{0,100}"|'[^']{0,100}'|\\d{1,9})`,
    ).exec(scripts)?.[1];
    const literal = assigned === undefined ? null : literalOf(assigned);
    known.set(name, literal);
    return literal;
  };
}

function literalOf(text: string): Literal | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const quoted = /^(["'])([^"']*)\1$/.exec(text)?.[2];
  if (quoted === undefined) return null;
  return /^\d{1,9}$/.test(quoted) ? Number(quoted) : quoted;
}
