import { describe, expect, it } from 'vitest';
import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../../../src/recognise/forms/index.ts';
import type { EraFormId } from '../../made/pages/eras/figures.ts';
import { eraPage } from '../../made/pages/eras/generate.ts';
import { ERA_LAYOUTS, type EraLayout, LOSSY_LAYOUTS } from '../../made/pages/eras/layouts.ts';
import type { ListOptions } from '../../made/pages/eras/list.ts';
import { scoreEraPage } from '../../made/pages/eras/score.ts';
import { generate } from '../../made/pages/generate.ts';
import { LAYOUTS } from '../../made/pages/layouts/index.ts';
import { convertNow } from '../../made/read.ts';

/** Lists of indicators: pages of the years before 2019 whose figures are known, and small ones for each rule. */

const ERA_FORMS: readonly EraFormId[] = ['form_2014', 'form_2008_local'];
const EACH = ERA_FORMS.flatMap(form => ERA_LAYOUTS.map(layout => [form, layout.name, layout] as const));

function scoreOf(form: EraFormId, layout: EraLayout, count: number, options: ListOptions, seed: string) {
  const scores = Array.from({ length: count }, (_, i) =>
    scoreEraPage(eraPage(`${seed}${i}`, form, layout, options)),
  );
  return {
    printed: scores.reduce((sum, { printed }) => sum + printed, 0),
    given: scores.reduce((sum, { given }) => sum + given, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
    forms: [...new Set(scores.map(each => each.form))],
  };
}

describe('generated lists', () => {
  const clean = new Map<string, ReturnType<typeof scoreOf>>();
  const cleanOf = (form: EraFormId, layout: EraLayout) => {
    const key = `${form} ${layout.name}`;
    const score = clean.get(key) ?? scoreOf(form, layout, 16, {}, 'clean');
    clean.set(key, score);
    return score;
  };

  it.each(EACH)('%s in %s: nothing wrong, and 995 of 1,000 given', (form, _, layout) => {
    const { printed, given, wrong, forms } = cleanOf(form, layout);
    expect(wrong).toEqual([]);
    expect(forms).toEqual([form]);
    expect(given / printed).toBeGreaterThanOrEqual(0.985); // of one layout; of all together below
  });

  it('gives 995 of 1,000 printed numbers over all layouts', () => {
    const all = EACH.map(([form, , layout]) => cleanOf(form, layout));
    const total = (of: 'given' | 'printed') => all.reduce((sum, each) => sum + each[of], 0);
    expect(total('given') / total('printed')).toBeGreaterThanOrEqual(0.995);
  });

  const HARD: readonly (readonly [string, ListOptions])[] = [
    ['misprinted labels', { misprints: true }],
    ['lost labels', { lostLabels: true }],
    ['lost cells', { lostCells: true }],
    ['columns of parts', { columns: 'parts' }],
    ['columns of two periods', { columns: 'period' }],
  ];
  it.each(HARD)('%s: nothing wrong', (_, options) => {
    const wrong = EACH.flatMap(([form, , layout]) => scoreOf(form, layout, 5, options, 'hard').wrong);
    expect(wrong).toEqual([]);
  });

  it.each(LOSSY_LAYOUTS.map(layout => [layout.name, layout] as const))('%s: nothing wrong', (_, layout) => {
    expect(ERA_FORMS.flatMap(form => scoreOf(form, layout, 12, {}, 'lossy').wrong)).toEqual([]);
  });
});

// ── small pages ──────────────────────────────────────────────────────

const HEAD = [
  '白河县统计局2016年政府信息公开工作年度报告',
  '本报告的统计期限为2016年1月1日至2016年12月31日。',
  '一年来公开栏目更加清楚，各项工作按要求完成。',
];
const ROWS = [
  ['（一）收到申请数', '件', '6'],
  ['1.当面申请数', '件', '1'],
  ['2.传真申请数', '件', '0'],
  ['3.网络申请数', '件', '5'],
  ['4.信函申请数', '件', '0'],
  ['（二）申请办结数', '件', '6'],
  ['1.按时办结数', '件', '6'],
  ['2.延期办结数', '件', ''],
  ['四、行政复议数量', '件', '2'],
  ['（一）维持具体行政行为数', '件', '1'],
  ['（二）被依法纠错数', '件', '1'],
  ['（三）其他情形数', '件', '/'],
  ['五、行政诉讼数量', '件', '3'],
  ['（二）被依法纠错数', '件', '2'],
  ['（三）其他情形数', '件', '1'],
  ['七、依申请公开信息收取的费用', '元', '125'],
] as const;
type Line = readonly string[];

function read(lines: readonly string[]) {
  const [report] = convertNow(new TextEncoder().encode(lines.join('\n')), { name: 'page.txt' }).reports;
  const byField = new Map((report?.cells ?? []).map(cell => [cell.field, cell]));
  const problems = report?.record.problems ?? [];
  return { form: report?.record.form ?? null, at: (field: string) => byField.get(`stat.${field}`), problems };
}

function piped(rows: readonly Line[], header: Line = ['统计指标', '单位', '统计数']) {
  return [...HEAD, ...[header, ...rows].map(row => `${row.join(' | ')} |`)];
}

describe('rows', () => {
  const { form, at } = read(piped(ROWS));

  it.each([
    ['requests.received.total', 6, 'reported'],
    ['requests.received.fax', 0, 'reported'],
    ['requests.closed.extended', null, 'blank'],
    ['review.corrected', 1, 'reported'],
    ['review.other', null, 'dash'],
    ['litigation.upheld_or_dismissed', null, 'absent'],
    ['litigation.corrected', 2, 'reported'],
    ['fees_charged', 0.0125, 'reported'],
    ['complaints.total', null, 'absent'],
  ])('%s is %s, %s', (field, value, status) => {
    expect(form).toBe('form_2014');
    expect(at(field)).toMatchObject({ value, status });
  });

  it('are told apart by the rows before them, or not given', () => {
    const without = ROWS.filter(([label]) => !/复议|诉讼|维持/.test(label));
    const page = read(piped(without.slice(0, 10)));
    expect(page.at('review.corrected')?.value ?? null).toBeNull();
    expect(page.at('litigation.corrected')?.value ?? null).toBeNull();
  });

  it('that another table of the page contradicts are not given', () => {
    const other = ROWS.map(([label, unit, value]) => [label, unit, value === '6' ? '7' : value]);
    const page = read([...piped(ROWS), '下级单位汇总表', ...piped(other).slice(HEAD.length)]);
    expect(page.at('requests.received.total')).toMatchObject({ value: null, status: 'unread' });
    expect(page.at('requests.received.fax')?.value).toBe(0);
  });

  it('that are numbered as the row they were misprinted from are not given', () => {
    const page = read(piped([...ROWS.slice(0, 8), ['4.同意公开答复数', '件', '9'], ...ROWS.slice(8)]));
    expect(page.at('requests.replies.granted')?.value ?? null).toBeNull();
  });

  it('in counts of ten thousand are not given', () => {
    const page = read(piped([['（一）主动公开政府信息数', '万条', '3'], ...ROWS]));
    expect(page.at('disclosure.total')).toMatchObject({ value: null, status: 'unread' });
  });
});

describe('columns', () => {
  const CASES: readonly (readonly [header: Line, figures: Line, value: number | null])[] = [
    [['统计数'], ['6'], 6],
    [['统计数', '备注'], ['6', ''], 6],
    [['2016年度', '历年累计'], ['6', '60'], 6],
    [['统计数', '上年数'], ['6', '4'], 6],
    [['合计', '区政府', '乡镇街道'], ['6', '2', '4'], 6],
    [['区政府统计数', '区直单位统计数', '乡镇街道统计数'], ['6', '2', '4'], null],
    [['区政府统计数', '区直单位统计数', '乡镇街道统计数'], ['6', '6', '6'], null],
    [['区政府统计数', '区直单位统计数', '乡镇街道统计数'], ['0', '0', '0'], 0],
    [['本期实际', '本年累计'], ['6', '60'], null],
    [['本期实际', '本年累计'], ['6', '6'], 6],
    [['历年累计'], ['6'], null],
    [['上年数'], ['6'], null],
  ];
  it.each(CASES)('%j with %j give %s', (header, figures, value) => {
    const rows = ROWS.map(([label, unit]) => [label, unit, ...figures]);
    const page = read(piped(rows, ['统计指标', '单位', ...header]));
    expect(page.at('requests.received.total')?.value).toBe(value);
    expect(page.at('requests.closed.on_time')?.value).toBe(value);
  });

  it('are needed where rows have several numbers', () => {
    const page = read(piped(ROWS.map(row => [...row, '8'])).filter(line => !line.startsWith('统计指标')));
    expect(page.at('requests.received.total')?.value ?? null).toBeNull();
  });
});

describe('pages of other kinds', () => {
  it('give nothing for prose that uses the words', () => {
    const prose = ROWS.map(
      ([label, unit, value]) => `${label.replace(/^.*[）.、]/, '')}${value}${unit}`,
    ).join('，');
    const { form, at } = read([...HEAD, `全年${prose}。`]);
    expect(form).toBeNull();
    expect(at('requests.received.total')).toBeUndefined();
  });

  it('keep the form of 2019 or 2021 beside an annex of the older kind', () => {
    const layout = LAYOUTS.find(({ name }) => name === 'html-page') ?? LAYOUTS[0]!;
    const { text } = generate('annex', layout, 'form_2021', []);
    const rows = ROWS.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`);
    const both = `${text}\n<p>附表</p><table>${rows.join('')}</table>`;
    const page = read([both]);
    expect(page.form).toBe('form_2021');
    expect(page.problems.map(({ code }) => code)).toContain('recognise/other-form');
  });

  it.each(LAYOUTS.map(layout => [layout.name, layout] as const))(
    'are never taken for lists: %s',
    (_, layout) => {
      for (const form of ['form_2019', 'form_2021'] as const) {
        const { bytes } = generate(`not a list/${form}`, layout, form, []);
        const { reports } = convertNow(bytes, { name: 'page' });
        expect(['form_2014', 'form_2008_local']).not.toContain(reports[0]?.record.form);
      }
    },
  );
});

describe('the declarations', () => {
  const lists = FORMS.filter(({ tables }) => tables.some(({ type }) => type === 'indicators'));

  it('add columns behind those of the other forms, none of them twice', () => {
    const columns = FIELD_COLUMNS.map(({ column }) => column);
    const older = lists.flatMap(({ id }) => fieldsOfForm(id)).map(({ column }) => column);
    expect(columns.slice(-older.length)).toEqual(older);
    expect(new Set(columns.map(column => column.toLowerCase())).size).toBe(columns.length);
    for (const column of columns) expect(column).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
  });

  it('have identities about their own fields, all of them soft', () => {
    for (const { id, identities } of lists) {
      const fields = new Set(fieldsOfForm(id).map(field => field.id));
      for (const { severity, terms } of identities) {
        expect(severity).toBe('soft');
        for (const [, field] of terms) expect(fields.has(field)).toBe(true);
      }
    }
  });

  it('have no field that is also a part of another', () => {
    const ids = lists.flatMap(({ id }) => fieldsOfForm(id)).map(field => field.id);
    for (const id of ids) expect(ids.filter(other => other.startsWith(`${id}.`))).toEqual([]);
  });

  it('derive nothing', () => {
    const { at } = read(piped(ROWS.filter(([label]) => !label.startsWith('3.网络'))));
    expect(at('requests.received.online')).toMatchObject({ value: null, status: 'absent' });
  });
});
