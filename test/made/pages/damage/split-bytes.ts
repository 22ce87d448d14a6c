import { charOf, encodeDoubleByte } from '../double-byte.ts';
import { mapTexts } from '../page.ts';
import type { Damage } from './damage.ts';
import { traditional } from './script.ts';

/** Mirror software that cuts GBK bytes at the marks ！；。、 wherever the bytes stand, and decodes each piece by itself. */
export const SPLIT_BYTES: readonly Damage[] = [
  { name: 'split-bytes', kind: 'script', fits, page: (page, random) => damaged(page, random.chance(0.5)) },
  {
    name: 'split-bytes-traditional',
    kind: 'script',
    fits,
    page: (page, random) => damaged(traditional(page), random.chance(0.5)),
  },
];

/** Where nothing parts a label from its numbers a cut would swallow digits. */
function fits({ name }: { readonly name: string }): boolean {
  return name !== 'glued';
}

function damaged(page: Parameters<typeof mapTexts>[0], folded: boolean): typeof page {
  const out = mapTexts(page, text =>
    folded ? splitBytes(text).replaceAll('；', ';').replaceAll('！', '!') : splitBytes(text),
  );
  const hurt = out.title.some((line, i) => line !== page.title[i]);
  return hurt ? { ...out, doubtful: [...page.doubtful, 'agency'] } : out;
}

const MARKS = [0xa3a1, 0xa3bb, 0xa1a3, 0xa1a2] as const; // ！ ； 。 、

/** Exported for its own test: the examples are known. */
export function splitBytes(text: string): string {
  const cut = (bytes: Uint8Array, marks: readonly number[]): string => {
    const [mark, ...others] = marks;
    if (mark === undefined) return decodePiece(bytes);
    const pieces: string[] = [];
    let start = 0;
    for (let at = 0; at + 1 < bytes.length; at++) {
      if (((bytes[at]! << 8) | bytes[at + 1]!) !== mark) continue;
      pieces.push(cut(bytes.subarray(start, at), others));
      start = at + 2;
      at++;
    }
    return [...pieces, cut(bytes.subarray(start), others)].join(charOf('gb18030', mark >> 8, mark & 0xff));
  };
  return cut(encodeDoubleByte('gb18030', text), MARKS);
}

function decodePiece(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) out += String.fromCharCode(byte);
    else if (byte === 0x80 || byte === 0xff) continue;
    else if (at + 1 === bytes.length) out += '?';
    else {
      const next = bytes[++at]!;
      out += next < 0x40 || next === 0x7f ? '?' : charOf('gb18030', byte, next); // undefined pairs vanish
    }
  }
  return out;
}
