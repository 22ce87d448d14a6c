import { withArabicYears } from '../../normalise/digits.ts';
import type { Outcome } from '../../types.ts';
import type { PageLine } from './page-lines.ts';

/**
 * The year reported on, from the most trusted place that names one: the sentence on the reporting period, the title,
 * the first year in section one, the year before publication. Figures beside lost characters (`20201月1日`,
 * `〔20191号`) are read with what must have stood there, or not at all.
 */
export function readYear(
  lines: readonly PageLine[],
  title: string | null,
  overview: string | null,
  published: string | null,
): Outcome<number | null> {
  const fromPeriod = yearOfPeriod(lines);
  const fromTitle = title === null ? null : yearInTitle(title);
  const used =
    fromPeriod ??
    fromTitle ??
    (overview === null ? null : yearInProse(overview)) ??
    (published === null ? null : Number(published.slice(0, 4)) - 1);
  if (used === null)
    return { value: null, problems: [{ code: 'recognise/missing-year', field: 'year', data: {} }] };
  const other = fromTitle ?? used;
  if (other === used) return { value: used, problems: [] };
  return {
    value: used,
    problems: [{ code: 'recognise/year-conflict', field: 'year', data: { used, other } }],
  };
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

export function yearOfPeriod(lines: readonly PageLine[]): number | null {
  let doubtful: number | null = null;
  for (const line of lines) {
    if (line.cells !== null || !line.text.includes('1')) continue;
    for (const sentence of sentencesWithPeriod(line.plain)) {
      if (COMPARED.test(sentence) && !NAMED.test(sentence)) continue;
      const start = START.exec(sentence);
      const end = END.exec(sentence);
      const year = start ?? end;
      if (year === null) continue;
      if (start !== null && end !== null && start[1] === end[1]) return Number(start[1]);
      if (start !== null && end === null && END_WITHOUT_YEAR.test(sentence)) return Number(start[1]);
      if (start === null && end !== null && /1月1日|年度/.test(sentence)) return Number(end[1]);
      if (NAMED.test(sentence)) doubtful ??= Number((end ?? year)[1]);
    }
  }
  return doubtful;
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

/** The first `<Y>年` that is no other thing's year: not a date's, a law's or a document number's. */
function yearInProse(overview: string): number | null {
  const text = withArabicYears(overview.slice(0, 3000)).replace(
    /《[^》]{0,80}》|[〔[(﹝]20\d{2,3}[^号]{0,4}号/g,
    '',
  );
  const years = [
    ...text.matchAll(
      /(?<!\d)(?:20)?(20\d{2})\s*年(?!\s*(?:\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?\s*(?:新?修[订正]|颁布|施行|实施|印发|出台))/g,
    ),
  ];
  const first = years.find(({ index, 0: year }) => !/^\s*\d{1,2}\s*月/.test(text.slice(index + year.length)));
  if (first !== undefined) return Number(first[1]);
  const until = /截[止至]\S{0,3}?(20\d{2})年12月31日/.exec(text);
  return Number((until ?? years[0])?.[1] ?? 0) || null;
}
