import { describe, expect, it } from 'vitest';
import { fieldsOfForm, formById } from '../../src/recognise/forms/index.ts';
import type { FieldCell, Mention } from '../../src/types.ts';
import { compareProse } from '../../src/validate/prose.ts';
import { convertNow } from '../made/read.ts';

const AT = { line: 3, column: 7 };

function mention(changes: Partial<Mention>): Mention {
  return {
    topic: 'requests.received',
    value: 5,
    unit: '件',
    period: 'year',
    exactness: 'exact',
    parent: null,
    raw: '5件',
    words: '收到申请5件',
    sentence: '收到申请5件',
    place: AT,
    ...changes,
  };
}

/** Every field of a form with one value. */
function cells(form: string, value: number, changes: Partial<FieldCell> = {}): readonly FieldCell[] {
  const place = { line: 9, column: 1 };
  return fieldsOfForm(form).map(({ id }) => ({
    ...{ field: id, value, unit: '件', status: 'reported', raw: String(value), label: '', how: '', place },
    ...changes,
  }));
}

describe('prose against tables', () => {
  const found = (form: string | null, changes: Partial<Mention>, table = cells('form_2021', 5)) =>
    compareProse(form === null ? null : formById(form), [mention(changes)], table).problems;

  it('names both places and the difference', () => {
    expect(found('form_2021', { value: 7 })).toEqual([
      {
        code: 'validate/prose-differs',
        field: 'applications.received.total',
        place: AT,
        data: {
          topic: 'requests.received',
          found: 7,
          expected: 5,
          difference: 2,
          foundPlace: AT,
          expectedPlace: { line: 9, column: 1 },
        },
      },
    ]);
  });

  it.each<[string, string | null, Partial<Mention>]>([
    ['the same number', 'form_2021', {}],
    ['about', 'form_2021', { value: 7, exactness: 'about' }],
    ['up to a date', 'form_2021', { value: 7, period: 'cumulative' }],
    ['last year', 'form_2021', { value: 7, period: 'last-year' }],
    ['a topic that no field has', 'form_2021', { value: 7, topic: 'disclosed.website' }],
    ['no form', null, { value: 7 }],
  ])('says nothing of %s', (_, form, changes) => {
    expect(found(form, changes)).toEqual([]);
  });

  it.each(['blank', 'derived', 'absent'] as const)('says nothing where the cell is %s', status => {
    const value = status === 'derived' ? 5 : null;
    expect(found('form_2021', { value: 7 }, cells('form_2021', 5, { status, value }))).toEqual([]);
  });

  it('adds up fields that together mean a topic', () => {
    expect(found('form_2021', { topic: 'outcomes.unable', value: 15 })).toEqual([]);
    expect(found('form_2021', { topic: 'outcomes.other', value: 15 })).toEqual([]);
    expect(found('form_2019', { topic: 'outcomes.other', value: 5 }, cells('form_2019', 5))).toEqual([]);
    expect(found('form_2021', { topic: 'outcomes.unable', value: 5 })).toHaveLength(1);
  });

  it('compares with fields that the forms with statutory tables have', () => {
    for (const id of ['form_2019', 'form_2021']) {
      const ids = new Set(fieldsOfForm(id).map(field => field.id));
      const named = compareProse(formById(id), [mention({ value: 7 })], cells(id, 5)).problems[0]?.field;
      expect(ids.has(named ?? '')).toBe(true);
    }
  });

  it('changes neither side', () => {
    const page = `云溪县水务局2023年政府信息公开工作年度报告
一、总体情况
2023年，我局制发规范性文件4件。
二、主动公开政府信息情况
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 3 | 0 | 9
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | 0`;
    const { reports } = convertNow(new TextEncoder().encode(page), { name: 'page.txt' });
    const { mentions, problems, disclosure } = reports[0]!.record;
    expect(mentions.map(({ topic, value }) => [topic, value])).toEqual([['documents.issued', 4]]);
    expect(disclosure).toMatchObject({ normative_documents: { issued: 3 } });
    const told = problems.find(({ code }) => code === 'validate/prose-differs');
    expect(told).toMatchObject({ severity: 'doubtful', field: 'disclosure.normative_documents.issued' });
    expect(told?.message).toContain('the prose says 4');
    expect(told?.message).toContain('1 too many');
  });
});
