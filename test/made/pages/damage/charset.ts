import { encodeDoubleByte } from '../double-byte.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Damage } from './damage.ts';
import { traditional } from './script.ts';

/** Bytes in other charsets than the page says, or with nothing said. */
export const CHARSETS: readonly Damage[] = [
  { name: 'gbk', kind: 'charset', bytes: (text, layout) => gbk(declaring(text, 'gb2312'), layout) },
  { name: 'gbk-undeclared', kind: 'charset', bytes: (text, layout) => gbk(declaring(text, null), layout) },
  { name: 'gbk-called-utf-8', kind: 'charset', fits: html, bytes: gbk },
  { name: 'utf-8-called-gbk', kind: 'charset', fits: html, bytes: text => utf8(declaring(text, 'gbk')) },
  { name: 'utf-8-undeclared', kind: 'charset', fits: html, bytes: text => utf8(declaring(text, null)) },
  { name: 'utf-8-bom', kind: 'charset', bytes: text => utf8(`\ufeff${text}`) },
  { name: 'utf-16', kind: 'charset', bytes: text => utf16(`\ufeff${text}`, true) },
  { name: 'utf-16-be', kind: 'charset', bytes: text => utf16(`\ufeff${text}`, false) },
  { name: 'utf-16-no-bom', kind: 'charset', bytes: text => utf16(text, true) },
  {
    name: 'big5',
    kind: 'charset',
    page: page => traditional(page),
    bytes: (text, layout) =>
      encodeDoubleByte('big5', declaring(text, 'big5'), layout.kind === 'html' ? entity : undefined),
  },
];

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function html({ kind, name }: Layout): boolean {
  return kind === 'html' && !name.includes('json'); // a string declares nothing
}

function gbk(text: string, { kind }: Layout): Uint8Array {
  return encodeDoubleByte('gb18030', text, kind === 'html' ? entity : undefined);
}

function entity(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

function declaring(text: string, charset: string | null): string {
  return charset === null
    ? text.replace(/<meta[^>]*charset[^>]*>/, '')
    : text.replace(/charset=(["']?)utf-8/, `charset=$1${charset}`);
}

function utf16(text: string, little: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return out;
}
