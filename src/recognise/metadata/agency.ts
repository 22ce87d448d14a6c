import { withArabicYears } from '../../normalise/digits.ts';
import { withoutGlosses } from '../../normalise/glosses.ts';
import { toSimplified } from '../../normalise/script.ts';
import { toMainlandTerms } from '../../normalise/taiwan.ts';
import type { Document, Outcome, Problem } from '../../types.ts';
import type { Fields } from './fields.ts';
import { governmentOf } from './government.ts';
import { isOrganName, isPlaceName, organsInProse } from './organ-names.ts';
import { dataNamed } from './page-data-names.ts';
import type { PageLine } from './page-lines.ts';
import { hasSpam, withoutSpam } from './spam.ts';

/** What is known when the agency is looked for. */
export interface AgencyClues {
  readonly title: string | null;
  readonly fields: Fields;
  readonly meta: Document['meta'];
  readonly head: readonly PageLine[]; // above section one
  readonly opening: string; // section one, as printed
  readonly end: readonly PageLine[]; // the report's last lines
}

/**
 * Whose report it is, as printed (a place alone as its government): the title's name, in the fullest wording that the page gives to the same name; without
 * one in the title the sentence that presents the report, then the publisher, the trail of links, the signature.
 */
export function readAgency(clues: AgencyClues): Outcome<string | null> {
  const title = clues.title === null ? '' : wordingOf(clues.title);
  const problems: Problem[] = withoutSpam(title)
    .spam.slice(0, 1)
    .map(found => ({ code: 'recognise/spam-words', field: 'agency', data: { found } }));
  const clean = (name: string): string | null => {
    const { rest, spam } = withoutSpam(name);
    if (spam.length > 0 && problems.length === 0) {
      problems.push({ code: 'recognise/spam-words', field: 'agency', data: { found: spam[0]! } });
    }
    return isOrganName(rest) ? rest : spam.length > 0 ? beginningOf(name) : null;
  };
  const inTitle = clean(nameInTitle(title));
  const others = otherNames(clues);
  if (inTitle !== null) {
    const fuller = others().find(name => isFuller(name, inTitle));
    return withGovernment(fuller ?? inTitle, problems);
  }
  for (const name of others()) {
    const cleaned = clean(name);
    if (cleaned !== null) return withGovernment(cleaned, problems);
  }
  return {
    value: null,
    problems: [...problems, { code: 'recognise/missing-agency', field: 'agency', data: {} }],
  };
}

/** A place alone stands for its government, and a note says that the page does not print it so. */
function withGovernment(name: string, problems: readonly Problem[]): Outcome<string> {
  const used = governmentOf(name);
  if (used === null) return { value: name, problems };
  const note: Problem = { code: 'recognise/place-for-agency', field: 'agency', data: { found: name, used } };
  return { value: used, problems: [...problems, note] };
}

/** Simplified and without glosses, the brackets as printed. */
function wordingOf(text: string): string {
  return toMainlandTerms(withoutGlosses(toSimplified(text))).replace(/\s+/g, '');
}

