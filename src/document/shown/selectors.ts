import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';
import { attributeOf, type PageNode } from '../nodes.ts';
import type { Family } from './family.ts';
import { both, either, MAYBE, NO, type Sure, sureIf, YES } from './sure.ts';

/** One alternative of a selector. */
export interface Pattern {
  readonly compounds: readonly Compound[]; // the element's own first, then what must stand before or around it
  readonly specificity: number;
  readonly generated: boolean; // for text that the sheet puts in before or behind
  readonly classes: readonly string[]; // in lower case, that some element must have each
  readonly key: string; // what an element needs for it to be worth a try: `.class`, `#id`, a tag's name, or `*`
}

interface Compound {
  readonly tests: readonly Test[];
  readonly combinator: Combinator | null; // between it and the next, to its left
}

type Combinator = SelectorType.Child | SelectorType.Descendant | SelectorType.Adjacent | SelectorType.Sibling;
type Test = (node: PageNode, index: number, family: Family) => Sure;

const LONGEST = 400; // characters; a longer one is no one's
const MOST_BEFORE = 50; // elements before one that it is compared with

/** The alternatives of a selector, and the attributes that they ask for; null for one that is not valid. */
export function readSelector(text: string, attributes: Set<string>): readonly Pattern[] | null {
  if (text.length > LONGEST) return null;
  try {
    return parse(text).flatMap(selectors => patternOf(selectors, attributes) ?? []);
  } catch {
    return null;
  }
}

function patternOf(selectors: readonly Selector[], attributes: Set<string>): Pattern | null {
  const compounds: Compound[] = [];
  let tests: Test[] = [];
  let generated = false;
  let [ids, classes, tags] = [0, 0, 0];
  for (const selector of selectors) {
    switch (selector.type) {
      case SelectorType.Child:
      case SelectorType.Descendant:
      case SelectorType.Adjacent:
      case SelectorType.Sibling:
        compounds.unshift({ tests, combinator: selector.type });
        tests = [];
        continue;
      case SelectorType.PseudoElement:
        if (selector.name !== 'before' && selector.name !== 'after') return null;
        generated = true;
        continue;
      case SelectorType.Universal:
        continue;
      case SelectorType.Tag:
        tags += 1;
        break;
      case SelectorType.Attribute:
        if (selector.name === 'id' && selector.action === AttributeAction.Equals) ids += 1;
        else classes += 1;
        attributes.add(selector.name.toLowerCase());
        break;
      case SelectorType.Pseudo:
        if (OLD_ELEMENTS.has(selector.name)) {
          if (selector.name.startsWith('first')) return null;
          generated = true;
          continue;
        }
        if (selector.name !== 'where') classes += 1;
        break;
      default:
        return null;
    }
    tests.push(testOf(selector, attributes));
  }
  const [own] = [lastCompound(selectors)];
  compounds.unshift({ tests, combinator: null });
  const linked = compounds.map(({ tests: each }, i) => ({
    tests: each,
    combinator: compounds[i + 1]?.combinator ?? null,
  }));
  const specificity = ids * 10_000 + classes * 100 + Math.min(tags, 99);
  const named = selectors.flatMap(each =>
    each.type === SelectorType.Attribute && each.name === 'class' && each.action === AttributeAction.Element
      ? [each.value.toLowerCase()]
      : [],
  );
  return { compounds: linked, specificity, generated, classes: named, key: keyOf(own) };
}

/** Written with one colon too. */
const OLD_ELEMENTS: ReadonlySet<string> = new Set(['before', 'after', 'first-letter', 'first-line']);

function lastCompound(selectors: readonly Selector[]): readonly Selector[] {
  return selectors.slice(selectors.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);
}

const COMBINATORS: ReadonlySet<SelectorType> = new Set([
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Adjacent,
  SelectorType.Sibling,
]);

/** Key of what only an element with attributes can be. */
export const WITH_ATTRIBUTES = '[]';

