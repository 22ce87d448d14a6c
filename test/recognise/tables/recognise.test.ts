import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import { recogniseCells } from '../../../src/recognise/recognise.ts';

const read = (page: string) => recogniseCells(readDocument(page).value.blocks);

/** Value of a cell, or its status where there is none. */
function cellsOf(page: string): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    read(page).value.cells.map(({ field, value, status }) => [field, value ?? status]),
  );
}

const HEAD_2021 = '第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n';
const HEAD_2019 = '第二十条第（一）项\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n';
const DOCUMENTS = ['issued', 'repealed', 'in_force'].map(
  column => `disclosure.normative_documents.${column}`,
);
const REGULATIONS = ['issued', 'repealed', 'in_force'].map(column => `disclosure.regulations.${column}`);
const APPLICANTS = [
  'natural_person',
  'enterprise',
  'research_institution',
  'public_interest_org',
  'legal_service_org',
  'other_org',
  'total',
];
const HEAD_APPLICATIONS =
  '申请人情况\n自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n';

const pick = (page: string, fields: readonly string[]) => {
  const cells = cellsOf(page);
  return fields.map(field => cells[field]);
};
const received = (page: string) =>
  pick(
    page,
    APPLICANTS.map(column => `applications.received.${column}`),
  );

describe('rows of three', () => {
  it.each<readonly [what: string, row: string, expected: readonly (number | string)[]]>([
    ['as many cells as fields', '规章 | 1 | 2 | 3 |', [1, 2, 3]],
    ['cells to spare', '规章 | 1 | 2 | 3 | |', [1, 2, 3]],
    ['a blank in the middle', '规章 | 1 | | 3 |', [1, 'blank', 3]],
    ['a blank cell that holds a line break', '规章 | 1 |\n| 3 |', [1, 'blank', 3]],
    ['two cells for three fields', '规章 | 1 | 3 |', ['unread', 'unread', 'unread']],
    ['a cell too many', '规章 | 1 | 2 | 3 | 4 |', ['unread', 'unread', 'unread']],
    ['one figure for the whole row', '规章 | 0 |||', ['unread', 'unread', 'unread']],
    ['zeros without separators', '规章000', [0, 0, 0]],
    ['digits that can be cut in two ways', '规章1203', ['unread', 'unread', 'unread']],
    ['words', '规章 | 本单位未制作规章 | 0 | 0 |', ['words', 0, 0]],
    ['a dash', '规章 | / | — | 0 |', ['dash', 'dash', 0]],
    ['a hint behind the label', '规章（设区的市应提供） | 1 | 2 | 3 |', [1, 2, 3]],
    ['no label', ' | 1 | 2 | 3 |', [1, 2, 3]],
    ['a torn label', '规\n章\n1\n2\n3', [1, 2, 3]],
    ['a page number between the cells', '规章 |\n1 |\n- 4 -\n2 |\n3 |', [1, 2, 3]],
  ])('%s', (_, row, expected) => {
    expect(pick(`${HEAD_2021}${row}\n行政规范性文件 | 7 | 8 | 9 |`, REGULATIONS)).toEqual(expected);
    expect(pick(`${HEAD_2021}${row}\n行政规范性文件 | 7 | 8 | 9 |`, DOCUMENTS)).toEqual([7, 8, 9]);
  });

  it('keeps a row of the agency’s own apart', () => {
    const page = `${HEAD_2019}规章 | 1 | 2 | 3 |\n规范性文件 | 4 | 5 | 6 |\n其他主动公开文件 | 7 | 8 | 9 |`;
    expect(cellsOf(page)['disclosure.normative_documents.total_disclosed']).toBe(6);
    expect(read(page).problems.map(({ code }) => code)).toContain('recognise/extra-row');
  });

  it('gives no value to a row that the agency divided', () => {
    const page = `${HEAD_2019}规章 | 1 | 2 | 3 |\n规范性文件 | 4 | 5 | 6 |\n第二十条第（五）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 1 | 0 | 2 |\n其他对外管理服务事项 | 行政检查 | 3 | 0 | 4 |\n行政确认 | 5 | 0 | 6 |`;
    const cells = cellsOf(page);
    expect(cells['disclosure.licensing.decisions']).toBe(2);
    expect(cells['disclosure.other_services.decisions']).toBe('absent');
  });
});

describe('rows of seven', () => {
  it.each<readonly [what: string, row: string, expected: readonly (number | string)[]]>([
    [
      'the run of eaten columns',
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||',
      [3, 0, 0, 0, 0, 0, 3],
    ],
    [
      'a blank total',
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | | ||',
      [3, 0, 0, 0, 0, 0, 'blank'],
    ],
    ['blanks dropped without trace', '一、本年新收政府信息公开申请数量 | 3 | 3 |', Array(7).fill('unread')],
    ['one merged cell', '一、本年新收政府信息公开申请数量 | 0 | ||||||||', Array(7).fill('unread')],
    ['blanks between, no pipes', '一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3', [3, 0, 0, 0, 0, 0, 3]],
    ['tabs', '一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3', [3, 0, 0, 0, 0, 0, 3]],
  ])('%s', (_, row, expected) => {
    const rest = ['二、上年结转政府信息公开申请数量', '四、结转下年度继续办理'].map(
      label => `${label} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||`,
    );
    expect(received(`${HEAD_APPLICATIONS}${row}\n${rest.join('\n')}`)).toEqual(expected);
  });
});

describe('a column that the agency left out', () => {
  const row = (label: string) => `${label} | 3 | 0 | 0 | 0 | 0 | 0 | ||`;
  const rows = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '四、结转下年度继续办理',
  ];
  const page = (header: string) => `${HEAD_2021}规章 | 1 | 2 | 3 |\n${header}${rows.map(row).join('\n')}`;

  it('is absent, and the others keep their places', () => {
    const header = HEAD_APPLICATIONS.replace(' | 总计 |', ' |');
    expect(received(page(header))).toEqual([3, 0, 0, 0, 0, 0, 'absent']);
  });

  it('is not supposed where the header shows all columns: the last number is no total, so the totals are blank', () => {
    expect(received(page(HEAD_APPLICATIONS))).toEqual([3, 0, 0, 0, 0, 0, 'blank']);
  });
});

describe('the form', () => {
  it('is told by table headers, never by a year', () => {
    expect(read(`2023年度\n${HEAD_2019}规章 | 1 | 2 | 3 |`).value.form?.id).toBe('2019');
    expect(read(`2019年度\n${HEAD_2021}规章 | 1 | 2 | 3 |`).value.form?.id).toBe('2021');
  });

  it('stays open where the labels fit both; what both ask for is given', () => {
    const page =
      '行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 3 |';
    const { value } = read(page);
    expect(value.form).toBeNull();
    expect(value.cells.find(({ field }) => field === 'litigation.after_review.total')?.value).toBe(3);
  });

  it('is not found in prose', () => {
    const page = '二、主动公开政府信息情况\n主动公开规章13件，行政规范性文件60件。\n行政许可 5\n行政处罚 3\n';
    expect(read(page).value).toEqual({ form: null, cells: [], loose: [], parts: [] });
  });
});
