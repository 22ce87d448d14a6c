import { printPlace } from '../../problems.ts';
import type { BriefCell } from '../../validate/across/brief.ts';
import type { BodyYear } from '../../validate/across/histories.ts';
import { pairsOf, type RevisedCell, revisedCells, type VersionPair } from '../../validate/across/versions.ts';
import { BODY, FIELD, REPORT_ID, YEAR } from './heads.ts';
import { column, type Joined, like, type Table } from './table.ts';

export interface RevisionRow {
  readonly body: string; // key
  readonly at: BodyYear;
  readonly pair: VersionPair;
  readonly cell: RevisedCell;
}

const A_REPORT = { to: REPORT_ID.to! };

/** One row a cell that differs between two versions of a body's report for one year. */
export const REVISIONS: Table<RevisionRow, Joined> = {
  name: 'revisions',
  zh: '同一报告两个版本之间不同的单元格',
  en: 'Cells that differ between two versions of a report',
  formats: ['csv'],
  columns: [
    like(BODY, ({ body }) => body),
    like(YEAR, ({ at }) => at.year),
    like(FIELD, ({ cell }) => cell.field),
    column('earlier_value', 'number', '先前数值', 'Earlier number', ({ cell }) => cell.earlier.value),
    column('earlier_status', 'label', '先前状态', 'Earlier status', ({ cell }) => cell.earlier.status),
    column('earlier_place', 'text', '先前位置', 'Earlier place', ({ cell }) => placeOf(cell.earlier)),
    column('later_value', 'number', '后来数值', 'Later number', ({ cell }) => cell.later.value),
    column('later_status', 'label', '后来状态', 'Later status', ({ cell }) => cell.later.status),
    column('later_place', 'text', '后来位置', 'Later place', ({ cell }) => placeOf(cell.later)),
    column(
      'earlier_report_id',
      'text',
      '先前报告',
      'Earlier report',
      ({ pair }) => pair.earlier.id,
      A_REPORT,
    ),
    column('later_report_id', 'text', '后来报告', 'Later report', ({ pair }) => pair.later.id, A_REPORT),
    column(
      'panel_report_id',
      'text',
      '面板采用的报告',
      'Report that the panel takes',
      row => row.at.used.id,
      A_REPORT,
    ),
    column('ordered_by', 'label', '先后依据', 'What tells the later one', ({ at }) => at.orderedBy),
  ],
  key: ['field', 'earlier_report_id', 'later_report_id'],
  *rows({ across: { histories } }) {
    for (const { key, years } of histories)
      for (const at of years)
        for (const pair of pairsOf(at))
          for (const cell of revisedCells(pair.earlier, pair.later)) yield { body: key, at, pair, cell };
  },
};

function placeOf({ place }: BriefCell): string | null {
  return place === null ? null : printPlace(place);
}
