import { withArabicYears } from '../../normalise/digits.ts';
import { isOrganName } from './organ-names.ts';
import { hasSpam, withoutSpam } from './spam.ts';

/** What stands in a title before its fixed words, the year left out; else a name in brackets at its end. */
export function nameInTitle(title: string): string {
  const inner = /[《<〈]([^《》]{0,80}(?:报告|年报)[^《》]{0,40})[》>〉]/.exec(title)?.[1] ?? title;
  const name = withArabicYears(inner)
    .replace(/^.*[:：|>]|^[【[][^】\]]*[】\]]/, '')
    .replace(/^(?:关于)?(?:公布|发布|印发)?[“"]?/, '')
    .replace(/[(（]?(?<!\d)(?:20)?20\d{2,3}(?!\d)\s*(?:[-—至]20\d{2})?\s*年?度?[)）]?/g, '\n')
    .replace(FIXED_WORDS, '')
    .replace(/^\s+|(?<!关于|的|\s)(?:关于|的|\s)+$/g, '')
    .replace(/(?<=[局委厅部署会])(?:本级|机关){1,2}$/, '')
    .split('\n')
    .reduce(laterName, '');
  return name !== '' ? name : (/[(（]([^()（）]{3,30})[)）]$/.exec(inner)?.[1] ?? '');
}

/** Of what stands before and after a year the later, unless spam stands there in place of 政府信息公开, or the name's beginning again. */
function laterName(before: string, after: string): string {
  if (after !== '' && before.startsWith(after)) return before;
  return before !== '' && after !== '' && !isOrganName(withoutSpam(after).rest) && hasSpam(after)
    ? before
    : after;
}

/** From the first of these on a title says what it is, not whose. A body may have 信息公开 in its own name. */
const FIXED_WORDS =
  /(?:开展|推进)?(?:政府)?(?:信息|政务)公开(?!(?:工作)?(?:办|领导小组)).*$|(?:年度|工作){1,4}(?:报告|年报|情况).*$|(?:年度)?(?:报告|年报).*$|政府信息(?!公开(?:工作)?(?:办|领导小组)).*$/su;