function keyOf(selectors: readonly Selector[]): string {
  let key = '*';
  for (const selector of selectors) {
    if (selector.type === SelectorType.Tag && !/^[.#]/.test(key)) key = selector.name.toLowerCase();
    if (selector.type !== SelectorType.Attribute) continue;
    if (key === '*' && selector.action !== AttributeAction.Not) key = WITH_ATTRIBUTES;
    if (selector.name === 'id' && selector.action === AttributeAction.Equals)
      return `#${selector.value.toLowerCase()}`;
    if (selector.name === 'class' && selector.action === AttributeAction.Element)
      key = `.${selector.value.toLowerCase()}`;
  }
  return key;
}

function testOf(selector: Selector, attributes: Set<string>): Test {
  if (selector.type === SelectorType.Tag) {
    const name = selector.name.toLowerCase();
    return ({ tag }) => sureIf(tag!.name === name);
  }
  if (selector.type === SelectorType.Attribute) {
    const { action, value } = selector;
    const name = selector.name.toLowerCase();
    const isCaseless = selector.ignoreCase === true;
    const mayVary = selector.ignoreCase === 'quirks'; // in pages that name no type
    const wanted = isCaseless ? value.toLowerCase() : value;
    return node => {
      const found = attributeOf(node, name);
      if (fits(isCaseless ? found?.toLowerCase() : found, action, wanted)) return YES;
      return mayVary && fits(found?.toLowerCase(), action, value.toLowerCase()) ? MAYBE : NO;
    };
  }
  if (selector.type !== SelectorType.Pseudo) return () => MAYBE;
  const { name, data } = selector;
  if (Array.isArray(data)) {
    const inner = data.map(each => patternOf(each, attributes));
    const among: Test = (_, index, family) =>
      inner.map(each => (each === null ? NO : matches(each, index, family))).reduce(either, NO);
    if (name === 'is' || name === 'where' || name === 'matches' || name === 'any') return among;
    if (name === 'not') return (node, index, family) => (YES - among(node, index, family)) as Sure;
    return () => MAYBE;
  }
  return pseudoTest(name, typeof data === 'string' ? data : '');
}

function fits(found: string | undefined, action: AttributeAction, wanted: string): boolean {
  if (action === AttributeAction.Not) return found !== wanted;
  if (found === undefined) return false;
  switch (action) {
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Equals:
      return found === wanted;
    case AttributeAction.Element:
      return found.includes(wanted) && found.split(/\s+/).includes(wanted);
    case AttributeAction.Start:
      return wanted !== '' && found.startsWith(wanted);
    case AttributeAction.End:
      return wanted !== '' && found.endsWith(wanted);
    case AttributeAction.Any:
      return wanted !== '' && found.includes(wanted);
    case AttributeAction.Hyphen:
      return found === wanted || found.startsWith(`${wanted}-`);
    default:
      return false;
  }
}

function pseudoTest(name: string, data: string): Test {
  if (NEVER.has(name)) return () => NO;
  switch (name) {
    case 'first-child':
      return (_, index, family) => sureIf(family.position(index) === 1);
    case 'last-child':
      return (_, index, family) => sureIf(family.positionFromEnd(index) === 1);
    case 'only-child':
      return (_, index, family) =>
        sureIf(family.position(index) === 1 && family.positionFromEnd(index) === 1);
    case 'nth-child':
      return nthTest(data, (index, family) => family.position(index));
    case 'nth-last-child':
      return nthTest(data, (index, family) => family.positionFromEnd(index));
    case 'root':
      return ({ tag }) => sureIf(tag!.name === 'html');
    case 'empty':
      return ({ end }, index) => sureIf(end === index + 1);
    case 'link':
    case 'any-link':
      return ({ tag, attributes }) => sureIf(tag!.name === 'a' && attributes['href'] !== undefined);
    default:
      return () => MAYBE;
  }
}

const NEVER: ReadonlySet<string> = new Set([
  ...['hover', 'focus', 'focus-within', 'focus-visible', 'active', 'visited', 'target'],
]);

function nthTest(data: string, positionOf: (index: number, family: Family) => number): Test {
  const formula = readFormula(data.trim().toLowerCase());
  if (formula === null) return () => MAYBE;
  const { step, first } = formula;
  return (_, index, family) => {
    const past = positionOf(index, family) - first;
    return sureIf(step === 0 ? past === 0 : past % step === 0 && past / step >= 0);
  };
}

function readFormula(data: string): { readonly step: number; readonly first: number } | null {
  if (data === 'odd') return { step: 2, first: 1 };
  if (data === 'even') return { step: 2, first: 0 };
  const match = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(data.replace(/\s+/g, ''));
  if (match === null || data === '') return null;
  const [, times, rest = '0'] = match;
  const step = times === undefined ? 0 : /\d/.test(times) ? Number(times) : Number(`${times}1`);
  return { step, first: Number(rest) };
}

/** Whether an element is one that the pattern means. What it asks that is not known here is perhaps so. */
export function matches({ compounds }: Pattern, index: number, family: Family): Sure {
  return matchesFrom(compounds, 0, index, family);
}

/** The same for a compound and what it stands in or behind. A selector is short, so that this goes no deep way down. */
function matchesFrom(compounds: readonly Compound[], i: number, index: number, family: Family): Sure {
  if (index < 0) return NO;
  const own = testAll(compounds[i]!, index, family);
  if (own === NO || i + 1 === compounds.length) return own;
  switch (compounds[i]!.combinator) {
    case SelectorType.Child:
      return both(own, matchesFrom(compounds, i + 1, family.parent(index), family));
    case SelectorType.Adjacent:
      return both(own, matchesFrom(compounds, i + 1, family.previous(index), family));
    case SelectorType.Sibling:
      return both(own, amongEarlier(compounds, i + 1, index, family));
    default:
      return both(own, amongOuter(compounds, i + 1, index, family));
  }
}

/** The best match among the elements around one. What is known of one around it is not asked again. */
function amongOuter(compounds: readonly Compound[], i: number, index: number, family: Family): Sure {
  const known = family.memo(compounds[i]!);
  const unknown: number[] = [];
  let at = family.parent(index);
  while (at >= 0 && !known.has(at)) {
    unknown.push(at);
    at = family.parent(at);
  }
  let best = at < 0 ? NO : known.get(at)!;
  for (const each of unknown.reverse()) {
    if (best !== YES) best = either(best, matchesFrom(compounds, i, each, family));
    known.set(each, best);
  }
  return best;
}

function amongEarlier(compounds: readonly Compound[], i: number, index: number, family: Family): Sure {
  let best: Sure = NO;
  let at = family.previous(index);
  for (let count = 0; at >= 0 && count < MOST_BEFORE; count++) {
    best = either(best, matchesFrom(compounds, i, at, family));
    at = family.previous(at);
  }
  return best;
}

function testAll({ tests }: Compound, index: number, family: Family): Sure {
  let sure: Sure = YES;
  for (const test of tests) {
    sure = both(sure, test(family.nodes[index]!, index, family));
    if (sure === NO) return NO;
  }
  return sure;
}
