import { mapGrids } from '../page.ts';
import { allFields, type Layout } from './layout.ts';
import { body, head, tableLines } from './text-page.ts';

const cellLine = {
  row: ({ cells }: { readonly cells: readonly { readonly text: string }[] }) =>
    cells.flatMap(({ text }) => (text === '' ? [] : [text])),
};

/** Every line that repeats an earlier one is gone: few values are left, and none can be placed for certain. */
const REPEATS_REMOVED: Layout = {
  name: 'repeats-removed',
  kind: 'text',
  ending: 'txt',
  loses: 'repeats',
  render: (page, random) => {
    const lines = [...head(page), ...body(page, grid => tableLines(grid, cellLine, random)), ...page.after];
    return { text: `${[...new Set(lines)].join('\n')}\n`, open: allFields(page) };
  },
};

/** The tables were pictures or attachments: two headings follow each other. */
const TABLES_LOST: Layout = {
  name: 'tables-lost',
  kind: 'text',
  ending: 'txt',
  loses: 'tables',
  render: page => ({
    text: `${[
      ...head(page),
      ...body(
        mapGrids(page, () => null),
        () => [],
      ),
      ...page.after,
    ].join('\n')}\n`,
    open: [],
  }),
};

export const LOSSY: readonly Layout[] = [REPEATS_REMOVED, TABLES_LOST];
