import { label } from '../grids.ts';
import { type Grid, type GridCell, type GridRow, mapGrids } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';

/** Tables that are not quite the form's: rows and columns added, merged, lost. */
export const STRUCTURE: readonly Damage[] = [
  {
    name: 'merged-rows',
    kind: 'structure',
    fits: layout => layout.name !== 'glued',
    page: (page, random) =>
      mapGrids(page, grid => (grid.id === 'applications' ? withMergedRows(grid, random) : grid)),
  },
  {
    name: 'extra-row',
    kind: 'structure',
    page: (page, random) =>
      mapGrids(page, grid => (grid.id === 'disclosure' ? withExtraRow(grid, random) : grid)),
  },
  {
    name: 'split-services',
    kind: 'structure',
    fits: (_, form) => form === 'form_2019',
    page: (page, random) =>
      mapGrids(page, grid => (grid.id === 'disclosure' ? withSplitServices(grid, random) : grid)),
  },
  {
    name: 'local-table',
    kind: 'structure',
    page: (page, random) => ({
      ...page,
      sections: page.sections.map((section, i) =>
        i === 0 ? { ...section, grid: localTable(random) } : section,
      ),
    }),
  },
  {
    name: 'page-number',
    kind: 'structure',
    fits: ({ kind, name }) => kind === 'text' && !/^(?:one-line|wrapped|tabs|markdown|repeats)/.test(name),
    page: (page, random) => mapGrids(page, grid => withPageNumber(grid, random)),
  },
];

/** Rows of zeros become one merged cell, as where someone typed a single 0 for the row. */
function withMergedRows(grid: Grid, random: Random): Grid {
  return {
    ...grid,
    rows: grid.rows.map(row => {
      const values = row.cells.filter(({ fields }) => fields.length > 0);
      if (values.length < 7 || !values.every(({ text }) => text === '0') || random.chance(0.3)) return row;
      const width = values.reduce((sum, cell) => sum + cell.width, 0);
      const merged = { ...values[0]!, width, fields: values.flatMap(({ fields }) => fields) };
      return { ...row, cells: [...row.cells.filter(({ fields }) => fields.length === 0), merged] };
    }),
  };
}

function withExtraRow(grid: Grid, random: Random): Grid {
  const at = grid.rows.findIndex(({ cells }) => cells[0]!.text.endsWith('规范性文件')) + 1;
  return {
    ...grid,
    rows: grid.rows.toSpliced(at, 0, likeRow(grid.rows[at - 1]!, '其他主动公开文件', random)),
  };
}

/** A row of the same shape with another label, whose numbers belong to no field. */
function likeRow({ cells }: GridRow, text: string, random: Random): GridRow {
  return {
    cells: cells.map((cell, i) => label(i === 0 ? text : String(random.int(0, 60)), cell.width, 1)),
  };
}

/** 其他对外管理服务事项 told apart by what it consists of, which takes a column of labels more. */
function withSplitServices(grid: Grid, random: Random): Grid {
  return {
    ...grid,
    columns: grid.columns + 1,
    rows: grid.rows.flatMap(row => {
      const [first, ...rest] = row.cells as readonly [GridCell, ...GridCell[]];
      if (!first.text.startsWith('其他对外管理服务事项'))
        return [{ ...row, cells: [{ ...first, width: first.width + 1 }, ...rest] }];
      const inspection = likeRow(row, '行政检查', random);
      return [{ cells: [label(first.text, 1, 2), ...inspection.cells] }, likeRow(row, '行政确认', random)];
    }),
  };
}

function localTable(random: Random): Grid {
  const site = random.int(20, 900);
  const account = random.int(20, 900);
  const rows = [
    ['公开渠道', '数量（条）'],
    ['门户网站', String(site)],
    ['微信公众号', String(account)],
    ['合计', String(site + account)],
  ];
  return { id: 'local', columns: 2, rows: rows.map(texts => ({ cells: texts.map(text => label(text)) })) };
}

function withPageNumber(grid: Grid, random: Random): Grid {
  const at = random.int(1, grid.rows.length - 2);
  const line = random.pick(['- 4 -', '— 5 —', '- 3 -']);
  return { ...grid, rows: grid.rows.map((row, i) => (i === at ? { ...row, lineAfter: line } : row)) };
}
