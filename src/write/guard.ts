/**
 * Text that a spreadsheet shows and never runs: an apostrophe goes before whatever could start a formula. A lone dash
 * and a plain signed number (`-14`, `+3`) can do nothing and stay as printed.
 */
export function guardText(text: string): string {
  return STARTS_FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** After white space and invisible characters: the signs, also full-width and small, since Excel folds them. */
const STARTS_FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
const HARMLESS = /^(?:[-－]+|[+-]?\d+(?:\.\d+)?)$/;
