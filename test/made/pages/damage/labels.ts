import { isNumberCell, mapCells, mapGrids, type Page } from '../page.ts';
import type { Damage } from './damage.ts';

/** Labels misprinted, cut off, broken over lines, explained or lost. */
export const LABELS: readonly Damage[] = [
  relabel('labels-misprinted', {
    本年新制作数量: '本年新 制作数量',
    现行有效件数: '现行有效件',
    本年处理决定数量: '本年处理绝对数量',
    '5.属于三类内部事务信息': '5.属于三类内容事务信息',
    本年制发件数: '本年制作数量',
  }),
  relabel('labels-cut', {
    本年新制作数量: '本年新',
    本年新公开数量: '本年新',
    '本年增/减': '本年增/',
    现行有效件数: '现行有效件',
  }),
  relabel('labels-broken', {
    本年新制作数量: '本年新\n制作数量',
    本年新公开数量: '本年新\n公开数量',
    自然人: '自然\n人',
    商业企业: '商业\n企业',
    科研机构: '科研\n机构',
    社会公益组织: '社会\n公益\n组织',
    法律服务机构: '法律服\n务机构',
  }),
  relabel('labels-explained', {
    '本年增/减': '本年增/减（减少的填负数，如 -8）',
    其他对外管理服务事项: '其他对外管理服务事项（含公共服务，不含行政处罚）',
  }),
  {
    name: 'article-without-item',
    kind: 'wording',
    page: page => onLabels(page, text => text.replace(/^(第二十条第)[（(].[）)]项$/, '$1')),
  },
  {
    name: 'label-lost',
    kind: 'wording',
    page: page => onLabels(page, text => (text === '规章' ? '' : text)),
  },
  {
    name: 'column-lost',
    kind: 'wording',
    page: page => onLabels(page, text => (text === '自然人' ? '' : text)),
  },
];

function relabel(name: string, labels: Readonly<Record<string, string>>): Damage {
  return { name, kind: 'wording', page: page => onLabels(page, text => labels[text] ?? text) };
}

function onLabels(page: Page, change: (text: string) => string): Page {
  return mapGrids(page, grid =>
    mapCells(grid, cell => (isNumberCell(cell) ? cell : { ...cell, text: change(cell.text) })),
  );
}
