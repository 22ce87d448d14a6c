const WIDE = /[\uff01-\uff5e\u3000\u00a0]/;
const EACH_WIDE = /[\uff01-\uff5e\u3000\u00a0]/g;

/** Half width for full-width ASCII, a plain blank for the ideographic and the no-break one. The length stays. */
export function toHalfWidth(text: string): string {
  return WIDE.test(text) ? text.replace(EACH_WIDE, halved) : text;
}

function halved(char: string): string {
  const unit = char.charCodeAt(0);
  return unit >= 0xff01 ? String.fromCharCode(unit - 0xfee0) : ' ';
}
