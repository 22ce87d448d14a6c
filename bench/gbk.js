/** GBK bytes of a text; Node decodes the charset and cannot encode it. Characters without a code become `?`. */
export function encodeGbk(text) {
  const bytes = Buffer.alloc(text.length * 2);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0);
    if (point < 0x80) bytes[at++] = point;
    else at = bytes.writeUInt16BE(CODES.get(character) ?? 0xa3bf, at);
  }
  return bytes.subarray(0, at);
}

const CODES = new Map();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) CODES.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail);
  }
}
