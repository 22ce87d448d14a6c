import type { Block } from '../types.ts';

const ESCAPED_MARKUP =
  /<\\\/(?:td|tr|table|p|div|span)>|<(?:td|table|p|div|span|tr)\b[^<>]{0,200}=\\"|\\u003c(?:table|td|p)\b/i;

/** Undoes the escapes of a JSON string (`\"`, `\/`, `\n`, `\u003c`) where markup was written with them; else the text itself. */
export function unescapeJson(text: string, always = false): string {
  if (!always && (!text.includes('\\') || !ESCAPED_MARKUP.test(text))) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(["'\\/bfnrt]))/g,
    (_, hex: string | undefined, letter: string | undefined) =>
      hex === undefined ? (PLAIN[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const PLAIN: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '' };

/** Markup that stands in the page as text (escaped twice), or '' where none does. */
export function embeddedMarkup(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(block => (block.type === 'line' ? [block.text] : []));
  return lines.some(text => /<td[\s>]/i.test(text)) ? lines.join('\n') : '';
}
