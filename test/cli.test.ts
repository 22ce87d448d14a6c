import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import type { ConvertPlan } from '../src/cli/convert-plan.ts';
import { parseCommandLine } from '../src/cli/parse.ts';
import { progressBar, progressText } from '../src/cli/progress.ts';
import { runConvert } from '../src/cli/run-convert.ts';
import { suggest } from '../src/cli/suggest.ts';
import { BUDGET } from '../src/cli/threads/budget.ts';
import type { Conversion } from '../src/types.ts';
import { gongkaiHere } from './cli-here.ts';
import { fakeConversion, parseCsv } from './made/fakes.ts';
import { needs } from './needs.ts';
import { contentsOf, temporaryFolder } from './temporary-folder.ts';

/** Elsewhere a process cannot be asked to end: it is ended. */
const onUnix = it.skipIf(process.platform === 'win32');

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function gongkai(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('gongkai', () => {
  it('shows its help and its version', () => {
    expect(gongkai('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('convert PATH...'),
    });
    expect(gongkai('--version')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each(COMMANDS)('has help for $name with all its options', async ({ name, options }) => {
    const { status, stdout } = await gongkaiHere([name, '--help']);
    expect(status).toBe(0);
    for (const option of options) expect(stdout).toContain(`--${option.name}`);
  });

  it.each([
    [['--hepl'], 'gongkai: unknown option: --hepl; did you mean --help?'],
    [['conver', 'x'], 'gongkai: unknown command: conver; did you mean convert?'],
    [['frobnicate'], 'gongkai: unknown command: frobnicate'],
    [['convert'], 'gongkai: missing PATH: a file, a folder or - for standard input'],
    [['convert', 'x', '--foo'], 'gongkai: unknown option: --foo'],
    [['convert', 'x', '-x'], 'gongkai: unknown option: -x'],
    [['convert', 'x', '--outptu', 'y'], 'gongkai: unknown option: --outptu; did you mean --output?'],
    [['convert', 'x', '--output'], 'gongkai: missing value: --output DIR'],
    [['convert', 'x', '-o', '--quiet'], 'gongkai: missing value: -o DIR'],
    [['convert', 'x', '--quiet=1'], 'gongkai: invalid option: --quiet=1 (it takes no value)'],
    [
      ['convert', 'x', '--format', 'csv,jsnl'],
      'gongkai: unknown format: jsnl (csv, jsonl, json, package, xlsx, parquet, sqlite); did you mean jsonl?',
    ],
    [
      ['convert', 'x', '--format', 'xlsx', '--derive'],
      'gongkai: missing format: csv or package, for --derive',
    ],
    [
      ['convert', 'x', '--format', 'xlsx', '--sections'],
      'gongkai: missing format: csv or package, for --sections',
    ],
    [['convert', 'x', '--script', 'cursive'], 'gongkai: unknown script: cursive (simplified, printed)'],
    [['convert', 'x', '--fail-on', 'all'], 'gongkai: unknown fail-on: all (note, doubtful, unusable, never)'],
    [['convert', 'x', '--language', 'fr'], 'gongkai: unknown language: fr (en, zh)'],
    [['convert', 'x', '-qv'], 'gongkai: ambiguous options: --quiet and --verbose'],
    [['schema', 'x'], 'gongkai: unknown argument: x'],
    [['explain'], 'gongkai: missing FILE: a page or - for standard input'],
    [['explain', 'x', 'y', 'z'], 'gongkai: unknown argument: z'],
    [['explain', 'x', 'total', '--html'], 'gongkai: invalid FIELD with --html: total (it shows every field)'],
    [['explain', 'x', '-o', 'y.html'], 'gongkai: missing option: --html, for --output'],
    [['explain', 'x', '--language', 'fr'], 'gongkai: unknown language: fr (en, zh)'],
  ])('%j is wrong usage', async (argv, message) => {
    const { status, stdout, stderr } = await gongkaiHere(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(message);
  });

  it('shows its help as an error when called bare', () => {
    expect(gongkai()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: gongkai'),
    });
  });

  it('prints a JSON Schema', () => {
    expect(JSON.parse(gongkai('schema').stdout)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const command = `set -o pipefail; '${process.execPath}' '${CLI}' schema | head -c 1`;
    const stderr = await new Promise((resolve, reject) => {
      execFile('bash', ['-c', command], (error, _, text) => (error === null ? resolve(text) : reject(error)));
    });
    expect(stderr).toBe('');
  });

  it('writes no page for a person where none is wanted', () => {
    const folder = temporaryFolder();
    const input = temporaryFolder({ 'one.txt': '没有表格的一页' });
    expect(gongkai('convert', input, '--no-summary', '--format', 'json', '-o', folder).status).toBe(0);
    expect(Object.keys(contentsOf(folder)).sort()).toEqual(['problems.csv', 'reports.json', 'run.json']);
  });

  it('gives the same bytes again, timings aside', () => {
    const input = temporaryFolder({
      'a/one.txt': '没有表格的一页',
      'two.html': '<p>也没有</p>',
      'three.pdf': '',
    });
    const [first, second] = [1, 2].map(() => {
      const folder = temporaryFolder();
      expect(gongkai('convert', input, '-o', folder).status).toBe(0);
      const { 'run.json': run, ...rest } = contentsOf(folder);
      const { timings, ...counts } = JSON.parse(run!);
      expect(timings).toEqual({ started: expect.any(String), seconds: expect.any(Number) });
      return { rest, counts };
    });
    expect(first).toEqual(second);
    expect(Object.keys(first!.rest).sort()).toEqual([
      'CITATION.cff',
      'METHODS.md',
      'SHA256SUMS',
      'across.csv',
      'bodies.csv',
      'cells.csv',
      'codebook.csv',
      'codebook.md',
      'coverage.csv',
      'crosswalk.csv',
      'datapackage.json',
      'import.R',
      'import.do',
      'import.py',
      'import.sps',
      'mentions.csv',
      'panel.csv',
      'problems.csv',
      'reports.csv',
      'reports.jsonl',
      'reports.xlsx',
      'revisions.csv',
      'sections.csv',
      'summary.html',
    ]);
    expect(first!.counts.counts.inputs).toEqual({ converted: 2, skipped: 1, unreadable: 0, failed: 0 });
  });

  it('goes on after an input that is not there, and says so', () => {
    const input = temporaryFolder({ 'one.txt': '没有表格的一页' });
    const folder = temporaryFolder();
    const { status, stderr } = gongkai(
      'convert',
      join(input, 'zero.txt'),
      join(input, 'one.txt'),
      '-o',
      folder,
      '-q',
    );
    expect(status).toBe(3);
    expect(stderr).toBe('zero.txt: unreadable file: no such file (ENOENT)\n');
    expect(contentsOf(folder)['problems.csv']).toContain('acquire/unreadable-file');
  });

  it('says where it cannot write', () => {
    const folder = temporaryFolder({ file: '' });
    const { status, stderr } = gongkai('convert', folder, '-o', join(folder, 'file'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gongkai: invalid output folder: .*file/);
  });

  it('reads standard input', () => {
    const folder = temporaryFolder();
    const { status } = spawnSync(process.execPath, [CLI, 'convert', '-', '-o', folder], {
      input: '没有表格的一页',
    });
    expect(status).toBe(0);
    expect(JSON.parse(contentsOf(folder)['run.json']!).inputs).toMatchObject([{ path: 'stdin', bytes: 21 }]);
  });

  onUnix.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no half file and the previous ones untouched on %s',
    async signal => {
      const folder = temporaryFolder({ 'reports.csv': 'old' });
      const child = spawn(process.execPath, [CLI, 'convert', '-', '-o', folder], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      await expect.poll(() => readdirSync(folder).length).toBeGreaterThan(1);
      child.kill(signal);
      const code = await new Promise(resolve => child.on('exit', resolve));
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(contentsOf(folder)).toEqual({ 'reports.csv': 'old' });
    },
  );
});

describe('gongkai convert, who and where', () => {
  const page = (agency: string) =>
    [
      `${agency}2021年政府信息公开工作年度报告`,
      '一、总体情况',
      '统计期限为2021年1月1日至2021年12月31日。主动公开信息3条。',
      '二、主动公开政府信息情况',
      '略。',
    ].join('\n');

  /** The bodies by file: place, evidence, id in the register. */
  function bodies(files: Readonly<Record<string, string>>, ...options: string[]) {
    const folder = join(temporaryFolder(), 'out');
    const pages = Object.fromEntries(Object.entries(files).map(([name, agency]) => [name, page(agency)]));
    const { status } = gongkai('convert', temporaryFolder(pages), '-o', folder, '-q', '--no-bom', ...options);
    expect(status).toBe(0);
    const [header, ...rows] = parseCsv(contentsOf(folder)['bodies.csv']!);
    const at = ['source', 'region_code', 'evidence', 'register_id'].map(column => header!.indexOf(column));
    return Object.fromEntries(rows.map(row => [row[at[0]!], at.slice(1).map(column => row[column])]));
  }

  it('asks the other pages of a folder, in whichever order they stand', () => {
    expect(
      bodies({
        'a/1.txt': '鼓楼区统计局',
        'a/2.txt': '徐州市教育局',
        'b/1.txt': '鼓楼区统计局',
        'b/2.txt': '福州市鼓楼区教育局',
        'b/3.txt': '徐州市教育局',
        'c/1.txt': '县林业局',
      }),
    ).toEqual({
      'a/1.txt': ['320302', 'title; sibling', ''],
      'a/2.txt': ['320300', 'title', ''],
      'b/1.txt': ['', '', ''],
      'b/2.txt': ['350102', 'title', ''],
      'b/3.txt': ['320300', 'title', ''],
      'c/1.txt': ['', '', ''],
    });
  });

  it('says the same with threads', () => {
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [
        `${1000 + at}.txt`,
        at % 2 === 0 ? '鼓楼区统计局' : '徐州市教育局',
      ]),
    );
    const [one, three] = ['1', '3'].map(jobs => bodies(files, '--jobs', jobs));
    expect(three).toEqual(one);
    expect(three!['1128.txt']).toEqual(['320302', 'title; sibling', '']);
    expect(bodies(files, '--jobs', '3', '--region', '福州')['1128.txt']![0]).toBe('350102');
  });

  it('takes a hint and a register', () => {
    const register = temporaryFolder({
      'r.csv': '\ufeffid,names,region_code,parent\nt,鼓楼区统计局|鼓楼统计局,350102,\n',
    });
    expect(
      bodies({ '1.txt': '鼓楼区统计局' }, '--region', '福州', '--agencies', join(register, 'r.csv')),
    ).toEqual({ '1.txt': ['350102', 'title; hint', 't'] });
    expect(bodies({ '1.txt': '鼓楼区统计局' }, '--region', '3501')).toEqual({
      '1.txt': ['350102', 'title; hint', ''],
    });
  });

  it('says what is wrong with them', () => {
    const folder = temporaryFolder({ 'r.csv': 'id,names,region_code,parent\na,甲局,12,\na,乙局,,\n' });
    const path = join(folder, 'r.csv');
    const wrong = (...argv: string[]) => {
      const { status, stderr } = gongkai('convert', folder, '-o', join(folder, 'out'), ...argv);
      return [status, stderr.split('\nTry')[0]];
    };
    expect(wrong('--agencies', path)).toEqual([
      2,
      `gongkai: invalid agencies: ${path}\n  line 2: found region_code 12, expected six or nine digits\n` +
        '  line 3: found id a, expected another id than that of line 2',
    ]);
    expect(wrong('--agencies', join(folder, 'none.csv'))[0]).toBe(2);
    expect(wrong('--region', '白河市')).toEqual([
      2,
      'gongkai: unknown region: 白河市 (a code such as 320106, or a name such as 南京市鼓楼区)',
    ]);
    expect(wrong('--region', '朝阳区')).toEqual([
      2,
      'gongkai: ambiguous region: 朝阳区 (110105 北京市朝阳区, 220104 吉林省长春市朝阳区)',
    ]);
    expect(readdirSync(folder)).toEqual(['r.csv']);
  });
});

describe('gongkai convert with threads', () => {
  const cells = (i: number) => `规章 | ${i} | 2 | 3 |\n`;
  const page = (i: number) =>
    `青石县统计局${2020 + (i % 5)}年政府信息公开工作年度报告\n一、总体情况\n本年平稳。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n${cells(i)}`;
  const files = Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`${1000 + i}.txt`, page(i)]));

  it('writes the same bytes as without', () => {
    const pages = temporaryFolder(files);
    const outputs = ['1', '3'].map(jobs => {
      const folder = join(temporaryFolder(), 'out');
      expect(gongkai('convert', pages, '-o', folder, '--jobs', jobs).status).toBe(0);
      const { 'run.json': _, ...rest } = contentsOf(folder);
      return rest;
    });
    expect(outputs[1]).toEqual(outputs[0]);
    expect(parseCsv(outputs[0]!['reports.csv']!)).toHaveLength(131);
  });

  it('refuses what is no number of threads', () => {
    const { status, stderr } = gongkai('convert', 'x', '--jobs', '0');
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'gongkai: invalid jobs: 0 (a whole number from 1 to 99)',
    ]);
  });
});