/** What stands in a title before its fixed words, the year left out; else a name in brackets at its end. */
export function nameInTitle(title: string): string {
  const inner = /[《<〈]([^《》]{0,80}(?:报告|年报)[^《》]{0,40})[》>〉]/.exec(title)?.[1] ?? title;
  const name = withArabicYears(inner)
    .replace(/^.*[:：|>]|^[【[][^】\]]*[】\]]/, '')
    .replace(/^(?:关于)?(?:公布|发布|印发)?[“"]?/, '')
    .replace(/[(（]?(?<!\d)(?:20)?20\d{2,3}(?!\d)\s*(?:[-—至]20\d{2})?\s*年?度?[)）]?/g, '\n')
    .replace(FIXED_WORDS, '')
    .replace(/^\s+|(?<!关于|的|\s)(?:关于|的|\s)+$/g, '')
    .split('\n')
    .reduce(laterName, '');
  return name !== '' ? name : (/[(（]([^()（）]{3,30})[)）]$/.exec(inner)?.[1] ?? '');
}

/** Of what stands before and after a year the later, unless spam stands there in place of 政府信息公开. */
function laterName(before: string, after: string): string {
  return before !== '' && after !== '' && !isOrganName(withoutSpam(after).rest) && hasSpam(after)
    ? before
    : after;
}

/** From the first of these on a title says what it is, not whose. A body may have 信息公开 in its own name. */
const FIXED_WORDS =
  /(?:开展|推进)?(?:政府)?(?:信息|政务)公开(?!(?:工作)?(?:办|领导小组)).*$|(?:年度|工作){1,4}(?:报告|年报|情况).*$|(?:年度)?(?:报告|年报).*$|政府信息(?!公开(?:工作)?(?:办|领导小组)).*$/su;

/** The longest beginning that is a name, of a name whose end spam has replaced. */
function beginningOf(name: string): string | null {
  for (let end = name.length; end >= 3; end--) {
    const beginning = name.slice(0, end);
    if (withoutSpam(beginning).spam.length === 0 && isOrganName(beginning)) return beginning;
  }
  return null;
}

/** The same body by a longer name: its region in front, 人民政府 behind a place, or parts that the short name leaves out. */
function isFuller(name: string, short: string): boolean {
  if (name.length <= short.length || withoutSpam(name).spam.length > 0) return false;
  if (isPlaceName(short)) {
    const at = name.indexOf(short);
    if (at >= 0)
      return (
        /^(?:人民政府|政府|办事处|人民政府办事处)?$/.test(name.slice(at + short.length)) &&
        regionOnly(name.slice(0, at))
      );
    return false;
  }
  if (name.endsWith(short)) return regionOnly(name.slice(0, -short.length));
  return (
    name.slice(0, 2) === short.slice(0, 2) &&
    name.slice(-2) === short.slice(-2) &&
    /[(（]/.test(short) &&
    isSubsequence(short, name)
  );
}

function regionOnly(prefix: string): boolean {
  return (
    prefix === '' || isPlaceName(prefix) || /人民政府$/.test(prefix) || /^[\u3400-\u9fff]{2,4}$/.test(prefix)
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

// ── names outside the title ──────────────────────────────────────────

const LONGEST_PROSE = 600; // characters in which a name is looked for

function otherNames({ fields, meta, head, opening, end }: AgencyClues): () => readonly string[] {
  let names: readonly string[] | undefined;
  return () => {
    names ??= [
      ...head
        .slice(-12)
        .flatMap(line =>
          line.text.length >= 8 && !line.isLink && !line.isHeading
            ? organsInProse(wordingKept(line.text.slice(-LONGEST_PROSE)))
            : [],
        ),
      ...organsInProse(wordingKept(opening.slice(0, LONGEST_PROSE))),
      ...[...fields.publisher, ...dataNamed(meta, 'source')].flatMap(publishersIn),
      ...head.flatMap(line => trailOf(line)),
      ...signatures(end),
      ...dataNamed(meta, 'publisher').flatMap(publishersIn),
    ];
    return names;
  };
}

/** Simplified and without glosses, blanks kept as boundaries. */
function wordingKept(text: string): string {
  return withoutGlosses(toSimplified(text)).replace(/,\s*,/g, ',');
}

function publishersIn(value: string): readonly string[] {
  const name = wordingOf(value.split(/\s/)[0]!);
  return isOrganName(name) ? [name] : [];
}

/** The links of `首页 > 乡镇 > 中村乡 > 年报`, innermost first. */
function trailOf(line: PageLine): readonly string[] {
  if (!/[>＞»]|^\W{0,2}(?:当前位置|您.{0,4}位置)/.test(line.text) || line.text.length > 150) return [];
  const links = wordingOf(line.text.replace(/^.*?位置\s*[:：]/, '')).split(/[>＞»]+/);
  return links.filter(isOrganName).reverse();
}

/** A name alone on one of the last lines, or before a date there. */
function signatures(end: readonly PageLine[]): readonly string[] {
  return end.slice(-8).flatMap(line => {
    if (line.cells !== null || line.text.length > 45) return [];
    const name = wordingOf(line.text).replace(/20\d{2}年\d{1,2}月\d{1,2}日$/, '');
    return isOrganName(name) ? [name] : [];
  });
}
