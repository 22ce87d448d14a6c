import type { Charset } from '../types.ts';

const MARKS: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The charset that a byte order mark names, and the bytes after it; null without a mark. */
export function withoutBom(
  bytes: Uint8Array,
): { readonly charset: Charset; readonly rest: Uint8Array } | null {
  for (const [charset, mark] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return { charset, rest: bytes.subarray(mark.length) };
  }
  return null;
}
