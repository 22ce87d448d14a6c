import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import { recogniseCells } from '../../../src/recognise/recognise.ts';

/** Tables of requests as copies print them: a few rows are enough to show what becomes of the first. */

const APPLICANTS = [
  'natural_person',
  'enterprise',
  'research_institution',
  'public_interest_org',
  'legal_service_org',
  'other_org',
  'total',
];
const ALL = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '1.属于国家秘密',
  '2.重复申请',
  '（七）总计',
  '四、结转下年度继续办理',
];
const UNREAD = APPLICANTS.map(() => 'unread');

/** Values of a row's cells, or their status where there is none. */
function rowOf(page: string, row = 'received'): readonly (number | string)[] {
  const { cells } = recogniseCells(readDocument(page).value.blocks).value;
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  return APPLICANTS.map(column => {
    const cell = byField.get(`applications.${row}.${column}`);
    return cell?.value ?? cell?.status ?? 'absent';
  });
}

/** The page of a piped table: a header, and what stands behind each label. */
const piped = (header: readonly string[], behind: (label: string, i: number) => string) =>
  [
    '第二十条第（一）项',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '规章 | 1 | 2 | 3 |',
    '申请人情况 | 法人或其他组织 |',
    `${header.join(' | ')} |`,
    ...ROWS.map((label, i) => `${label} | ${behind(label, i)}`),
  ].join('\n');

const without = (...gone: readonly string[]) => ALL.filter(label => !gone.includes(label));

