/** Parsing takes time that grows with the square of the depth: 60,000 levels in 300 KB take a second. No page has this many. */
export const DEEPEST = 20_000;

/** A text up to where its elements nest too deep, by a count of tags that knows nothing of scripts and comments. */
export function cutWhereDeep(source: string): string {
  if (!hasManyTags(source)) return source;
  let depth = 0;
  for (const { 1: slash, 2: name, index } of source.matchAll(TAG)) {
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return source.slice(0, index);
  }
  return source;
}

/** Nearly all pages have fewer tags than are too deep, which is quicker to see. */
function hasManyTags(source: string): boolean {
  let at = -1;
  for (let count = 0; count <= DEEPEST; count++) {
    at = source.indexOf('<', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;

/** Hold nothing, or end where the next of their kind begins. */
const FLAT: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup'],
]);
