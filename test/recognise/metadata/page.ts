import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import type { Document, Metadata } from '../../../src/types.ts';

/** A document with one line block for each line; `a | b` makes a table row. */
export function page(text: string, meta: Document['meta'] = []): Document {
  const blocks = text.split('\n').flatMap((printed, at): Document['blocks'] => {
    const place = { line: at + 1, column: 1 };
    const trimmed = printed.trim();
    if (trimmed === '') return [];
    if (!trimmed.includes('|')) return [{ type: 'line', text: trimmed, gap: 0, place }];
    const cells = trimmed.split('|').map((part, column) => {
      const value = part.trim();
      return {
        kind: value === '' ? 'blank' : 'cell',
        text: value,
        place,
        column,
        width: 1,
        height: 1,
      } as const;
    });
    return [{ type: 'table', bounded: false, place, rows: [{ place, cells }] }];
  });
  return { source: 'text', blocks, meta, addresses: [] };
}

export function metadataOf(text: string, meta: Document['meta'] = []): Metadata {
  return readMetadata(page(text, meta)).value;
}
