/** The whole number that Chinese numerals state: `一百零三` → 103; null where they state none (`一二`). */
export function readNumerals(text: string): number | null {
  if (text === '零' || text === '〇') return 0;
  let total = 0;
  let digit: number | null = null;
  let smallest = 10_000; // multipliers only fall: 百 after 千
  for (const char of text) {
    const unit = MULTIPLIERS[char];
    if (unit !== undefined) {
      if (unit >= smallest || (digit === null && !(unit === 10 && total === 0))) return null;
      total += (digit ?? 1) * unit;
      digit = null;
      smallest = unit;
    } else if (char === '零' || char === '〇') {
      if (digit !== null || total === 0) return null;
      smallest = 10; // what follows is a single digit, or tens after a thousand
      if (total % 1000 === 0 && total > 0) smallest = 100;
    } else {
      if (digit !== null) return null;
      digit = DIGITS[char] ?? null;
      if (digit === null) return null;
    }
  }
  // 一百二 may be 102 or 120
  if (digit !== null && smallest > 10 && total > 0 && !text.includes('零') && !text.includes('〇'))
    return null;
  return total + (digit ?? 0);
}

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
