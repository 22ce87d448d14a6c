import { type GridCell, isNumberCell, mapGrids } from '../page.ts';
import type { Damage } from './damage.ts';
import { fieldsIn, onApplications, withOpen } from './grid-edits.ts';

/** Header labels broken over two lines above rows whose blank totals left no trace. */
export const TOTALS_DROPPED: Damage = {
  name: 'totals-dropped',
  kind: 'structure',
  fits: ({ name, filling }) =>
    filling === undefined && /^(?:cell|row|lone|one-line|wrapped|html-p|html-ul)/.test(name),
  figures: random => ({ scale: random.pick(['small', 'large']) }),
  page: page => {
    const dropped = onApplications(page, grid => ({
      ...grid,
      rows: grid.rows.map(row => ({ ...row, cells: row.cells.filter(cell => !isTotal(cell)) })),
    }));
    const broken = mapGrids(dropped, grid => ({
      ...grid,
      rows: grid.rows.map(row => ({ ...row, cells: row.cells.map(brokenHeader) })),
    }));
    return withOpen(broken, fieldsIn(broken, 'applications'));
  },
};

function isTotal({ fields }: GridCell): boolean {
  return fields.length === 1 && fields[0]!.startsWith('applications.') && fields[0]!.endsWith('.total');
}

const BROKEN: Readonly<Record<string, string>> = {
  商业企业: '商业\n企业',
  科研机构: '科研\n机构',
  社会公益组织: '社会公\n益组织',
  法律服务机构: '法律服务\n机构',
  法人或其他组织: '法人或其\n他组织',
};

function brokenHeader(cell: GridCell): GridCell {
  return isNumberCell(cell) ? cell : { ...cell, text: BROKEN[cell.text] ?? cell.text };
}
