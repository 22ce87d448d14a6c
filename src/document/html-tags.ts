/** What a tag means for reading. */
export interface Tag {
  readonly name: string;
  readonly role: Role;
  readonly heading: number; // 1 to 6, 0 for no heading
}

/**
 * `silent`: nothing inside is shown. `inline`: stands within a line, or only groups rows. `break`: ends a line.
 * `paragraph`: holds one paragraph, or one cell of a table that is drawn without one. `block`: ends a line at both ends.
 */
export type Role = 'silent' | 'inline' | 'break' | 'paragraph' | 'block' | 'table' | 'row' | 'cell';

const ROLES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  silent: [
    ...['head', 'iframe', 'meta', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template'],
    ...['title', 'canvas', 'video', 'audio', 'datalist', 'noembed', 'noframes'],
  ],
  inline: [
    ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'span', 'font', 'sub', 'sup', 'o:p', 'small', 'big'],
    ...['label', 'nobr', 'ins', 'del', 'mark', 'st1:chsdate', 'img', 'wbr', 'bdo', 'bdi'],
    ...['colgroup', 'col', 'tbody', 'thead', 'tfoot'],
  ],
  break: ['br'],
  paragraph: ['p', 'li', 'dd', 'div'],
  block: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'body', 'html', 'center', 'input', 'hr', 'strike'],
  table: ['table'],
  row: ['tr'],
  cell: ['td', 'th'],
};

const TAGS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.map(name => [name, { name, role: role as Role, heading: headingLevel(name) }] as const),
  ),
);

/** The tag of a name in lower case; one that is not known is a block. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? { name, role: 'block', heading: 0 };
}

function headingLevel(name: string): number {
  return Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
}

export type Attributes = Readonly<Record<string, string>>;

/** True for text struck out by its tag: what stands beside it replaces it. */
export function strikes({ name }: Tag): boolean {
  return name === 's' || name === 'strike' || name === 'del';
}

/** True for a tag whose style may strike its text out. */
export function mayBeStruck({ name, role }: Tag): boolean {
  return role !== 'table' && role !== 'row' && role !== 'cell' && name !== 'tbody' && name !== 'thead';
}

/** True for what may be the mark of a note: raised, or a link to another place of the page. */
export function isNoteMark({ name }: Tag, { href }: Attributes): boolean {
  return name === 'sup' || (name === 'a' && href !== undefined && href.length > 1 && href.startsWith('#'));
}
