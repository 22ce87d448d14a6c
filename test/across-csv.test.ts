import { describe, expect, it } from 'vitest';
import type { ConvertPlan } from '../src/cli/convert-plan.ts';
import { runConvert } from '../src/cli/run-convert.ts';
import { BUDGET } from '../src/cli/threads/budget.ts';
import { convert } from '../src/convert.ts';
import { FORMAT_NAMES } from '../src/write/format-names.ts';
import { parseCsv } from './made/fakes.ts';
import { convertedOf, type MadeReport } from './made/made-report.ts';
import { contentsOf, temporaryFolder } from './temporary-folder.ts';

const FILES = ['panel.csv', 'crosswalk.csv', 'coverage.csv', 'revisions.csv', 'across.csv'];

const made = (
  year: number,
  numbers: MadeReport['numbers'],
  changes: Partial<MadeReport> = {},
): MadeReport => ({
  path: `${year}.html`,
  agency: '白河市统计局',
  year,
  published: `${year + 1}-01-20`,
  form: 'form_2021',
  numbers,
  prose: '',
  ...changes,
});

const OUT = 'applications.carried_out.total';
const IN = 'applications.carried_in.total';
const REPORTS: readonly MadeReport[] = [
  made(2021, { [OUT]: 3 }),
  made(2022, { [IN]: 5 }),
  made(2022, { [IN]: 3 }, { path: '2022-old.html', published: '2023-01-10' }),
  made(2024, {}, { agency: '白河市统计局', form: null }),
];

function run(reports: readonly MadeReport[], changes: Partial<ConvertPlan> = {}) {
  const files = Object.fromEntries(reports.map(({ path }) => [path, '']));
  const page: typeof convert = async (_, { name }) => {
    const { record, cells } = convertedOf(reports.find(({ path }) => path === name)!);
    return { reports: [{ record, cells }], problems: [] };
  };
  return runFiles(files, page, changes);
}

async function runFiles(
  files: Readonly<Record<string, string>>,
  page: typeof convert,
  changes: Partial<ConvertPlan> = {},
) {
  const folder = temporaryFolder();
  const plan: ConvertPlan = {
    paths: [temporaryFolder(files)],
    folder,
    formats: ['csv'],
    bom: false,
    derive: false,
    about: {},
    summary: false,
    trace: false,
    jobs: 1,
    budget: BUDGET,
    xlsxMost: null,
    failOn: 'never',
    language: 'en',
    talk: 'quiet',
    ...changes,
  };
  const shell = {
    print: () => {},
    say: () => {},
    stdin: (async function* () {})(),
    terminal: null,
    now: () => 0,
    version: '1.2.3',
  };
  const code = await runConvert(plan, { kind: 'here', convertPage: page }, shell);
  return { code, outputs: contentsOf(folder) };
}

const rowsOf = (text: string) => {
  const [header, ...rows] = parseCsv(text);
  return rows.map(row => Object.fromEntries(row.map((value, i) => [header![i]!, value])));
};

