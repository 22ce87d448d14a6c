/**
 * Text as every file here holds it: half a character, which is no Unicode, becomes `\ufffd`, and NUL, at which many
 * readers stop, its picture `␀`. All else stays.
 */
export function cleanText(text: string): string {
  return BAD.test(text) ? text.replace(LONE_SURROGATE, '\ufffd').replaceAll('\0', '␀') : text;
}

const BAD = /\0|\p{Surrogate}/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
