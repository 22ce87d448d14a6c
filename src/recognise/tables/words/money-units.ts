/** Powers of ten from each printed unit to 万元. */
const SHIFTS: Readonly<Record<string, number>> = {
  元: -4,
  百元: -2,
  千元: -1,
  万元: 0,
  万: 0,
  十万元: 1,
  百万元: 2,
  千万元: 3,
  亿元: 4,
  亿: 4,
};

const SAME: Readonly<Record<string, string>> = { 佰: '百', 仟: '千', 拾: '十', 圆: '元', 人民币: '' };
const OTHER_WORDING = /人民币|[佰仟拾圆]/g;
const PRINTED =
  /(?<foreign>[美欧日港澳台加韩英澳]|新台|卢布|越南)?(?<unit>(?:人民币)?(?:[十拾百佰千仟]?万|[百佰千仟]|亿)?[元圆])/g;

/** Powers of ten from a printed unit to 万元; null for what is no unit of ours. */
export function shiftOf(unit: string): number | null {
  return SHIFTS[unit.replace(OTHER_WORDING, word => SAME[word]!)] ?? null;
}

/** The one unit that some words print, as the form would write it; '' where there is none, two, or a foreign one. */
export function unitIn(words: string): string {
  const units = new Set<string>();
  for (const { groups } of words.replace(/\s/g, '').matchAll(PRINTED)) {
    if (groups!['foreign'] !== undefined) return '';
    units.add(groups!['unit']!.replace(OTHER_WORDING, word => SAME[word]!));
  }
  const [unit] = units;
  return units.size === 1 ? unit! : '';
}

/** Moves the decimal point of printed digits, without the rounding of a multiplication. */
export function shiftDecimal(digits: string, shift: number): number {
  return Number(`${digits}e${shift}`);
}
