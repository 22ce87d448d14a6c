import { withArabicYears } from '../../normalise/digits.ts';
import type { Outcome, Place, Problem, YearEvidence } from '../../types.ts';
import type { Announced } from './announcing.ts';
import { type Case, type Evidence, kindsOf, weigh } from './evidence.ts';
import type { PageLine } from './page-lines.ts';

/** What is known when the year is looked for. */
export interface YearClues {
  readonly lines: readonly PageLine[];
  readonly title: string | null;
  readonly titlePlace: Place | null;
  readonly announced: readonly Announced[];
  readonly telling: readonly PageLine[]; // what tells of the year's work, section one above all
  readonly published: string | null; // ISO date
}

export interface Year {
  readonly year: number | null;
  readonly place: Place | null; // of the most trusted evidence that has one
  readonly evidence: readonly YearEvidence[]; // what says so, most trusted first
}

/**
 * How much each kind counts. No one is always right: a sentence on the period is left over from last year's report as
 * often as a title, so that the others decide between them.
 */
export const YEAR_TRUST: Readonly<Record<YearEvidence, number>> = {
  period: 5,
  title: 4,
  announcing: 3,
  prose: 3,
  published: 2.5,
  notice: 2,
};

/**
 * The year reported on: the one that most of the page's evidence speaks for; none where two have the same weight. A year
 * that the title, the period or the sentence that presents the report names besides is a problem, and so is a publication
 * before that year was over. Figures beside lost characters (`20201月1日`, `〔20191号`) are read with what must have stood
 * there, or not at all.
 */
export function readYear(clues: YearClues): Outcome<Year> {
  const found = yearEvidence(clues);
  const [first, second] = weigh(found, YEAR_TRUST, (one, other) => one === other);
  if (first === undefined) {
    const missing: Problem = { code: 'recognise/missing-year', field: 'year', data: {} };
    return { value: { year: null, place: null, evidence: [] }, problems: [missing] };
  }
  const isOpen = second !== undefined && second.weight === first.weight;
  const year = isOpen ? null : first.value;
  const against = contradicting(first, found, isOpen);
  return {
    value: {
      year,
      place: first.evidence.find(({ place }) => place !== null)?.place ?? null,
      evidence: isOpen ? [] : kindsOf(first.evidence),
    },
    problems: against.map(other => conflict(year, first.evidence[0]!, other)),
  };
}

type YearFound = Evidence<YearEvidence, number>;

const OUTSPOKEN: ReadonlySet<YearEvidence> = new Set(['title', 'announcing', 'period']);

/** One for each other year. */
function contradicting(
  { value }: Case<YearEvidence, number>,
  found: readonly YearFound[],
  isOpen: boolean,
): readonly YearFound[] {
  const others = found.filter(
    other =>
      other.value !== value &&
      (isOpen || OUTSPOKEN.has(other.kind) || (other.kind === 'published' && other.value < value)),
  );
  return [...new Map(others.map(other => [other.value, other] as const).reverse()).values()];
}

function conflict(used: number | null, one: YearFound, other: YearFound): Problem {
  return {
    code: 'recognise/year-conflict',
    field: 'year',
    ...(other.place === null ? {} : { place: other.place }),
    data: {
      used,
      one: one.value,
      oneFrom: one.kind,
      onePlace: one.place,
      other: other.value,
      otherFrom: other.kind,
    },
  };
}

function yearEvidence(clues: YearClues): readonly YearFound[] {
  const { lines, title, titlePlace, announced, telling, published } = clues;
  const inTitle = title === null ? null : yearInTitle(title);
  const told = yearTold(telling);
  return [
    ...yearsOfPeriods(lines),
    ...(inTitle === null ? [] : [{ kind: 'title', value: inTitle, place: titlePlace } as const]),
    ...announced.flatMap(({ type, year, place }) =>
      year === null
        ? []
        : [{ kind: type === 'report' ? 'announcing' : 'notice', value: year, place } as const],
    ),
    ...(told === null ? [] : [told]),
    ...(published === null
      ? []
      : [{ kind: 'published', value: Number(published.slice(0, 4)) - 1, place: null } as const]),
  ];
}

// ── the sentence on the period ───────────────────────────────────────

const START =
  /(?<!\d)(?:20)?(20\d{2})\s*(?:年|[./-])?度?\s*0?1\s*(?:月|[./-])?\s*0?1\s*(?:日|号|起|到|至|-|—|$)/;
const END = /(?<!\d)(?:20)?(20\d{2})\s*(?:年|[./-])?\s*12\s*(?:月|[./-])?\s*31(?!\d)/;
const END_WITHOUT_YEAR =
  /(?:至|到|—|-|~)\s{0,9}(?:本年|当年|同年)?\s{0,9}12\s{0,9}(?:月|[./-])\s{0,9}31(?!\d)/;
/** A sentence that sets another year beside the report's. */
const COMPARED = /相比|同比|比较|较上年|较去年|上年同期/;
const NAMED = /(?:统计|数据|核定|起止|报告|计算)\S{0,6}(?:期限|时限|时间|期间|截[止至])/;

/** The year of the first sentence on a period. */
export function yearOfPeriod(lines: readonly PageLine[]): number | null {
  return yearsOfPeriods(lines)[0]?.value ?? null;
}

