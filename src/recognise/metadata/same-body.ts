import { isPlaceName } from './organ-names.ts';

/** Whether two names are one body's: alike, or one of them shorter by its region, its 人民政府 or the words in between. */
export function isSameBody(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length > other.length ? isFuller(one, other) : isFuller(other, one);
}

/** Of one body's names the fullest; the first where none is longer by parts that the others leave out. */
export function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (isFuller(name, best) ? name : best));
}

/** The same body by a longer name: its region in front, 人民政府 behind a place, or parts that the short name leaves out. */
export function isFuller(name: string, short: string): boolean {
  if (name.length <= short.length) return false;
  if (isPlaceName(short)) {
    const at = name.indexOf(short);
    return (
      at >= 0 &&
      /^(?:人民政府|政府|办事处|人民政府办事处)?$/.test(name.slice(at + short.length)) &&
      isRegion(name.slice(0, at), short)
    );
  }
  if (name.endsWith(short)) return isRegion(name.slice(0, -short.length), short);
  if (/政府$/.test(short) && !/办公[室厅]/.test(name)) {
    const bare = short.replace(/(?:人民)?政府$/, '');
    return (
      bare.length >= 2 &&
      isPlaceName(bare) &&
      (name.endsWith(`${bare}人民政府`) || name.endsWith(`${bare}政府`)) &&
      isRegion(name.slice(0, name.lastIndexOf(bare)), bare)
    );
  }
  if (/[(（]/.test(short)) {
    return (
      name.slice(0, 2) === short.slice(0, 2) &&
      name.slice(-2) === short.slice(-2) &&
      isSubsequence(short, name)
    );
  }
  return isAbbreviation(short, name);
}

/** Whether what stands before a name is where its body is: a place, its stem before the word for its kind, or a province. */
function isRegion(prefix: string, short: string): boolean {
  return (
    prefix === '' ||
    isPlaceName(prefix) ||
    /人民政府$/.test(prefix) ||
    PROVINCE.test(prefix) ||
    (/^[省市州县区旗盟]/.test(short) &&
      /^(?:[\u3400-\u9fff]{1,8}[省区市州盟])?[\u3400-\u9fff]{2,4}$/.test(prefix))
  );
}

const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|全国)$/;

/**
 * 市文广旅体局 of 白河市文化广电旅游体育局: the letters of the office in their order, from its first to its last, on the same level.
 * A branch or a bureau of a place below is another body.
 */
function isAbbreviation(short: string, name: string): boolean {
  if (BRANCH.test(name) !== BRANCH.test(short)) return false;
  const own = officeOf(short);
  const whole = officeOf(name);
  return (
    own.office.length >= 3 &&
    own.office[0] === whole.office[0] &&
    own.office.at(-1) === whole.office.at(-1) &&
    (own.level === '' || own.level === whole.level) &&
    whole.region.endsWith(own.region) &&
    isSubsequence(own.office, whole.office)
  );
}

const BRANCH = /[分支]局|[大支总]队|派出所/;
const LAST_REGION =
  /^([\u3400-\u9fff]{0,12})(?<![城都])([省市州县区旗盟])(?![场政容域辖])(?=[\u3400-\u9fff]{2})/;

/** 白河市 and 文化广电旅游体育局. */
function officeOf(name: string): {
  readonly region: string;
  readonly level: string;
  readonly office: string;
} {
  const [all = '', region = '', level = ''] = LAST_REGION.exec(name) ?? [];
  return { region, level, office: name.slice(all.length) };
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