describe('runConvert', () => {
  async function run(
    files: Readonly<Record<string, string>>,
    page: (name: string) => Conversion,
    changes: Partial<ConvertPlan> = {},
  ) {
    const folder = join(temporaryFolder(), 'out');
    const said: string[] = [];
    const plan: ConvertPlan = {
      paths: [temporaryFolder(files)],
      folder,
      formats: ['csv', 'jsonl', 'json'],
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
      talk: 'normal',
      ...changes,
    };
    const shell = {
      print: () => {},
      say: (text: string) => said.push(text),
      stdin: (async function* () {})(),
      terminal: null,
      now: () => 0,
      version: '1.2.3',
    };
    const convertPage = async (_: Uint8Array, { name }: { readonly name: string }) => page(name);
    const code = await runConvert(plan, { kind: 'here', convertPage }, shell);
    return { code, folder, said: said.join(''), outputs: contentsOf(folder) };
  }

  it('writes every format from the same records', async () => {
    const { code, outputs } = await run({ 'a.html': '', 'b.txt': '' }, () => fakeConversion());
    expect(code).toBe(0);
    const lines = outputs['reports.jsonl']!.trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(JSON.parse(outputs['reports.json']!)).toEqual(lines);
    expect(
      parseCsv(outputs['reports.csv']!)
        .slice(1)
        .map(row => row[0]),
    ).toEqual(['r0123456789ab', 'r0123456789ab-2']);
    expect(lines.map(({ id }) => id)).toEqual(['r0123456789ab', 'r0123456789ab-2']);
    expect(JSON.parse(outputs['run.json']!)).toMatchObject({
      version: '1.2.3',
      inputs: [
        { path: 'a.html', reports: ['r0123456789ab'] },
        { path: 'b.txt', reports: ['r0123456789ab-2'] },
      ],
      counts: { reports: 2, forms: { form_2021: 2 }, cells: { reported: 400, blank: 0 } },
    });
  });

  it('goes on after a page on which the conversion throws', async () => {
    const { code, outputs, said } = await run({ 'a.html': '', 'b.html': '' }, name => {
      if (name === 'a.html') throw new TypeError('boom');
      return fakeConversion();
    });
    expect(code).toBe(3);
    expect(said).toContain('a.html: internal error, please report it: TypeError: boom\n');
    expect(outputs['problems.csv']).toContain('convert/internal-error');
    expect(parseCsv(outputs['reports.csv']!)).toHaveLength(2);
  });

  it.each([
    ['never', 0],
    ['unusable', 0],
    ['doubtful', 1],
    ['note', 1],
  ] as const)('with --fail-on %s ends with %d on a doubtful page', async (failOn, expected) => {
    const problem = {
      severity: 'doubtful',
      code: 'validate/sum-fails',
      field: '',
      place: '',
      message: 'x',
    } as const;
    const { code } = await run({ 'a.html': '' }, () => fakeConversion({ problems: [problem] }), { failOn });
    expect(code).toBe(expected);
  });

  it('says what it found in a few lines', async () => {
    const { said } = await run({ 'a.html': '', 'b.html': '', 'c.pdf': '' }, name =>
      name === 'b.html' ? { reports: [], problems: [] } : fakeConversion(),
    );
    expect(said.replace(/written.*/, 'written')).toBe(
      [
        'reports   1 (form of 2021: 1) from 2 files in 0.0 s',
        'no report 1 files',
        'numbers   200 reported, 0 derived',
        'no number 0 blank, 0 dash, 0 words, 0 unread, 0 absent',
        'findings  0 sums that fail; 0 unusable, 0 doubtful, 1 notes',
        'skipped   1 files of kinds that are not read here',
        'written',
        '',
      ].join('\n'),
    );
  });

  it('says nothing when quiet and everything when verbose', async () => {
    const problem = {
      severity: 'note',
      code: 'recognise/extra-row',
      field: '',
      place: 'line 3, column 1',
      message: 'row',
    } as const;
    const page = () => fakeConversion({ problems: [problem] });
    expect((await run({ 'a.html': '' }, page, { talk: 'quiet' })).said).toBe('');
    expect((await run({ 'a.html': '' }, page, { talk: 'verbose' })).said).toContain(
      'a.html: form of 2021, 200 of 200 numbers reported\n  note recognise/extra-row at line 3, column 1: row\n',
    );
  });

  it('removes its temporary files when a writer fails', async () => {
    const folder = temporaryFolder();
    const broken = { ...fakeConversion(), reports: [null] } as unknown as Conversion;
    await expect(run({ 'a.html': '' }, () => broken, { folder })).rejects.toThrow();
    expect(contentsOf(folder)).toEqual({});
  });

  it(
    'reports a file without permission',
    needs('a user who is not root', process.getuid?.() !== 0),
    async () => {
      const input = temporaryFolder({ 'a.html': '' });
      chmodSync(join(input, 'a.html'), 0);
      expect((await run({}, () => fakeConversion(), { paths: [input] })).code).toBe(3);
    },
  );

  it('takes an empty folder for what it is', async () => {
    const input = temporaryFolder();
    mkdirSync(join(input, 'deeper'));
    const { code, outputs } = await run({}, () => fakeConversion(), { paths: [input] });
    expect(code).toBe(0);
    expect(outputs['reports.jsonl']).toBe('');
    expect(JSON.parse(outputs['reports.json']!)).toEqual([]);
    expect(JSON.parse(outputs['run.json']!).inputs).toEqual([]);
  });
});