describe('the tables about all reports', () => {
  it('name both places of a finding', async () => {
    const { outputs } = await run(REPORTS);
    const [carried, covered] = rowsOf(outputs['across.csv']!);
    expect(carried).toMatchObject({
      code: 'across/carried-in',
      severity: 'doubtful',
      body: '白河市统计局',
      year: '2022',
      other_year: '2021',
      field: IN,
      expected: '3',
      found: '5',
      difference: '2',
      report_id: 'r2022.html',
      other_report_id: 'r2021.html',
      place: expect.stringMatching(/^table 1, row \d+, cell 2$/),
      other_place: expect.stringMatching(/^table 1, row \d+, cell 2$/),
      message: expect.stringMatching(
        /^carried into 2022: found 5 \(table 1.*\(2021\.html, table 1.*: 2 too many$/,
      ),
    });
    expect(covered).toMatchObject({
      code: 'across/year-covered',
      report_id: 'r2022.html',
      other_year: '2022',
    });
  });

  it('say what each year has', async () => {
    const { outputs } = await run(REPORTS);
    expect(
      rowsOf(outputs['coverage.csv']!).map(({ year, status, reports }) => [year, status, reports]),
    ).toEqual([
      ['2021', 'found', '1'],
      ['2022', 'found', '2'],
      ['2023', 'missing', '0'],
      ['2024', 'no_tables', '1'],
    ]);
  });

  it('list the cells of a revision, and which version the panel takes', async () => {
    const { outputs } = await run(REPORTS);
    expect(rowsOf(outputs['revisions.csv']!)).toMatchObject([
      {
        field: IN,
        earlier_value: '3',
        earlier_status: 'reported',
        later_value: '5',
        later_report_id: 'r2022.html',
        panel_report_id: 'r2022.html',
        ordered_by: 'date',
      },
    ]);
    const [row] = rowsOf(outputs['panel.csv']!).filter(
      ({ variable, year }) => variable === IN && year === '2022',
    );
    expect(row).toMatchObject({
      value: '5',
      unit: '件',
      status: 'reported',
      form: 'form_2021',
      report_id: 'r2022.html',
      note: 'the later of 2 versions, by date of publication',
    });
  });

  it('hold only variables that the crosswalk has', async () => {
    const { outputs } = await run(REPORTS);
    const known = new Set(
      rowsOf(outputs['crosswalk.csv']!).map(({ variable, form }) => `${variable} ${form}`),
    );
    const unknown = rowsOf(outputs['panel.csv']!).filter(
      row => !known.has(`${row['variable']} ${row['form']}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are there for one report, and for none', async () => {
    for (const reports of [REPORTS.slice(0, 1), []]) {
      const { outputs } = await run(reports);
      for (const file of FILES) expect(parseCsv(outputs[file]!).length).toBeGreaterThan(0);
      expect(rowsOf(outputs['across.csv']!)).toEqual([]);
    }
  });

  it('come with csv and package only', async () => {
    const { outputs } = await run(REPORTS, {
      formats: FORMAT_NAMES.filter(name => name !== 'csv' && name !== 'package'),
    });
    expect(FILES.filter(file => file in outputs)).toEqual([]);
  });

  it('count for --fail-on and in run.json', async () => {
    const { code, outputs } = await run(REPORTS, { failOn: 'doubtful' });
    expect(code).toBe(1);
    expect(JSON.parse(outputs['run.json']!).counts.problems).toEqual({
      'across/carried-in': 1,
      'across/year-covered': 1,
    });
  });

  it('speak Chinese when asked', async () => {
    const { outputs } = await run(REPORTS, { language: 'zh' });
    expect(rowsOf(outputs['across.csv']!)[0]!['message']).toMatch(
      /^2022 年上年结转：实为 5（表 1第 \d+ 行第 2 格）/,
    );
  });

  it('keep text that a spreadsheet could run from running', async () => {
    const { outputs } = await run([made(2021, {}, { agency: '=白河市统计局' })]);
    expect(rowsOf(outputs['coverage.csv']!)[0]).toMatchObject({
      body: "'=白河市统计局",
      name: "'=白河市统计局",
    });
  });

  it('know a page that is no report by the body that it names', async () => {
    const pages = {
      '2021.html':
        '<h1>白河市统计局2021年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p>',
      '2022.html': '<h1>白河市统计局2022年政府信息公开工作年度报告解读</h1><p>现就有关情况解读如下。</p>',
      '2023.html':
        '<h1>白河市统计局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p>',
    };
    const { outputs } = await runFiles(pages, convert);
    expect(
      rowsOf(outputs['coverage.csv']!).map(({ year, status, source }) => [year, status, source]),
    ).toEqual([
      ['2021', 'no_tables', '2021.html'],
      ['2022', 'not_a_report', '2022.html'],
      ['2023', 'no_tables', '2023.html'],
    ]);
  });
});