describe('a column that the table lacks', () => {
  const six = (_: string, i: number) => (i === 0 ? '4 | 1 | 0 | 0 | 2 | 7 |' : '0 | 0 | 0 | 0 | 0 | 0 |');

  it.each<readonly [what: string, page: string, expected: readonly (number | string)[]]>([
    [
      'is told by the header and as many cells',
      piped(without('科研机构'), six),
      [4, 1, 'absent', 0, 0, 2, 7],
    ],
    [
      'is told by the sums where a separator is left over',
      piped(without('科研机构'), (_, i) =>
        i < 2 ? '4 | 1 | 0 | 0 | 2 | 7 | | |' : '0 | 0 | 0 | 0 | 0 | 0 | | |',
      ),
      [4, 1, 'absent', 0, 0, 2, 7],
    ],
    [
      'is the total where the last number is none',
      piped(without('总计'), (_, i) => (i < 2 ? '4 | 1 | 0 | 0 | 2 | 0 |' : '0 | 0 | 0 | 0 | 0 | 0 |')),
      [4, 1, 0, 0, 2, 0, 'absent'],
    ],
    [
      'is not told by a header that lost a label above full rows',
      piped(without('科研机构'), (_, i) =>
        i === 0 ? '4 | 1 | 0 | 0 | 0 | 2 | 7 |' : '0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      ),
      [4, 1, 0, 0, 0, 2, 7],
    ],
    [
      'stays open where nothing bears it out',
      piped(without('科研机构'), (_, i) => (i === 0 ? '1 | 1 |' : '2 | 2 |')),
      UNREAD,
    ],
    [
      'is none where its label is broken over two cells',
      piped(['自然人', '商业', '企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'], (_, i) =>
        i === 0 ? '0 | 0 | 0 | 0 | 0 | 1 |' : '0 | 0 | 0 | 0 | 0 | 0 |',
      ),
      UNREAD,
    ],
    [
      'is none where the agency writes 其它',
      piped(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其它', '总计'], (_, i) =>
        i === 0 ? '0 | 0 | 0 | 0 | 0 | 1 |' : '0 | 0 | 0 | 0 | 0 | 0 |',
      ),
      UNREAD,
    ],
  ])('%s', (_, page, expected) => {
    expect(rowOf(page)).toEqual(expected);
  });
});

describe('blanks that left no trace', () => {
  it('are the totals where every row lacks one cell and the last number cannot be one', () => {
    const page = piped(ALL, (_, i) => (i < 3 ? '4 | 1 | 0 | 0 | 0 | 2 |' : '0 | 0 | 0 | 0 | 0 | 0 |'));
    expect(rowOf(page)).toEqual([4, 1, 0, 0, 0, 2, 'blank']);
  });

  it('are not placed where the last number is the total', () => {
    const page = piped(ALL, (_, i) => (i < 3 ? '4 | 1 | 0 | 0 | 0 | 5 |' : '0 | 0 | 0 | 0 | 0 | 0 |'));
    expect(rowOf(page)).toEqual(UNREAD);
  });
});

describe('a row that has as many cells as the form by chance', () => {
  const others = (first: string, rest: string) => piped(ALL, (_, i) => (i === 0 ? first : rest));

  it.each<readonly [what: string, page: string]>([
    [
      'two glued numbers before a blank',
      others('1 | 0 | 0 | 0 | 1 | 24 | | |', '0 | 0 | 0 | 0 | 0 | 0 | 0 | |'),
    ],
    [
      'zeros in one cell before a blank',
      others('1 | 00 | 0 | 0 | 0 | 1 | |', '0 | 0 | 0 | 0 | 0 | 0 | 0 | |'),
    ],
    [
      'a torn number among rows without totals',
      others('7 | 19 | 0 | 0 | 0 | 0 | 0 |', '0 | 0 | 0 | 0 | 0 | 0 |'),
    ],
  ])('stays open: %s', (_, page) => {
    expect(rowOf(page)).toEqual(UNREAD);
  });

  it('is taken as printed where its numbers are plain, whatever they add up to', () => {
    expect(rowOf(others('4 | 1 | 0 | 0 | 0 | 2 | 8 |', '0 | 0 | 0 | 0 | 0 | 0 | 0 |'))).toEqual([
      4, 1, 0, 0, 0, 2, 8,
    ]);
  });

  it('stays open where a sign stands in a field that counts', () => {
    const page = [
      '第二十条第（五）项',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '行政许可 | | 增7 | 4 | 3 | |',
      '其他对外管理服务事项 | 5 | 增1 | 6 | |',
    ].join('\n');
    const { cells } = recogniseCells(readDocument(page).value.blocks).value;
    expect(cells.find(({ field }) => field === 'disclosure.licensing.items_prev_year')?.status).toBe(
      'unread',
    );
  });
});

describe('wrapped text', () => {
  const lines = (row: readonly string[]) =>
    ['申请人情况', ...ALL, ...row, ...ROWS.slice(1).flatMap(label => [`${label} 0 0 0 0 0 0 0`])].join('\n');

  it.each([
    ['the first line', ['一、本年新收政府信息公开 4 1 0 0 0 2 7', '申请数量']],
    ['a line of their own', ['一、本年新收政府', '4 1 0 0 0 2 7', '信息公开申请数量']],
    ['the last line', ['一、本年新收政府信息公开', '申请数量 4 1 0 0 0 2 7']],
    [
      'the first line, a page number between',
      ['一、本年新收政府信息公开 4 1 0 0 0 2 7', '- 5 -', '申请数量'],
    ],
  ])('gives a label its numbers from %s', (_, row) => {
    expect(rowOf(lines(row))).toEqual([4, 1, 0, 0, 0, 2, 7]);
  });

  it('joins a number wrapped inside its cell where empty lines part the cells', () => {
    const cells = (values: readonly string[]) => values.join('\n\n');
    const page = [
      cells(['申请人情况', ...ALL]),
      cells([ROWS[0]!, '1\n2', '0', '0', '0', '0', '0', '12']),
      ...ROWS.slice(1).map(label => cells([label, '0', '0', '0', '0', '0', '0', '0'])),
    ].join('\n\n');
    expect(rowOf(page)).toEqual(['unread', 0, 0, 0, 0, 0, 12]);
  });
});

describe('tables of HTML', () => {
  const cell = (text: string) => `<td>${text}</td>`;
  const row = (texts: readonly string[]) => `<tr>${texts.map(cell).join('')}</tr>`;
  const header = (labels: readonly string[]) => row(['', ...labels]);
  const html = (...rows: readonly string[]) => `<html><body><table>${rows.join('')}</table></body></html>`;

  it('sets a column for remarks aside', () => {
    const rows = ROWS.map((label, i) =>
      row([
        label,
        ...(i === 0
          ? ['4', '1', '0', '0', '0', '2', '7', '含撤回1件']
          : ['0', '0', '0', '0', '0', '0', '0', '']),
      ]),
    );
    expect(rowOf(html(header([...ALL, '备注']), ...rows))).toEqual([4, 1, 0, 0, 0, 2, 7]);
  });

  it('does not let a column for remarks stand in for one that is missing', () => {
    const rows = ROWS.map((label, i) =>
      row([label, ...(i === 0 ? ['4', '1', '0', '0', '2', '7', ''] : ['0', '0', '0', '0', '0', '0', ''])]),
    );
    expect(rowOf(html(header([...without('商业企业'), '备注']), ...rows))).toEqual([
      4,
      'absent',
      1,
      0,
      0,
      2,
      7,
    ]);
  });

  it('takes stacked cells apart', () => {
    const stacked = row([
      '1.信访举报投诉类申请<br>2.重复申请',
      ...['3<br>1', '0<br>0', '0<br>0', '0<br>0', '0<br>0', '0<br>2', '3<br>3'],
    ]);
    const page = html(
      header(ALL),
      ...ROWS.slice(0, 3).map(label => row([label, '0', '0', '0', '0', '0', '0', '0'])),
      stacked,
    );
    expect(rowOf(page, 'not_processed.repeated')).toEqual([1, 0, 0, 0, 0, 2, 3]);
  });

  it('reads on behind a header that is repeated', () => {
    const part = (labels: readonly string[]) =>
      html(
        header(ALL),
        ...labels.map((label, i) => row([label, String(i + 1), '0', '0', '0', '0', '0', String(i + 1)])),
      );
    const page = `${part(ROWS.slice(0, 2))}${part(ROWS.slice(2))}`;
    expect([rowOf(page)[0], rowOf(page, 'carried_in')[0], rowOf(page, 'granted')[0]]).toEqual([1, 2, 1]);
  });

  it('counts empty paragraphs as blank cells of a table drawn without one', () => {
    const list = (texts: readonly string[]) => `<ul>${texts.map(text => `<li>${text}</li>`).join('')}</ul>`;
    const rows = ROWS.map((label, i) =>
      list([label, ...(i === 0 ? ['4', '', '0', '0', '0', '2', '6'] : ['0', '0', '0', '0', '0', '0', '0'])]),
    );
    const page = `<html><body>${list(['申请人情况', ...ALL])}${rows.join('')}<p>五、存在的主要问题及改进情况</p></body></html>`;
    expect(rowOf(page)).toEqual([4, 'blank', 0, 0, 0, 2, 6]);
  });
});

describe('what no reader can tell', () => {
  const full = (_: string, i: number) =>
    i === 0 ? '4 | 1 | 0 | 0 | 0 | 2 | 7 |' : '0 | 0 | 0 | 0 | 0 | 0 | 0 |';

  it('stays open: a row printed again with other numbers', () => {
    expect(rowOf(`${piped(ALL, full)}\n${ROWS[0]} | 9 | 0 | 0 | 0 | 0 | 0 | 9 |`)).toEqual(UNREAD);
    expect(rowOf(`${piped(ALL, full)}\n${ROWS[0]} | 4 | 1 | 0 | 0 | 0 | 2 | 7 |`)).toEqual([
      4, 1, 0, 0, 0, 2, 7,
    ]);
  });

  it('stays open: a table printed again with other numbers, of last year or of a part', () => {
    const last = ROWS.map(label => `${label} | 3 | 0 | 0 | 0 | 0 | 0 | 3 |`).join('\n');
    const again = `其中：信息中心\n${ALL.join(' | ')} |\n${last}`;
    expect(rowOf(`${piped(ALL, full)}\n五、存在的主要问题及改进情况\n${again}`)).toEqual(UNREAD);
    expect(rowOf(`${again}\n${piped(ALL, full)}`)).toEqual(UNREAD);
    expect(rowOf(`${piped(ALL, full)}\n五、存在的主要问题及改进情况\n${piped(ALL, full)}`)).toEqual([
      4, 1, 0, 0, 0, 2, 7,
    ]);
  });

  it.each([
    ['totals first', ['总计', ...without('总计')]],
    ['two kinds changed', ['自然人', '科研机构', '商业企业', ...ALL.slice(3)]],
  ])('stays open: a header with %s', (_, header) => {
    expect(rowOf(piped(header, full))).toEqual(UNREAD);
  });

  it('reads the total second below a header of several lines, where the grid is whole', () => {
    const cells = (texts: readonly string[]) => texts.map(text => `<td>${text}</td>`).join('');
    const head = `<tr><td rowspan="3"></td><td colspan="7">申请人情况</td></tr><tr><td rowspan="2">自然人</td><td rowspan="2">总计</td><td colspan="5">法人或其他组织</td></tr><tr>${cells(ALL.slice(1, -1))}</tr>`;
    const values = (i: number) => (i < 3 ? ['4', '7', '1', '0', '0', '0', '2'] : ALL.map(() => '0'));
    const rows = ROWS.map((label, i) => `<tr>${cells([label, ...values(i)])}</tr>`);
    expect(rowOf(`<html><body><table>${head}${rows.join('')}</table></body></html>`)).toEqual([
      4, 1, 0, 0, 0, 2, 7,
    ]);
  });

  it('stays open: a blank before each row, below a header that lacks a column', () => {
    const padded = (_: string, i: number) =>
      i < 3 ? ' | 4 | 1 | 0 | 0 | 2 | 7 |' : ' | 0 | 0 | 0 | 0 | 0 | 0 |';
    expect(rowOf(piped(without('科研机构'), padded)).slice(0, 2)).not.toEqual(['blank', 4]);
  });

  it('stays open: a lone figure and blanks, where other rows have blanks too', () => {
    const lone = (_: string, i: number) =>
      i === 0
        ? '12 |  |  |  |  |  |  |'
        : i % 2 === 0
          ? '1 | | 0 | 0 | 0 | 2 | 3 |'
          : '0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    expect(rowOf(piped(ALL, lone))).toEqual(UNREAD);
  });

  it('is no other order when a header of several lines prints the total second', () => {
    const header = ['自然人', '总计', ...ALL.slice(1, -1)];
    expect(rowOf(piped(header, full))).toEqual([4, 1, 0, 0, 0, 2, 7]);
  });

  it('stays open: a cell lost in every row, with the total before the blank', () => {
    const lost = (_: string, i: number) =>
      i % 2 === 0 ? '4 | 0 | 0 | 1 | 2 | 7 | |' : '0 | 0 | 0 | 0 | 0 | 0 | |';
    expect(rowOf(piped(ALL, lost))).toEqual(UNREAD);
  });

  it('stays open: each number with its share behind it', () => {
    const shares = (_: string, i: number) =>
      i === 0
        ? '4 | 57% | 1 | 14% | 0 | 0% | 0 | 0% | 0 | 0% | 2 | 29% | 7 | 100% |'
        : `${'0 | 0% | '.repeat(7)}`;
    expect(rowOf(piped(ALL, shares))).toEqual(UNREAD);
  });

  it('stays open: the label of another row in its place', () => {
    const page = piped(ALL, full).replace('1.属于国家秘密', '2.重复申请');
    expect(rowOf(page, 'refused.state_secret')).toEqual(APPLICANTS.map(() => 'absent'));
    expect(rowOf(page.replace('2.重复申请 | 0', '2.重复申请 | 8'), 'not_processed.repeated')).toEqual(UNREAD);
  });

  const only2021 = [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '3.其他',
  ];
  const matrix = [
    '申请人情况 | 法人或其他组织 |',
    `${ALL.join(' | ')} |`,
    ...[...ROWS.slice(0, 5), ...only2021, ...ROWS.slice(5)].map(
      label => `${label} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`,
    ),
  ].join('\n');

  it.each([
    ['columns in another order', '现行有效件数 | 本年制发件数 | 本年废止件数', '14 | 1 | 0'],
    ["another form's columns", '本年新制作数量 | 本年新公开数量 | 现行有效件数', '1 | 0 | 14'],
    ['a lost column', '本年制发件数 | 现行有效件数', '1 | 14'],
  ])('stays open: a block with %s', (_, header, values) => {
    const page = `第二十条第（一）项\n信息内容 | ${header} |\n规章 | ${values} |\n行政规范性文件 | ${values} |\n第二十条第（五）项\n信息内容 | 本年处理决定数量 |\n行政许可 | 3 |\n${matrix}`;
    const { cells } = recogniseCells(readDocument(page).value.blocks).value;
    const status = (field: string) => cells.find(cell => cell.field === field)?.status;
    expect(status('disclosure.regulations.issued')).toBe('unread');
    expect(status('disclosure.licensing.decisions')).toBe('reported');
  });

  it.each(['4→3', '4~6', '2/6', '3%'])('gives no part of %s for a number', printed => {
    const page = piped(ALL, full).replace(
      `${ROWS[0]} | 4 | 1 | 0 | 0 | 0 | 2 | 7 |`,
      `${ROWS[0]} 4 1 0 0 0 2 ${printed}`,
    );
    expect(rowOf(page).at(-1)).not.toBe(Number(printed[0]));
  });
});

describe('words among the numbers', () => {
  const odd = (cells: string) => piped(ALL, (_, i) => (i === 0 ? cells : '0 | 0 | 0 | 0 | 0 | 0 | 0 |'));

  it.each([
    ['pipes', odd('约4 | 1 | 0 | 0 | 0 | 2 | 7 | ||')],
    ['a cell a line', odd('4（含网上3） | 1 | 0 | 0 | 0 | 2 | 7 |').replaceAll(' | ', '\n\n')],
  ])('leave the other cells of the row readable: %s', (_, page) => {
    expect(rowOf(page)).toEqual(['unread', 1, 0, 0, 0, 2, 7]);
  });
});

describe('a label and its number in one cell', () => {
  const licensing = (page: string) =>
    recogniseCells(readDocument(page).value.blocks).value.cells.find(
      ({ field }) => field === 'disclosure.licensing.decisions',
    );
  const html = (cells: string) =>
    `<html><body><table><tr><td colspan="2">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr>${cells}</tr></table></body></html>`;

  it('are told apart', () => {
    expect(licensing(html('<td>行政许可412</td>'))?.value).toBe(412);
  });

  it.each(['<td>行政许可1</td><td></td>', '<td>行政许可：412</td><td></td>'])(
    'stay open where the row has a blank cell of its own: %s',
    cells => expect(licensing(html(cells))).toMatchObject({ status: 'unread', value: null }),
  );
});

describe('amounts of money', () => {
  const amount = (row: string, header = '本年收费金额（单位：万元）') => {
    const fees = `第二十条第（八）项\n信息内容 | ${header} |\n${row} |\n申请人情况`;
    const page = piped(ALL, () => '0 | 0 | 0 | 0 | 0 | 0 | 0 |').replace('申请人情况', fees);
    const { cells } = recogniseCells(readDocument(page).value.blocks).value;
    const { value, unit, status } = cells.find(({ field }) => field === 'disclosure.fees.amount')!;
    return [value, unit, status];
  };

  it.each([
    ['行政事业性收费 | 12.5', [12.5, '万元', 'reported']],
    ['行政事业性收费 | 125000元', [12.5, '万元', 'reported']],
    ['行政事业性收费（元） | 125000', [12.5, '万元', 'reported']], // the label's unit is nearer than the header's
    ['行政事业性收费 | ￥12.5', [null, '', 'unread']], // of either unit
  ])('take the unit that is nearest: %s', (row, expected) => expect(amount(row)).toEqual(expected));

  it('have no unit where the header prints two', () => {
    expect(amount('行政事业性收费 | 125000', '本年收费金额（单位：件、元、万元）')).toEqual([
      125000,
      '',
      'reported',
    ]);
  });
});

it('reads labels in Taiwan wording', () => {
  const page = piped(ALL, (_, i) =>
    i === 0 ? '4 | 1 | 0 | 0 | 0 | 2 | 7 |' : '0 | 0 | 0 | 0 | 0 | 0 | 0 |',
  ).replace('一、本年新收政府信息公开申请数量', '一、本年新收政府資訊公開申請數量');
  expect(rowOf(page)).toEqual([4, 1, 0, 0, 0, 2, 7]);
});
