import { MARK } from './marks.ts';
import { findShortNames } from './own-names.ts';
import type { Span } from './times.ts';

/**
 * Whose figures a text states: the reporting agency's own (我局, 本机关, its name), or those of somebody else. 全县 is a
 * government's own, and more than that for an office of it.
 */
export function findSubjects(text: string, agency: string | null): readonly Span[] {
  const spans: Span[] = [];
  for (const name of namesOf(agency)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/^(?:门户|政府|信息公开|公众|政务)?(?:网|微信|微博|公众号|公报)/.test(text.slice(end, end + 8)))
        continue;
      spans.push({ start: at, end, mark: MARK.self });
    }
  }
  for (const { start, end } of agency === null ? [] : findShortNames(text, agency)) {
    spans.push({ start, end, mark: MARK.self });
  }
  for (const { index, 0: words } of text.matchAll(OWN)) {
    spans.push({ start: index, end: index + words.length, mark: MARK.self });
  }
  const whole = agency === null || /政府(?:$|办公)/.test(agency) ? MARK.self : MARK.others;
  for (const { index, 0: words } of text.matchAll(WHOLE_AREA)) {
    spans.push({ start: index, end: index + words.length, mark: whole });
  }
  for (const { index, 0: words } of text.matchAll(OTHERS)) {
    spans.push({ start: index, end: index + words.length, mark: MARK.others });
  }
  return spans;
}

const BODY = '(?:局|县|市|区|镇|乡|街道|街|办|委|厅|处|校|院|单位|部门|中心|省|旗|州|会|站|所|馆|机关|队)';
const CHANNEL = '(?!级|[政人门][府民户](?!信息公开(?![网平目指]))|网|微|公众|公报|信箱|热线)';
const OWN = new RegExp(
  `我${BODY}(?:机关)?${CHANNEL}|本${BODY}${CHANNEL}|全[局委镇乡办厅校院]${CHANNEL}`,
  'g',
);
const WHOLE_AREA = /全[县市区省州旗](?![级政门])/g;
const OTHERS =
  /各(?:级|部门|单位|镇|乡|街道|县|市|区|科室|股室)|(?:全|本)?系统|[省市县区州旗]本级|下属|所属|直属|上级|其他(?:部门|单位|机关)/g;

/** The name as printed, without 人民政府, and without the places before it, the longest first. */
function namesOf(agency: string | null): readonly string[] {
  if (agency === null) return [];
  const short = agency.replace(/人民政府(?:办公室|办公厅)?$/, '');
  const tail = agency.match(/[省市县区旗州]([^省市县区旗州]{3,})$/)?.[1];
  const withLevel = agency.match(/[^省市县区旗州]([省市县区旗州][^省市县区旗州]{3,})$/)?.[1];
  return [...new Set([agency, short, withLevel, tail])]
    .filter(name => name !== undefined && name.length >= 3)
    .sort((a, b) => b!.length - a!.length) as string[];
}
