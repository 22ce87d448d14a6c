import type { Document, Outcome } from '../types.ts';
import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import { unescapeJson } from './json-escapes.ts';

/** Text to blocks and tables, each with its place. Whether it is markup is told by the text, not by a file name. */
export function readDocument(text: string): Outcome<Document> {
  const plain = unescapeJson(text);
  const outcome = isMarkup(plain) ? fromHtml(text, plain) : fromText(text);
  if (outcome.value.blocks.length > 0) return outcome;
  return { value: outcome.value, problems: [...outcome.problems, { code: 'document/empty', data: {} }] };
}

/** Tag remnants occur in flattened text, so a few tags do not make a page. */
function isMarkup(text: string): boolean {
  if (/<(?:html|body|table|td|!doctype)\b/i.test(text)) return true;
  return (text.match(/<(?:p|div|span|br|li|h[1-6])\b[^<>]*>/gi)?.length ?? 0) >= 5;
}
