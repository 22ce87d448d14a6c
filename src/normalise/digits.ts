/** Years in Chinese numerals as digits: `二○二一年` → `2021年`. Other numerals stay. The length never changes. */
export function withArabicYears(text: string): string {
  return text.replace(YEAR_IN_NUMERALS, numerals =>
    Array.from(numerals, numeral => DIGITS[numeral]).join(''),
  );
}

/** Digits without the commas between thousands: `1,113` → `1113`. A comma elsewhere stays. */
export function withoutThousandsCommas(text: string): string {
  return text.includes(',') ? text.replace(THOUSANDS, number => number.replaceAll(',', '')) : text;
}

const DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', '○': '0', '◯': '0', Ｏ: '0', O: '0', 零: '0', '0': '0' },
  ...{ 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};

const YEAR_IN_NUMERALS = /二[〇○◯ＯO零0][〇○◯ＯO零0一二三][〇○◯ＯO零0一二三四五六七八九](?=\s*年)/g;
const THOUSANDS = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;
