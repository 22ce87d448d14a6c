import type { Block, Document } from '../../types.ts';
import { type PageLine, pageLines } from '../metadata/page-lines.ts';

/** A line of the page, and which block and row it is. */
export interface NumberedLine {
  readonly line: PageLine;
  readonly block: number;
  readonly row: number; // 0 for a line
}

export function numberedLines(document: Document): readonly NumberedLine[] {
  return document.blocks.flatMap((block, at) =>
    block.type === 'line'
      ? pageLines({ ...document, blocks: [block] }).map(line => ({ line, block: at, row: 0 }))
      : block.rows.flatMap((row, number) =>
          pageLines({ ...document, blocks: [{ ...block, rows: [row] }] }).map(line => ({
            line,
            block: at,
            row: number,
          })),
        ),
  );
}

/**
 * The document between two lines. Only its first part has what the page states beside its text, since that is about
 * the page's own report; the addresses are those of the site.
 */
export function documentOf(document: Document, from: NumberedLine | null, to: NumberedLine | null): Document {
  const blocks = document.blocks.flatMap((block, at) => within(block, at, from, to));
  return { ...document, blocks, meta: from === null ? document.meta : [] };
}

function within(
  block: Block,
  at: number,
  from: NumberedLine | null,
  to: NumberedLine | null,
): readonly Block[] {
  if (at < (from?.block ?? 0) || at > (to?.block ?? at)) return [];
  const first = at === from?.block ? from.row : 0;
  const last = at === to?.block ? to.row : Number.POSITIVE_INFINITY;
  if (block.type === 'line') return last === 0 ? [] : [block];
  const rows = block.rows.slice(first, last);
  if (rows.length === block.rows.length) return [block];
  return rows.length === 0 ? [] : [{ ...block, rows, place: rows[0]!.place }];
}
