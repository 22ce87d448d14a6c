import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convert, reportJsonSchema, variables } from '../src/index.ts';
import type { Conversion } from '../src/types.ts';
import { formatsFor } from '../src/write/formats.ts';
import { parseCsv } from './made/fakes.ts';
import { TOY_FORM } from './made/toy-form.ts';
import { contentsOf } from './temporary-folder.ts';
import { rowsOfSheet } from './write/read-back.ts';
import { sheetsOfWorkbook } from './write/readers.ts';
import { writeTo } from './write/write-to.ts';

/** The program with one more line in its list of forms, and nothing else changed. */
vi.mock('../src/recognise/forms/list.ts', async original => {
  const { LIST } = await original<typeof import('../src/recognise/forms/list.ts')>();
  const { TOY_FORM } = await import('./made/toy-form.ts');
  return { LIST: [TOY_FORM, ...LIST] };
});

const PAGE = `<html><head><meta charset="utf-8"></head><body>
<h1>云溪县大数据局2031年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>2031年，我局共收到政府信息公开申请8件。</p>
<p>二、数据集开放</p>
<table>
<tr><td colspan="4">（一）数据集开放情况</td></tr>
<tr><td>信息内容</td><td>本年新开放数据集</td><td>本年下架数据集</td><td>数据治理支出（单位：万元）</td></tr>
<tr><td>地理空间数据</td><td>12</td><td>0</td><td>3.5</td></tr>
<tr><td>登记类数据</td><td>30</td><td></td><td>20</td></tr>
</table>
<p>三、数据申请办理</p>
<table>
<tr><td rowspan="2" colspan="2"></td><td colspan="3">数据申请人</td></tr>
<tr><td>个人申请</td><td>机构申请</td><td>申请合计</td></tr>
<tr><td colspan="2">一、新收数据申请</td><td>4</td><td>5</td><td>9</td></tr>
<tr><td rowspan="2">二、数据申请办理结果</td><td>（一）开放</td><td>3</td><td>3</td><td>6</td></tr>
<tr><td>（二）暂不开放</td><td>1</td><td>2</td><td>4</td></tr>
</table></body></html>`;

describe('a form of one file and one line in the list', () => {
  let conversion: Conversion;
  let folder: string;
  let files: Record<string, string>;
  const rows = (file: string) => {
    const [head, ...rest] = parseCsv(files[file]!.replace(/^\ufeff/, '')) as [string[], ...string[][]];
    return rest.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])));
  };

  beforeAll(async () => {
    conversion = await convert(new TextEncoder().encode(PAGE), { name: 'toy.html' });
    const formats = formatsFor(['csv', 'jsonl', 'package', 'xlsx', 'sqlite'], { bom: true, derive: true });
    folder = mkdtempSync(join(tmpdir(), 'gongkai-toy-'));
    await writeTo(formats, [{ source: 'toy.html', href: null, conversion }], folder);
    files = contentsOf(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is found by its labels, and its cells are read', () => {
    const { record } = conversion.reports[0]!;
    expect(record).toMatchObject({ form: 'toy', year: 2031, complete: true });
    expect(record).toMatchObject({
      data: { maps: { opened: 12, closed: 0, cost: 3.5 }, registers: { opened: 30, closed: null, cost: 20 } },
      asked: {
        received: { persons: 4, bodies: 5, all: 9 },
        given: { persons: 3, bodies: 3, all: 6 },
        kept: { persons: 1, bodies: 2, all: 4 },
      },
    });
  });

  it('has its sums checked and its prose compared', () => {
    const told = conversion.reports[0]!.record.problems.map(({ code, field }) => [code, field]);
    expect(told).toEqual([
      ['validate/sum-fails', 'asked.kept.all'],
      ['validate/prose-differs', 'asked.received.all'],
    ]);
  });

  it('feeds the panel', () => {
    const panel = rows('panel.csv').map(({ variable, value, status }) => [variable, value, status]);
    expect(panel).toContainEqual(['applications.received.total', '9', 'reported']);
    expect(panel).toContainEqual(['data.opened_in_all', '42', 'summed']);
    expect(panel).toContainEqual(['data.registers.closed', '', 'blank']);
    const shared = rows('crosswalk.csv').find(
      row => row['variable'] === 'applications.received.total' && row['form'] === 'toy',
    );
    expect(shared).toMatchObject({
      comparable_with: 'form_2014 form_2019 form_2021',
      since: '2031',
      until: '',
    });
    expect(shared?.['break']).toContain('2031: requests for data only');
  });

  it('has ratios of its own', () => {
    const [ratio] = rows('derived.csv');
    expect(ratio).toMatchObject({ form: 'toy', variable: 'toy_given_of_received', status: 'computed' });
  });

  it('stands in the codebook, in the list of forms and in the schema', () => {
    const codebook = rows('codebook.csv');
    const row = codebook.find(({ id }) => id === 'data.maps.cost');
    expect(row).toMatchObject({ form: 'toy', since: '2031', unit: '万元', note: expect.any(String) });
    expect(row?.['definition']).toContain('What the toy counts as data.maps.cost.');
    expect(codebook.some(({ id }) => id === 'toy_given_of_received')).toBe(true);
    expect(files['codebook.md']).toContain(`${TOY_FORM.basis}: made for a test`);
    expect(JSON.stringify(reportJsonSchema())).toContain(TOY_FORM.title);
    expect(variables().find(({ id }) => id === 'asked.kept.all')?.identities).toEqual(['toy:toy.kept']);
  });

  it('stands in the workbook', async () => {
    const sheets = await sheetsOfWorkbook(join(folder, 'reports.xlsx'));
    const cells = rowsOfSheet(sheets['单元格']!);
    expect(cells).toHaveLength(15);
    expect(JSON.stringify(cells)).toContain('asked.received.all');
    expect(JSON.stringify(rowsOfSheet(sheets['变量']!))).toContain('data.registers.opened');
  });

  it('stands in the summary by its names', () => {
    for (const words of ['requests for data', 'Data sets opened, all kinds'])
      expect(files['summary.html']).toContain(words);
  });
});
