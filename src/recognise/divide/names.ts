import { withArabicYears } from '../../normalise/digits.ts';
import { headingsOn } from '../metadata/headings.ts';
import { nameInTitle } from '../metadata/name-in-title.ts';
import { isOrganName } from '../metadata/organ-names.ts';
import { organsInProse } from '../metadata/organs-in-prose.ts';
import { titleWeight } from '../metadata/title.ts';
import { yearInTitle, yearOfPeriod } from '../metadata/year.ts';
import type { NumberedLine } from './lines.ts';

/** A place where the page says whose report it is, or of which year. */
export interface Name {
  readonly kind: 'title' | 'sentence' | 'body'; // body: a line that is a name alone
  readonly from: number; // index of the line with which its report would begin
  readonly to: number; // exclusive: what it names stands behind
  readonly text: string;
  readonly agency: string | null;
  readonly year: number | null;
}

/** Every line that names a report, in order: titles (also broken over lines), sentences that announce one, names alone. */
export function namesIn(lines: readonly NumberedLine[]): readonly Name[] {
  return lines.flatMap((_, at) => titleAt(lines, at) ?? sentenceAt(lines, at) ?? bodyAt(lines, at) ?? []);
}

/** True where two names can not be of one report: another year, or another body and no short or long form of it. */
export function isOther(one: Name, other: Name): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return true;
  return one.agency !== null && other.agency !== null && !isSameBody(one.agency, other.agency);
}

/** What is known of a report when one more line has named it. A title is believed before all else. */
export function joined(known: Name | null, name: Name): Name {
  if (known === null) return name;
  if (known.kind === 'title' && name.kind !== 'title') return filled(known, name);
  return isOther(known, name) ? name : filled(name, known);
}

function filled(name: Name, other: Name): Name {
  return { ...name, agency: name.agency ?? other.agency, year: name.year ?? other.year };
}

function isSameBody(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.endsWith(short) || (!long.startsWith(short) && isWithin(short, long));
}

/** Whether a name's letters stand in a longer one in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

// ── titles ───────────────────────────────────────────────────────────

const LONGEST_TITLE = 90; // characters
const MOST_LINES = 3;
const NUMBERED =
  /^(?:附\s*(?:件|录|表)?\s*[\d一二三四五六七八九十]{0,3}\s*[:：、.]?|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.])\s*/;
const ENDS = /(?:报告|年报|统计表|报表)(?:[(（]?20\d{2}年?度?[)）]?)?$/;

function titleAt(lines: readonly NumberedLine[], at: number): Name | null {
  const last = lines[at]!.line;
  if (!isTitleLike(lines[at]!) || !/[报報]|[(（]/.test(last.text)) return null;
  for (let count = 1; count <= MOST_LINES; count++) {
    const from = at - count + 1;
    const own = lines.slice(Math.max(0, from), at + 1);
    if (own.length < count || !own.every(isTitleLike)) return null;
    const text = own
      .map(({ line }) => line.plain)
      .join('')
      .replace(/\s+/g, '')
      .replace(NUMBERED, '');
    if (text.length > LONGEST_TITLE || titleWeight(text) === 0 || !ENDS.test(text)) continue;
    const agency = bodyOf(nameInTitle(text));
    const year = yearInTitle(text);
    if (agency === null && count < MOST_LINES && mayGoOn(lines[from - 1])) continue;
    if (agency === null && year === null) return null;
    return { kind: 'title', from, to: at + 1, text, agency, year };
  }
  return null;
}

/** A line alone that a title can stand on: no link, no sentence, no row of several cells. */
function isTitleLike({ line }: NumberedLine): boolean {
  return (
    !line.isLink &&
    line.text.length <= LONGEST_TITLE &&
    (line.cells === null || line.cells.length === 1) &&
    !/[。;；|>＞»]|^[上下]一[篇条]/.test(line.text)
  );
}

/** Whether the line above a title without a body may hold its body. */
function mayGoOn(above: NumberedLine | undefined): boolean {
  return above !== undefined && isTitleLike(above) && bodyOf(above.line.plain.replace(NUMBERED, '')) !== null;
}

function bodyOf(name: string): string | null {
  const plain = name.replace(/\s+/g, '').replace(NUMBERED, '');
  return isOrganName(plain) ? plain : null;
}

// ── sentences ────────────────────────────────────────────────────────

const ANNOUNCED =
  /(?:现(?:将|予?公布|发布|就)|特(?:将|公布|发布)|编制|公布如下|发布如下|报告如下)(?=.{0,200}(?:报告|年报))|(?:报告|年报).{0,30}由.{2,40}编制/;
const ABOVE = 4; // lines between a report's first line and the sentence that names it

function sentenceAt(lines: readonly NumberedLine[], at: number): Name | null {
  const { line } = lines[at]!;
  if (line.isLink || line.cells !== null || line.text.length < 15 || !/20\d\d|二[〇○零]/.test(line.text))
    return null;
  const sentence = withArabicYears(line.plain)
    .split(/[。;；]/)
    .find(each => ANNOUNCED.test(each) && /公开/.test(each));
  const period = /31/.test(line.text) ? yearOfPeriod([line]) : null;
  if (sentence === undefined && period === null) return null;
  const named =
    sentence === undefined ? null : /(20\d{2})年/.exec(sentence.replace(/20\d{2}年\d{1,2}月/g, ''));
  const agency = sentence === undefined ? null : bodyOf(organsInProse(sentence)[0]?.name ?? '');
  const year = named === null || named === undefined ? period : Number(named[1]);
  if (agency === null && year === null) return null;
  return { kind: 'sentence', from: beginning(lines, at), to: at, text: line.text, agency, year };
}

/** The heading of section one and the title without a name that stand right above a sentence, if they do. */
function beginning(lines: readonly NumberedLine[], at: number): number {
  let from = at;
  for (let above = at; above >= Math.max(0, at - ABOVE); above--) {
    const each = lines[above]!;
    if (above < at && each.line.text.includes('。')) break;
    const isFirst = headingsOn(each.line, above).some(({ id, weight }) => id === 'overview' && weight >= 2);
    if (isFirst || (isTitleLike(each) && titleWeight(each.line.plain) > 0)) from = above;
  }
  return from;
}

// ── names alone ──────────────────────────────────────────────────────

const LONGEST_NAME = 30; // characters

function bodyAt(lines: readonly NumberedLine[], at: number): Name | null {
  const { line } = lines[at]!;
  if (line.text.length > LONGEST_NAME || line.text.length < 3 || !isTitleLike(lines[at]!)) return null;
  if (!/[\u3400-\u9fff]{3}/.test(line.text)) return null;
  const agency = bodyOf(line.plain.replace(/^(?:单位|机构|部门)(?:名称)?\s*:\s*|[::]$/g, ''));
  if (agency === null || NO_BODY.test(agency)) return null;
  return { kind: 'body', from: at, to: at + 1, text: line.text, agency, year: null };
}

/** Labels of the forms that end as names do. */
const NO_BODY = /^(?:商业企业|科研机构|社会公益组织|法律服务机构|其他.{0,20})$|公开|申请|复议|诉讼|单位$/;
