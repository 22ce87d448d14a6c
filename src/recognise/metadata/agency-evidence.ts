import { withoutGlosses } from '../../normalise/glosses.ts';
import { toSimplified } from '../../normalise/script.ts';
import { toMainlandTerms } from '../../normalise/taiwan.ts';
import type { AgencyEvidence, Document, Outcome, Place, Problem } from '../../types.ts';
import { type Announced, wordingOf } from './announcing.ts';
import type { Evidence } from './evidence.ts';
import type { Fields } from './fields.ts';
import { nameInTitle } from './name-in-title.ts';
import { isOrganName } from './organ-names.ts';
import { organsInProse } from './organs-in-prose.ts';
import { dataNamed } from './page-data-names.ts';
import type { PageLine } from './page-lines.ts';
import { withoutSpam } from './spam.ts';

/** What is known when the agency is looked for. */
export interface AgencyClues {
  readonly title: string | null;
  readonly titlePlace: Place | null;
  readonly announced: readonly Announced[];
  readonly fields: Fields;
  readonly meta: Document['meta'];
  readonly head: readonly PageLine[]; // above section one
  readonly opening: string; // section one, as printed
  readonly openingPlace: Place | null;
  readonly end: readonly PageLine[]; // the report's last lines
}

type Found = Evidence<AgencyEvidence, string>;

/** Every name that the page gives to whoever reports, spam taken out of it; a name that spam has torn is none. */
export function agencyEvidence(clues: AgencyClues): Outcome<readonly Found[]> {
  const { title, titlePlace, announced } = clues;
  const inTitle = title === null ? '' : comparable(title);
  const spam = [...withoutSpam(inTitle).spam.slice(0, 1)];
  const named: Found[] = [
    ...(title === null ? [] : [{ kind: 'title', value: nameInTitle(inTitle), place: titlePlace } as const]),
    ...announced.flatMap(({ type, name, place }) =>
      type === 'report' && name !== null ? [{ kind: 'announcing', value: name, place } as const] : [],
    ),
    ...inProse(clues),
    ...inFields(clues),
  ];
  const cleaned = named.flatMap(found => {
    const { rest, spam: words } = withoutSpam(found.value);
    if (words.length > 0 && spam.length === 0) spam.push(words[0]!);
    const name = isOrganName(rest) ? rest : words.length > 0 ? beginningOf(found.value) : null;
    return name === null ? [] : [{ ...found, value: name }];
  });
  const self = selfOf(clues);
  const value = cleaned.filter(
    ({ kind, value }) => self === null || !WEAK.has(kind) || isOfKind(value, self),
  );
  const problems = spam.map(
    (found): Problem => ({ code: 'recognise/spam-words', field: 'agency', data: { found } }),
  );
  return { value, problems };
}

// ── what a body calls itself ─────────────────────────────────────────

/** What may be said of the site, of who put the page there or of another body that the page speaks of. */
const WEAK: ReadonlySet<AgencyEvidence> = new Set([
  ...(['contact', 'field', 'breadcrumb', 'signature', 'responsible', 'alone', 'publisher'] as const),
]);

/** 我局 says that no government reports, 我镇 that no bureau does. Of several such words the most frequent counts. */
function selfOf({ head, opening }: AgencyClues): string | null {
  const text = toSimplified(
    [...head.slice(-12).map(line => line.text), opening].join('\n').slice(0, LONGEST_SELF),
  );
  const counts = new Map<string, number>();
  for (const [, kind] of text.matchAll(SELF)) counts.set(kind!, (counts.get(kind!) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

const LONGEST_SELF = 3000; // characters
const SELF = /[我本](局(?!部)|镇|乡|委|街道|厅|院(?!系))/g;

function isOfKind(name: string, kind: string): boolean {
  return kind === '局' ? /[局署队]/.test(name) : name.includes(kind === '街道' ? '街' : kind);
}

/** Simplified and without glosses, the brackets as printed. */
function comparable(text: string): string {
  return toMainlandTerms(withoutGlosses(toSimplified(text))).replace(/\s+/g, '');
}

/** The longest beginning that is a name, of a name whose end spam has replaced; none where the name goes on behind it. */
function beginningOf(name: string): string | null {
  const { before, behind } = withoutSpam(name);
  if (FRAGMENT.test(behind)) return null;
  for (let end = before.length; end >= 3; end--) {
    const beginning = before.slice(0, end);
    if (isOrganName(beginning)) return beginning;
  }
  return null;
}

/** 某市生态环境局……分局 */
const FRAGMENT = /[局队处院所办委]$/;

const LONGEST_PROSE = 600; // characters in which a name is looked for

function inProse({ head, opening, openingPlace }: AgencyClues): readonly Found[] {
  const lines = head
    .slice(-12)
    .filter(({ text, isLink, isHeading }) => text.length >= 8 && !isLink && !isHeading);
  const texts = [
    ...lines.map(({ text, place }) => ({ text: text.slice(-LONGEST_PROSE), place })),
    { text: opening.slice(0, LONGEST_PROSE), place: openingPlace },
  ];
  return texts.flatMap(({ text, place }) =>
    organsInProse(wordingOf(text).replace(/,\s*,/g, ',')).map(({ role, name }) => ({
      kind: role,
      value: name,
      place,
    })),
  );
}

function inFields({ fields, meta, head, end }: AgencyClues): readonly Found[] {
  const stated = (kind: AgencyEvidence, values: readonly string[]): readonly Found[] =>
    values.flatMap(value => publishersIn(value).map(name => ({ kind, value: name, place: null })));
  return [
    ...stated('field', [...fields.publisher, ...dataNamed(meta, 'source')]),
    ...head.flatMap(line =>
      trailOf(line).map(value => ({ kind: 'breadcrumb', value, place: line.place }) as const),
    ),
    ...signatures(end),
    ...stated('publisher', dataNamed(meta, 'publisher')),
  ];
}

function publishersIn(value: string): readonly string[] {
  const name = comparable(value.split(/\s/)[0]!).replace(/^国家(?=[^局署委]{2,12}部$)/, ''); // no ministry has the word
  return isOrganName(name) ? [name] : [];
}

/** The links of `首页 > 乡镇 > 中村乡 > 年报`, innermost first. */
function trailOf(line: PageLine): readonly string[] {
  if (!/[>＞»]|^\W{0,2}(?:当前位置|您.{0,4}位置)/.test(line.text) || line.text.length > 150) return [];
  const links = comparable(line.text.replace(/^.*?位置\s*[:：]/, '')).split(/[>＞»]+/);
  return links.filter(isOrganName).reverse().slice(0, 1);
}

/** A name alone on one of the last lines, or before a date there. */
function signatures(end: readonly PageLine[]): readonly Found[] {
  return end.slice(-8).flatMap(line => {
    if (line.cells !== null || line.text.length > 45) return [];
    const value = comparable(line.text).replace(/20\d{2}年\d{1,2}月\d{1,2}日$/, '');
    return isOrganName(value) ? [{ kind: 'signature', value, place: line.place }] : [];
  });
}
