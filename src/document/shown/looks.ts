import { type Tag, tagOf } from '../html-tags.ts';
import { attributeOf, type PageNode } from '../nodes.ts';
import { deviceOf, hiddenByClass, isFloating, isOfLetters } from './class-names.ts';
import { distance, TRANSPARENT, WHITE } from './colours.ts';
import { type Declaration, readStyle } from './declarations.ts';
import { Family } from './family.ts';
import { BARE, between, isBare, type Look, readLook, UNKNOWN } from './look.ts';
import { matches, WITH_ATTRIBUTES } from './selectors.ts';
import type { Rule, Sheet } from './sheet.ts';
import { both, either, MAYBE, NO, type Sure, YES } from './sure.ts';

const MOST_TRIES = 3_000_000; // of a rule on an element; a page that needs more is read without the rest
const MOST_UNDER_KEY = 300; // rules; those before them are seldom the ones that stand

/** What is known of all elements of a tag that have the same style, classes and other marks. */
interface Kind {
  readonly rules: readonly Rule[]; // that may be for them, by their tag and classes
  readonly looks: Map<string, Look>; // by the rules that are, and whether they stand in a cell
  inCell: Look | null; // where no rules may be for them
  outside: Look | null;
}

/** How each element of a page is shown, by its own style, the page's rules and the classes that are well known. */
export class Looks {
  readonly #nodes: readonly PageNode[];
  readonly #sheet: Sheet;
  readonly #byKey = new Map<string, Rule[]>();
  readonly #hasIds: boolean;
  readonly #kinds = new Map<Tag, Map<string, Kind>>();
  #family: Family | null = null;
  #tries = 0;
  readonly #hides: boolean; // some rule may hide something; others matter in cells only
  /** True where the page's rules write text. */
  readonly generates: boolean;

