import {
  type BlocksTable,
  type FormTable,
  fieldId,
  type MatrixTable,
  type SingleRowTable,
} from '../../../src/recognise/forms/form.ts';
import { formById } from '../../../src/recognise/forms/index.ts';
import type { Figures } from './figures.ts';
import type { FormId } from './numbers.ts';
import type { Grid, GridCell, GridRow } from './page.ts';

/** Grid columns of the tables; agencies redraw them. */
export interface Widths {
  readonly disclosure: 4 | 5 | 6;
  readonly applications: 9 | 10 | 17;
}

/** The three statutory tables as the official form draws them, filled in. */
export function gridsFor(form: FormId, figures: Figures, widths: Widths): readonly Grid[] {
  return formById(form).tables.map(table => gridFor(table, figures, widths));
}

function gridFor(table: FormTable, figures: Figures, widths: Widths): Grid {
  switch (table.type) {
    case 'blocks':
      return blocksGrid(table, figures, widths.disclosure);
    case 'matrix':
      return matrixGrid(table, figures, widths.applications);
    case 'single-row':
      return reviewGrid(table, figures);
    case 'indicators':
      throw new Error('lists of indicators are made in eras/');
  }
}

export function label(text: string, width = 1, height = 1): GridCell {
  return { text, width, height, fields: [] };
}

/** A number that belongs to no field. */
export function extraCell(text: string): GridCell {
  return { ...label(text), extra: true };
}

function value(figures: Figures, field: string, width = 1): GridCell {
  const figure = figures.get(field)!;
  return { text: figure.printed, width, height: 1, fields: [field], figure };
}

function blocksGrid(table: BlocksTable, figures: Figures, columns: number): Grid {
  const rows = table.blocks.flatMap((block): GridRow[] => {
    const widths = shares(columns - 1, block.columns.length);
    return [
      { cells: [label(block.label, columns)] },
      { cells: [label('信息内容'), ...block.columns.map((column, i) => label(column.label, widths[i]))] },
      ...block.rows.map(row => ({
        cells: [
          label(row.label),
          ...block.columns.map((column, i) => value(figures, fieldId(table.prefix, row, column), widths[i])),
        ],
      })),
    ];
  });
  return { id: table.id, columns, rows };
}

/** `total` columns dealt out to `count` cells; the last ones get what is over. */
function shares(total: number, count: number): readonly number[] {
  const each = Math.floor(total / count);
  return Array.from({ length: count }, (_, i) => each + (i >= count - (total % count) ? 1 : 0));
}

function matrixGrid(table: MatrixTable, figures: Figures, columns: number): Grid {
  const labels = columns === 9 ? 2 : 3;
  const each = columns === 17 ? 2 : 1;
  const [hint, applicant, legal] = table.headings;
  const [person, ...bodies] = table.columns.slice(0, -1);
  const total = table.columns.at(-1)!;
  const head: GridRow[] = [
    { cells: [label(hint!.label, labels, 3), label(applicant!.label, 7 * each)] },
    { cells: [label(person!.label, each, 2), label(legal!.label, 5 * each), label(total.label, each, 2)] },
    { cells: bodies.map(column => label(column.label, each)) },
  ];
  const groups = new Map(table.groups.map(group => [group.before, group]));
  const results = table.rows.slice(2, -1);
  const rows = table.rows.flatMap((row, i): GridRow[] => {
    const values = table.columns.map(column => value(figures, fieldId(table.prefix, row, column), each));
    const outside = i < 2 || row === table.rows.at(-1);
    if (outside) return [{ cells: [label(row.label, labels), ...values] }];
    const group = groups.get(row.id);
    const cells: GridCell[] = [];
    const alone: GridRow[] = [];
    if (row.id === 'granted') {
      if (labels === 3) cells.push(label(group!.label, 1, results.length));
      else alone.push({ cells: [label(group!.label, columns)] });
    } else if (group !== undefined) {
      cells.push(
        label(
          group.label,
          1,
          results.filter(other => other.id.startsWith(`${row.id.split('.')[0]}.`)).length,
        ),
      );
    }
    const grouped = row.id.includes('.') && row.id !== 'other.undivided';
    return [...alone, { cells: [...cells, label(row.label, grouped ? 1 : 2), ...values] }];
  });
  return { id: table.id, columns, rows: [...head, ...rows] };
}

function reviewGrid(table: SingleRowTable, figures: Figures): Grid {
  const [review, litigation, direct, after] = table.headings;
  const names = table.columns.map(column => column.label);
  return {
    id: table.id,
    columns: 15,
    rows: [
      { cells: [label(review!.label, 5), label(litigation!.label, 10)] },
      {
        cells: [
          ...names.slice(0, 5).map(name => label(name, 1, 2)),
          label(direct!.label, 5),
          label(after!.label, 5),
        ],
      },
      { cells: names.slice(5).map(name => label(name)) },
      { cells: table.columns.map(({ id }) => value(figures, id)) },
    ],
  };
}
