import type { Charset } from '../types.ts';

const HEAD_BYTES = 4096;

/** Labels met in pages, in lower case. GBK and GB2312 are read as their superset GB18030. */
const CHARSETS: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-8', // a page that says so in ASCII cannot be; browsers read UTF-8
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
};

const META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:-]+)/i;
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:-]+)/i;

/** What the head of an HTML or XML page declares: the label as written, and its charset where it is one we read. */
export function declaredCharset(
  bytes: Uint8Array,
): { readonly label: string; readonly charset: Charset | null } | null {
  const head = asciiHead(bytes);
  const label = (META.exec(head) ?? XML.exec(head))?.[1];
  if (label === undefined) return null;
  return { label, charset: CHARSETS[label.toLowerCase()] ?? null };
}

let latin1: InstanceType<typeof TextDecoder> | undefined;

function asciiHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (!head.includes(0x3c)) return ''; // no tag at all
  latin1 ??= new TextDecoder('latin1');
  return latin1.decode(head);
}
