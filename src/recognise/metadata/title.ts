import { withArabicYears } from '../../normalise/digits.ts';
import { normaliseText } from '../../normalise/text.ts';
import type { Document, Place } from '../../types.ts';
import type { Fields } from './fields.ts';
import { nameInTitle } from './name-in-title.ts';
import { isOrganName } from './organ-names.ts';
import { dataNamed } from './page-data-names.ts';
import type { PageLine } from './page-lines.ts';
import { hasSpam } from './spam.ts';

export interface Title {
  readonly text: string;
  readonly place: Place | null; // null for one that the page states beside its text
}

/** The title as printed: the best line above section one (joined where it is broken over lines), else the head's. */
export function readTitle(head: readonly PageLine[], fields: Fields, meta: Document['meta']): Title | null {
  let best: Candidate | null = null;
  for (const candidate of candidatesIn(head)) {
    if (best === null || candidate.weight >= best.weight) best = candidate;
  }
  for (const text of [...fields.title, ...headTitles(meta)]) {
    const weight = titleWeight(normaliseText(text)) - 0.5;
    if (weight > 0 && (best === null || weight > best.weight)) best = { text, weight, place: null };
  }
  return best === null ? null : { text: tidy(best.text), place: best.place };
}

interface Candidate extends Title {
  readonly weight: number;
}

const LONGEST_TITLE = 70; // characters

function candidatesIn(head: readonly PageLine[]): readonly Candidate[] {
  return head.flatMap((line, at): readonly Candidate[] => {
    const { place } = line;
    if (line.text.length > 120 || (line.text.length > 30 && !/[报報年]/.test(line.text))) return [];
    const alone = { text: line.text, weight: titleWeight(line.plain), place };
    const joined = [2, 3].flatMap(count => {
      const parts = head.slice(at, at + count);
      if (parts.length < count || parts.some(part => part.text.length > 40 || /[。:：|>]/.test(part.plain)))
        return [];
      const weight = titleWeight(parts.map(part => part.plain).join(''));
      const first = titleWeight(parts[0]!.plain);
      const last = titleWeight(parts.at(-1)!.plain);
      if (parts.some(part => part.isHeading) && SITE.test(parts[0]!.plain)) return [];
      // A join counts only where it completes what neither end says alone.
      return weight > Math.max(first, last) && !parts.some(part => part.isLink)
        ? [{ text: parts.map(part => part.text).join(''), weight: weight - 0.1 * count, place }]
        : [];
    });
    const found = [alone, ...joined].filter(candidate => candidate.weight > 0);
    return found.length > 0 && line.isLink ? [] : found; // a link leads to another report
  });
}

/** The government whose site it is may head every page; a town's has no site of its own. */
const SITE = /[省市县区州盟旗]人民政府$/;

/**
 * How much a line reads as such a report's title: the words of the report, a year, an agency. 0 for anything else.
 * Titles about a report (readings, notices) count too: what the page is, the gate decides.
 */
export function titleWeight(plain: string): number {
  if (!REPORT.test(plain.replace(/\s+/g, ''))) return 0;
  const text = withArabicYears(stripped(plain).replace(/\s+/g, ''));
  if (
    text.length < 4 ||
    text.length > LONGEST_TITLE ||
    /[。;?!]|>/.test(text) ||
    /^[一二三四五六(\d][、.)]|^(?:本|该)(?:年度|年)?报告/.test(text)
  )
    return 0;
  const report = REPORT.test(text);
  const year = /(?<!\d)20\d{2}(?!\d)/.test(text);
  const open = /政府信息公开|政务公开|信息公开/.test(text);
  const isYearly = /工作年度报告|年度工作报告|年度报告$|年报$/.test(text);
  if (!report || !(open || (isYearly && (year || hasSpam(text))))) return 0; // spam may stand for 政府信息公开
  const ends = /(?:报告|年报|报表)(?:\(20\d{2}年度?\))?$/.test(text);
  const agency = isOrganName(nameInTitle(text));
  return 1 + (open ? 1 : 0) + (year ? 1 : 0) + (ends ? 1 : 0) + (agency ? 0.5 : 0);
}

const REPORT = /报告|年报|报表|统计表|解读|一图读懂|图解/;

function headTitles(meta: Document['meta']): readonly string[] {
  const titles = dataNamed(meta, 'title');
  return titles.map(
    title => title.split(/(?<!\s)\s*[_|]\s*|(?<!\s)\s+[-–—]+\s+|(?<=报告|報告)\s*[-–—]+\s*/)[0]!,
  );
}

/** Without what stands before and behind a title on its line: a page number, a label, brackets. */
function stripped(text: string): string {
  return text.replace(BEFORE, '').replace(BEHIND, '');
}

const BEFORE =
  /^(?:[\s|•·>]+|Page\s*\d+\s*[-–]\s*|P\.\s*\d+\s*|(?:信息)?(?:名\s*称|标\s*题|標\s*題)\s*[::：]?\s*)+/i;
const BEHIND = /(?<![\s|])[\s|]+$/;

function tidy(text: string): string {
  return stripped(text).replace(/\s+/g, ' ').trim();
}
