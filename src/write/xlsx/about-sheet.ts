import type { WriteSheet } from 'hucre/xlsx';
import type { Grade } from '../../types.ts';
import { GRADE_RULE } from '../../validate/summary.ts';
import { GRADES_ZH } from '../grades.ts';
import type { Table } from '../tables/table.ts';
import { COLORS } from './reasons.ts';

/** 说明: what the other sheets are, what the colours mean, and which part of the data this workbook has. */
export function aboutSheet(tables: readonly Declared[], part: WhichPart): WriteSheet {
  const lines = [...WHAT, ...tables.map(sheetLine), ...LEGEND, partLine(part)];
  return {
    name: '说明',
    columns: [{ width: 22 }, { width: 70 }, { width: 90 }],
    rows: lines.map(line => [...line]),
    cells: new Map(
      Object.entries(COLORS).map(([kind, rgb]) => [
        `${lines.findIndex(([name]) => name === kind)},0`,
        { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } } },
      ]),
    ),
  };
}

type Declared = Pick<Table, 'zh' | 'en' | 'sheet'>;

interface WhichPart {
  readonly number: number;
  readonly reports: number;
  readonly next: string | null;
}

type Line = readonly [name: string, zh: string, en: string];

const WHAT: readonly Line[] = [
  [
    'gongkai',
    '政府信息公开工作年度报告中的数字，每个都注明在网页上的位置，或没有数字的原因。',
    'Numbers of annual open-government reports, each with its place on the page, or the reason why there is none.',
  ],
];

const LEGEND: readonly Line[] = [
  [
    '表头',
    '第一行中文，第二行英文，第三行列名（与 CSV 相同）。',
    'First row Chinese, second English, third the column name as in the CSV.',
  ],
  ['reported', '原文印有数字。', 'A number is printed.'],
  ['blank', '页面上有这一格，为空。空白不是零。', 'The cell is on the page and empty. Blank is not zero.'],
  ['dash', '表示没有的符号或词，如 /、—、无。', 'A sign or word for none.'],
  ['words', '其他文字。', 'Other words.'],
  [
    'unread',
    '印有内容，但不能确定地识读（着色，见批注）。',
    'Something is printed that could not be read with certainty (shaded, see the comment).',
  ],
  ['absent', '页面上没有找到这一格。', 'No such cell was found on the page.'],
  [
    'derived',
    '不能直接识读，但勾稽关系只容许这一个数（着色，见批注）。',
    "Not readable directly, but the form's sums leave only this number (shaded, see the comment).",
  ],
  [
    'failed',
    '该数所在的勾稽关系不平衡（着色，见批注）；数字照原文，不作改动。',
    'A sum that the number is in fails (shaded, see the comment). The number stays as printed.',
  ],
  ...Object.entries(GRADE_RULE).map(
    ([grade, rule]): Line => [`grade ${grade}`, GRADES_ZH[grade as Grade], rule],
  ),
];

function sheetLine({ zh, en, sheet }: Declared): Line {
  return [zh, sheet?.zh ?? zh, sheet?.en ?? en];
}

function partLine({ number, reports, next }: WhichPart): Line {
  return [
    '分册 / part',
    `第 ${number} 册，共 ${reports} 份报告${next === null ? '' : `；其余见 ${next}`}`,
    `part ${number}, ${reports} reports${next === null ? '' : `; ${next} goes on`}`,
  ];
}
