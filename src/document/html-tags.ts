/** What each tag means for reading. A tag in none of these lists ends a line. */

/** Nothing inside is shown. */
export const SILENT: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'meta',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'title',
]);

/** Stands within a line, or only groups rows. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'span',
  'font',
  'sub',
  'sup',
  'o:p',
  'small',
  'big',
  'label',
  'nobr',
  'ins',
  'del',
  'mark',
  'st1:chsdate',
  'img',
  'wbr',
  'colgroup',
  'col',
  'tbody',
  'thead',
  'tfoot',
]);

/** True for text struck out, by its tag or its style: what stands beside it replaces it. */
export function isStruck(name: string, { style }: Readonly<Record<string, string>>): boolean {
  return STRUCK.has(name) || (style?.includes('line-through') === true && !BLOCKS.has(name));
}

const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
const BLOCKS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tr', 'td', 'th']);

/** Holds one paragraph, or one cell of a table that is drawn without one. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'div']);

/** True for an element that its own attributes hide. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes['style'];
  return style !== undefined && HIDDEN.test(style);
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** True for what may be the mark of a note: raised, or a link to another place of the page. */
export function isNoteMark(name: string, { href = '' }: Readonly<Record<string, string>>): boolean {
  return name === 'sup' || (name === 'a' && /^#./.test(href));
}

/** The level of a heading's tag, 0 for any other. */
export function headingLevel(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? Number(name[1]) : 0;
}