/** The first sentence that names a whole year; else the first on a period that the page does not print whole. */
function yearsOfPeriods(lines: readonly PageLine[]): readonly YearFound[] {
  let doubtful: YearFound | null = null;
  for (const { cells, text, plain, place } of lines) {
    if (cells !== null || !text.includes('1')) continue;
    for (const sentence of sentencesWithPeriod(plain)) {
      if (COMPARED.test(sentence) && !NAMED.test(sentence)) continue;
      const start = START.exec(sentence);
      const end = END.exec(sentence);
      const found = (match: RegExpExecArray): YearFound => ({
        kind: 'period',
        value: Number(match[1]),
        place,
      });
      if (start !== null && end !== null && start[1] === end[1]) return [found(start)];
      if (start !== null && end === null && END_WITHOUT_YEAR.test(sentence)) return [found(start)];
      if (start === null && end !== null && /1月1日|年度/.test(sentence)) return [found(end)];
      const year = end ?? start;
      if (year !== null && NAMED.test(sentence)) doubtful ??= found(year);
    }
  }
  return doubtful === null ? [] : [doubtful];
}

function sentencesWithPeriod(plain: string): readonly string[] {
  if (!/1\s{0,9}[月./-]?\s{0,9}0?1|31/.test(plain)) return [];
  return withArabicYears(plain)
    .split(/[。;]/)
    .filter(sentence => sentence.length < 200 || NAMED.test(sentence));
}

// ── title and prose ──────────────────────────────────────────────────

/** The year in a title; of a pair such as 2019—2020 none. */
export function yearInTitle(title: string): number | null {
  const years = [
    ...withArabicYears(title).matchAll(
      /(?<!\d)(?:20)?(20\d{2})(?!\d)(?!\s*[.\-/]\s*\d)(?![^〔[]{0,3}[〕\]])/g,
    ),
  ].map(match => Number(match[1]));
  return new Set(years).size === 1 ? years[0]! : null;
}

/**
 * The year that the prose tells of: the time of a sentence on who did what (2021年，我局…, 2021年共公开…), never the year of a
 * thing (2021年预算). Of several the one that more sentences tell of; none where as many tell of another.
 */
function yearTold(lines: readonly PageLine[]): YearFound | null {
  const votes = new Map<number, { count: number; readonly place: Place }>();
  let length = 0;
  for (const { cells, text, plain, place } of lines) {
    if (cells !== null || length > LONGEST_TOLD) continue;
    length += text.length;
    if (!/20\d|二[〇○零]/.test(plain)) continue;
    for (const [, year] of withArabicYears(plain.replace(/《[^》]{0,80}》/g, '')).matchAll(TOLD)) {
      const vote = votes.get(Number(year));
      if (vote === undefined) votes.set(Number(year), { count: 1, place });
      else vote.count += 1;
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b.count - a.count);
  if (first === undefined || first[1].count === second?.[1].count) return null;
  return { kind: 'prose', value: first[0], place: first[1].place };
}

const LONGEST_TOLD = 3000; // characters

/** The beginning of a clause, or 截至. */
const BEGINS = '(?<=^|[,。;:!()\\s]|截[至止]到?|自)(?:20)?(20\\d{2})\\s?';
/** What was done in that year. */
const ACTED = [
  '年(?:度|底|末|以来|全年|12月31日)?(?:止)?\\s?(?=我|本|全[年市县区镇乡局省街]|共|累计|主动|依申请|新增|收到|受理|公开|发布|办理|未|没有|通过|在政府)',
  '年?(?:度)?(?=[\\u3400-\\u9fff]{1,12}[局委办厅镇乡会道](?:主动|共|累计|全年|认真|积极|严格|坚持|高度|深入|持续|紧紧|围绕|按照|未|没|收))',
].join('|');
/** The year of a sentence whose subject follows; nothing that is still to be done. */
const TIMED =
  '年(?:度|底|末|以来|1月(?:至|-|—)12月|12月31日)?\\s?(?:止|期间|间)?,(?!国务院|国家|中央|党中央|省|自治区|[^,。;]{0,12}将)';
const TOLD = new RegExp(`${BEGINS}(?:${TIMED}|${ACTED})`, 'g');

// ── years of other reports ───────────────────────────────────────────

/** Sentences below the headings that count what another year brought: left over, as likely as not, from that year's report. */
export function otherYears(lines: readonly PageLine[], { year, place: usedPlace }: Year): readonly Problem[] {
  if (year === null) return [];
  const others = new Map<number, Place>();
  for (const { cells, plain, place } of lines) {
    if (cells !== null || !namesOther(plain, year)) continue;
    const text = withArabicYears(plain.replace(/《[^》]{0,80}》/g, ''));
    for (const sentence of text.split(/[。;]/)) {
      if (COMPARED.test(sentence) || PLANNED.test(sentence) || !COUNTS.test(sentence)) continue;
      for (const [, other] of sentence.matchAll(COUNTED)) {
        if (Number(other) !== year && !others.has(Number(other))) others.set(Number(other), place);
      }
    }
  }
  return [...others].map(([found, place]) => ({
    code: 'recognise/other-year',
    field: 'year',
    place,
    data: { found, used: year, usedPlace },
  }));
}

/** Most lines name no year, or the report's own. */
function namesOther(plain: string, year: number): boolean {
  return /二[〇○零]/.test(plain) || (plain.match(/20\d{2}/g)?.some(other => other !== `${year}`) ?? false);
}

const PLANNED = /计划|打算|力争|[将拟]/;
const COUNTS = /\d\s?[余多]?[条件篇份项次起]|未收到|没有收到|未发生|无申请|没有申请|未受理/;
const COUNTED = new RegExp(
  `${BEGINS}(?:${ACTED}|年(?:底|末|12月31日|全年)?,?(?=[^,。;]{0,12}(?:公开|收到|受理|申请)))`,
  'g',
);