  constructor(nodes: readonly PageNode[], sheet: Sheet) {
    this.#nodes = nodes;
    this.#sheet = sheet;
    const rules = sheet.rules.length === 0 ? [] : rulesInUse(sheet.rules, nodes);
    for (const rule of rules) {
      const { key } = rule.pattern;
      const others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, [rule]);
      else if (others.length < MOST_UNDER_KEY) others.push(rule);
      else others[MOST_UNDER_KEY - 1] = rule;
    }
    this.#hasIds = [...this.#byKey.keys()].some(key => key.startsWith('#'));
    this.#hides = rules.some(mayHide);
    this.generates = rules.some(isGenerating);
  }

  /** The look of an element. `isInCell`: one in a table's cell is hidden by the classes that are well known, others are not. */
  of(index: number, isInCell: boolean): Look {
    const node = this.#nodes[index]!;
    const kind = this.#kindOf(node);
    if (kind === PLAIN_KIND && !this.#hasIds) return BARE;
    if (
      (kind.rules.length === 0 && !this.#hasIds) ||
      !(isInCell || this.#hides || node.tag!.role === 'cell')
    ) {
      if (isInCell) kind.inCell ??= this.#computed(node, true, NONE);
      else kind.outside ??= this.#computed(node, false, NONE);
      return isInCell ? kind.inCell! : kind.outside!;
    }
    const found = this.#matching(kind, node, index).filter(({ rule }) => !isGenerating(rule));
    let key = isInCell ? 'in' : '';
    for (const { rule, sure } of found) key += ` ${rule.order}.${sure}`;
    let look = kind.looks.get(key);
    if (look === undefined) {
      look = this.#computed(node, isInCell, found);
      if (kind !== PLAIN_KIND) kind.looks.set(key, look);
    }
    return look;
  }

  /** What the page's rules put before or behind the text of an element; '' for nothing. */
  generated(index: number): string {
    const node = this.#nodes[index]!;
    return this.#matching(this.#kindOf(node), node, index)
      .filter(({ rule }) => isGenerating(rule))
      .flatMap(({ rule }) => rule.declarations.filter(({ property }) => property === 'content'))
      .map(({ value }) => writtenContent(value, node))
      .join('');
  }

  #kindOf({ tag, style, classes, marks }: PageNode): Kind {
    let kinds = this.#kinds.get(tag!);
    if (kinds === undefined) {
      kinds = new Map();
      this.#kinds.set(tag!, kinds);
    }
    const key = classes === '' && marks === '' ? style : `${style}\n${classes}\n${marks}`;
    let kind = kinds.get(key);
    if (kind === undefined) {
      const keys = [
        '*',
        tag!.name,
        WITH_ATTRIBUTES,
        ...classesOf(classes).map(name => `.${name.toLowerCase()}`),
      ];
      const rules = [...new Set(keys)].flatMap(each => this.#byKey.get(each) ?? []);
      kind =
        rules.length === 0 && key === ''
          ? PLAIN_KIND
          : { rules, looks: new Map(), inCell: null, outside: null };
      kinds.set(key, kind);
    }
    return kind;
  }

  #matching({ rules }: Kind, { attributes }: PageNode, index: number): readonly Match[] {
    const id = this.#hasIds ? attributes['id'] : undefined;
    const own = id === undefined ? undefined : this.#byKey.get(`#${id.toLowerCase()}`);
    if ((rules.length === 0 && own === undefined) || this.#tries > MOST_TRIES) return NONE;
    const candidates = own === undefined ? rules : [...rules, ...own];
    this.#tries += candidates.length;
    this.#family ??= new Family(this.#nodes);
    const found: Match[] = [];
    for (const rule of candidates) {
      const sure = both(rule.holds, matches(rule.pattern, index, this.#family));
      if (sure !== NO) found.push({ rule, sure });
    }
    return found;
  }

  #computed(
    { tag: known, attributes, style, classes }: PageNode,
    isInCell: boolean,
    found: readonly Match[],
  ): Look {
    const tag = known!;
    const names = classesOf(classes);
    const { color, bgcolor, background, hidden } = attributes;
    const base = new Map<string, string>();
    if (color !== undefined) base.set('color', color.toLowerCase().trim());
    if (bgcolor !== undefined) base.set('background-color', bgcolor.toLowerCase().trim());
    if (background !== undefined) base.set('background', 'url()');
    if (hidden !== undefined) base.set('display', 'none');
    const own = readStyle(style);
    const certain = found.filter(({ sure }) => sure === YES);
    const sure = readLook(cascade(base, certain, own), tag);
    const perhaps = found.length > certain.length ? readLook(cascade(base, found, own), tag) : sure;
    const classed = this.#withClasses(between(sure, perhaps), names, tag, isInCell, own, found);
    const look = { ...classed, isAside: attributes['aria-hidden'] === 'true' };
    return isBare(look) ? BARE : look;
  }

  #withClasses(
    look: Look,
    names: readonly string[],
    tag: Tag,
    isInCell: boolean,
    own: readonly Declaration[],
    found: readonly Match[],
  ): Look {
    if (names.length === 0) return look;
    const isOwn = (name: string) => this.#sheet.knows(name);
    const isDisplayed = own.some(({ property }) => property === 'display');
    const isPart = isInCell || tag.role === 'inline' || tag.role === 'cell';
    const hidden = isDisplayed || !isPart ? NO : hiddenByClass(names, isOwn);
    const covered = tag.role === 'cell' ? both(hidden, MAYBE) : hidden;
    const isUnsaid = !found.some(({ rule }) => rule.declarations.some(({ property }) => SHOWS.has(property)));
    return {
      ...look,
      device: deviceOf(names.filter(name => !isOwn(name))),
      isCovered: [look.isCovered, covered, isFloating(names) && isUnsaid && isInCell ? MAYBE : NO].reduce(
        either,
      ),
      isParted:
        look.isParted || (tag.role === 'inline' && names.some(name => !isOfLetters(name) && !isOwn(name))),
    };
  }
}

const PLAIN_KIND: Kind = { rules: [], looks: new Map(), inCell: BARE, outside: BARE };

/** Whether a rule, alone or with others, may hide what it is for. */
function mayHide({ declarations }: Rule): boolean {
  const values = new Map([...BOX, ...declarations.map(({ property, value }) => [property, value] as const)]);
  const { isGone, isCovered, visibility, isSizeless, colour } = readLook(values, DIV);
  if (colour !== null && (colour === TRANSPARENT || colour === UNKNOWN || distance(colour, WHITE) <= PALE))
    return true;
  return isGone !== NO || isCovered !== NO || visibility === 'hidden' || (isSizeless ?? NO) !== NO;
}

const PALE = 40; // of 255: as near to white
const DIV = tagOf('div');
const BOX = [
  ['display', 'block'],
  ['position', 'absolute'],
  ['overflow', 'hidden'],
] as const;

/** Rules without those that ask for a class which no element has. */
function rulesInUse(rules: readonly Rule[], nodes: readonly PageNode[]): readonly Rule[] {
  const written = new Set<string>();
  for (const { classes } of nodes) if (classes !== '') written.add(classes.toLowerCase());
  const names = new Set([...written].flatMap(classesOf));
  return rules.filter(({ pattern }) => pattern.classes.every(name => names.has(name)));
}

function isGenerating({ pattern }: Rule): boolean {
  return pattern.generated;
}

interface Match {
  readonly rule: Rule;
  readonly sure: Sure;
}

const NONE: readonly Match[] = [];
const SHOWS: ReadonlySet<string> = new Set(['display', 'visibility', 'opacity']);

function classesOf(written: string): readonly string[] {
  return written === '' ? [] : written.split(/\s+/).filter(name => name !== '');
}

/** Of each property the declaration that stands: important ones over others, then an own style, then closer rules. */
function cascade(
  base: ReadonlyMap<string, string>,
  found: readonly Match[],
  own: readonly Declaration[],
): ReadonlyMap<string, string> {
  const sorted = found
    .map(({ rule }) => rule)
    .toSorted((a, b) => a.pattern.specificity - b.pattern.specificity || a.order - b.order);
  const values = new Map(base);
  const all = [...sorted.flatMap(({ declarations }) => declarations), ...own];
  for (const isImportant of [false, true])
    for (const each of all)
      if (each.isImportant === isImportant) {
        for (const short of SHORTHANDS.get(each.property) ?? []) values.delete(short);
        values.set(each.property, each.value);
      }
  return values;
}

/** What a declaration of the first sets anew. */
const SHORTHANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['font', ['font-size']],
  ['background', ['background-color']],
  ['margin', ['margin-left', 'margin-right', 'margin-top']],
  ['padding', ['padding-left', 'padding-right']],
  ['inset', ['left', 'right', 'top', 'bottom']],
  ['overflow', ['overflow-x', 'overflow-y']],
  ['text-decoration', ['text-decoration-line']],
]);

/** '' for a sign of a font of icons. */
function ownLetter(code: number): string {
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff || code === 0;
  return isPrivate ? '' : String.fromCodePoint(code);
}

function writtenContent(value: string, node: PageNode): string {
  if (/^(?:none|normal)$/.test(value)) return '';
  const attribute = /^attr\(\s*([\w-]+)\s*\)$/.exec(value)?.[1];
  if (attribute !== undefined) return attributeOf(node, attribute) ?? '';
  const quoted = [...value.matchAll(/"([^"]*)"|'([^']*)'/g)]
    .map(([, one, other]) => one ?? other ?? '')
    .join('');
  const text = quoted.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex) => ownLetter(Number.parseInt(hex, 16)));
  return /\bcounters?\(|\burl\(|\bvar\(|\battr\(/.test(value) ? value : text;
}
