/** Text that is Unicode: half a character, which no file can hold, becomes `\ufffd`. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