describe('parseCommandLine', () => {
  const options = [
    { name: 'output', short: 'o', value: 'DIR', default: 'output', help: '' },
    { name: 'quiet', short: 'q', help: '' },
  ];

  it.each([
    [[], [], 'output', []],
    [['a', '-', '-o', 'x', 'b'], ['a', '-', 'b'], 'x', []],
    [['--output=x', '-q'], [], 'x', ['quiet']],
    [['--', '-q'], ['-q'], 'output', []],
  ])('reads %j', (argv, operands, output, switches) => {
    const given = parseCommandLine(argv, options);
    expect([given.operands, given.values.get('output'), [...given.switches]]).toEqual([
      operands,
      output,
      switches,
    ]);
  });
});

describe('suggest', () => {
  it.each([
    ['--outputs', '; did you mean --output?'],
    ['--qiuet', '; did you mean --quiet?'],
    ['--zzz', ''],
  ])('after %s', (written, hint) => expect(suggest(written, ['--output', '--quiet'])).toBe(hint));
});

describe('progress', () => {
  it('tells rate and time left', () => {
    expect(progressText(500, 2000, 5)).toBe('500 of 2,000 files, 100/s, 15 s left');
    expect(progressText(1200, null, 2)).toBe('1,200 files, 600/s');
    expect(progressText(1, 1000, 1)).toBe('1 of 1,000 files, 1.0/s, 16 min 39 s left');
  });

  it('fits the terminal, with colour only where it is wanted', () => {
    const plain = progressBar(500, 2000, 5, { columns: 60, color: false });
    expect(plain).toBe(`[█████···············] 500 of 2,000 files, 100/s, 15 s left`);
    expect(progressBar(500, 2000, 5, { columns: 60, color: true })).toContain('\u001b[32m');
    expect(progressBar(500, 2000, 5, { columns: 20, color: false }).length).toBeLessThan(20);
  });
});
