import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { parseCommandLine } from '../src/cli/parse.ts';
import { progressBar, progressText } from '../src/cli/progress.ts';
import { type ConvertPlan, runConvert } from '../src/cli/run-convert.ts';
import { suggest } from '../src/cli/suggest.ts';
import type { Conversion } from '../src/types.ts';
import { fakeConversion, parseCsv } from './fakes.ts';
import { contentsOf, temporaryFolder } from './temporary-folder.ts';

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

  it.each(COMMANDS)('has help for $name with all its options', ({ name, options }) => {
    const { status, stdout } = gongkai(name, '--help');
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
      'gongkai: unknown format: jsnl (csv, jsonl, json); did you mean jsonl?',
    ],
    [['convert', 'x', '--fail-on', 'all'], 'gongkai: unknown fail-on: all (note, doubtful, unusable, never)'],
    [['convert', 'x', '--language', 'fr'], 'gongkai: unknown language: fr (en, zh)'],
    [['convert', 'x', '-qv'], 'gongkai: ambiguous options: --quiet and --verbose'],
    [['schema', 'x'], 'gongkai: unknown argument: x'],
    [['explain'], 'gongkai: missing FILE: a page or - for standard input'],
    [['explain', 'x', 'y', 'z'], 'gongkai: unknown argument: z'],
    [['explain', 'x', 'total', '--html'], 'gongkai: invalid FIELD with --html: total (it shows every field)'],
    [['explain', 'x', '-o', 'y.html'], 'gongkai: missing option: --html, for --output'],
    [['explain', 'x', '--language', 'fr'], 'gongkai: unknown language: fr (en, zh)'],
  ])('%j is wrong usage', (argv, message) => {
    const { status, stdout, stderr } = gongkai(...argv);
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
      'cells.csv',
      'mentions.csv',
      'problems.csv',
      'reports.csv',
      'reports.jsonl',
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

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no half file and the previous ones untouched on %s',
    async signal => {
      const folder = temporaryFolder({ 'reports.csv': 'old' });
      const child = spawn(process.execPath, [CLI, 'convert', '-', '-o', folder], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      await expect.poll(() => readdirSync(folder).length, { timeout: 10_000 }).toBeGreaterThan(1);
      child.kill(signal);
      const code = await new Promise(resolve => child.on('exit', resolve));
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(contentsOf(folder)).toEqual({ 'reports.csv': 'old' });
    },
  );
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
      trace: false,
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
    const code = await runConvert(plan, (_, { name }) => page(name), shell);
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
      counts: { reports: 2, forms: { 2021: 2 }, cells: { reported: 400, blank: 0 } },
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
      name === 'b.html' ? { records: [], cells: [], problems: [] } : fakeConversion(),
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
    const broken = { ...fakeConversion(), records: [null] } as unknown as Conversion;
    await expect(run({ 'a.html': '' }, () => broken, { folder })).rejects.toThrow();
    expect(contentsOf(folder)).toEqual({});
  });

  it.skipIf(process.getuid?.() === 0)('reports a file without permission', async () => {
    const input = temporaryFolder({ 'a.html': '' });
    chmodSync(join(input, 'a.html'), 0);
    expect((await run({}, () => fakeConversion(), { paths: [input] })).code).toBe(3);
  });

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
