import type { Random } from '../random.ts';
import { COLUMNS, type EraColumns } from './columns.ts';
import {
  type EraFormId,
  type EraRow,
  figuresFor,
  type PrintedFigure,
  print,
  printedRows,
} from './figures.ts';

/** A table as an agency fills it in. */
export interface EraList {
  readonly form: EraFormId;
  readonly columns: EraColumns;
  readonly hasIndex: boolean;
  readonly hasUnit: boolean;
  readonly hasRemarks: boolean;
  readonly rows: readonly EraRow[];
  readonly expected: ReadonlyMap<string, number | null>; // printed numbers; null where the cell has none
  readonly open: ReadonlySet<string>; // fields that nobody can be sure of: right or not given
}

export interface ListOptions {
  readonly columns?: string;
  readonly misprints?: boolean;
  readonly lostLabels?: boolean; // some labels are blank
  readonly lostCells?: boolean; // some rows lack a cell without trace
}

const OWN_ROWS = [
  ['主动公开机构领导、机构设置及人事信息', '条'],
  ['主动公开政府文件数', '条'],
  ['主动公开行政执法信息', '条'],
  ['主动公开规划计划、统计信息', '条'],
  ['主动公开招标采购信息', '条'],
  ['主动公开应急管理信息', '条'],
  ['政务客户端公开政府信息数', '条'],
  ['电话咨询数', '人次'],
] as const;

/** One table. The same random gives the same table. */
export function listFor(
  form: EraFormId,
  random: Random,
  { columns: named, misprints, lostLabels, lostCells }: ListOptions,
): EraList {
  const columns =
    COLUMNS[
      named ?? random.weighted({ one: 6, longer: 2, amount: 2, cumulative: 1, lastYear: 1, summed: 1 })
    ]!;
  const numbers = figuresFor(form, random.fork('numbers'));
  const hasUnit = random.chance(0.85);
  const wording = random.pick([asPrinted, asPrinted, withoutHints, withoutNumbering, halfWidth]);
  const drops = random.chance(0.3) ? 0.05 : 0;
  const ownRows = random.chance(0.3) ? 0.1 : 0;
  const inMoney = random.pick(['万元', '万元', '元']);
  const expected = new Map<string, number | null>();
  const open = new Set<string>();
  const rows: EraRow[] = [];
  for (const row of printedRows(form)) {
    if (random.chance(ownRows)) rows.push(ownRow(random, columns));
    if (row.isGroup) {
      rows.push({
        ...row,
        label: wording(row.label),
        figures: columns.names.map(() => ({ text: '', value: null })),
      });
      continue;
    }
    if (random.chance(drops)) continue;
    const isMoney = row.kind === 'money';
    const own = numbers.get(row.field!)!;
    const unit = isMoney ? inMoney : row.unit;
    const first = print(
      isMoney && unit === '元' ? Math.round(own * 10_000) : own,
      hasUnit ? '' : unit,
      random,
    );
    const figures = [
      first,
      ...columns.others(own, random).map((each): PrintedFigure => ({ text: String(each), value: each })),
    ];
    const isLabelLost = lostLabels === true && random.chance(0.12);
    const isCellLost = lostCells === true && random.chance(0.1);
    const lacks = random.pick(['unit', 'figure'] as const);
    const isMisprinted = misprints === true && random.chance(0.15);
    rows.push({
      ...row,
      unit,
      figures,
      label: isLabelLost ? '' : isMisprinted ? misprint(wording(row.label), random) : wording(row.label),
      ...(isCellLost ? { lacks } : {}),
    });
    const isYuan = isMoney && (hasUnit ? unit === '元' : first.text.endsWith('元'));
    expected.set(
      row.field!,
      first.value === null || (isCellLost && lacks === 'figure')
        ? null
        : isYuan
          ? Number(`${first.value}e-4`)
          : first.value,
    );
    if (columns.own === null || isMisprinted || isLabelLost || isCellLost) open.add(row.field!);
  }
  return {
    form,
    columns,
    hasIndex: random.chance(0.4),
    hasUnit,
    hasRemarks: columns.names.length === 1 && random.chance(0.15),
    rows,
    expected,
    open,
  };
}

function ownRow(random: Random, columns: EraColumns): EraRow {
  const [label, unit] = random.pick(OWN_ROWS);
  const figures = columns.names.map(() => ({ text: String(random.int(0, 300)), value: null }));
  return { label, unit, field: null, isGroup: false, figures };
}

function asPrinted(label: string): string {
  return label;
}

function withoutHints(label: string): string {
  return label.replace(/（[^（）]{5,}）/g, '');
}

function withoutNumbering(label: string): string {
  return withoutHints(label).replace(/^(?:[一二三四五六七八九]、|（[一二三四]）|\d\.|其中[：:])/, '');
}

function halfWidth(label: string): string {
  return label.replace(/[（）：]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** One letter lost, doubled or replaced. */
function misprint(label: string, random: Random): string {
  const at = random.int(2, label.length - 2);
  const way = random.pick(['lost', 'other', 'more']);
  const letter = random.pick(['办', '数', '公', '微', '信', '网', '口', '不']);
  if (way === 'lost') return label.slice(0, at) + label.slice(at + 1);
  return label.slice(0, at) + letter + label.slice(way === 'other' ? at + 1 : at);
}
