/**
 * Text that a spreadsheet shows and never runs: an apostrophe goes before whatever could start a formula. A lone dash
 * and a plain signed number (`-14`, `+3`) can do nothing and stay as printed.
 */
export function guardText(text: string): string {
  if (text === '' || isHanOrAlphanumeric(text.charCodeAt(0))) return text;
  return STARTS_FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** Nearly every text starts so, and no formula does. */
function isHanOrAlphanumeric(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
  );
}

/** After white space and invisible characters: the signs, also full-width and small, since Excel folds them. */
const STARTS_FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
const HARMLESS = /^(?:[-－]+|[+-]?\d+(?:\.\d+)?)$/;
