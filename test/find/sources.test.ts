import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify as yamlOf } from 'yaml';
import { UsageError } from '../../src/cli/faults.ts';
import { sourcesIn } from '../../src/cli/sources-in.ts';
import { checkSources } from '../../src/find/sources/check-sources.ts';
import { rowsFromCsv } from '../../src/find/sources/rows-from-csv.ts';
import { rowsFromYaml } from '../../src/find/sources/rows-from-yaml.ts';
import { printProblem } from '../../src/problems.ts';
import type { Problem, RegisterEntry, Source } from '../../src/types.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HEADER = 'body,entry,kind,year,pattern\n';
const REGISTER: readonly RegisterEntry[] = [
  { id: 'b1', names: ['白河市统计局'], region_code: null, parent: null },
  { id: 'b2', names: ['石桥镇人民政府'], region_code: '320981', parent: null },
  { id: 'b3', names: ['石桥镇人民政府'], region_code: '320982', parent: null },
];

type Reading = typeof rowsFromCsv;

function check(reading: Reading, text: string, register: readonly RegisterEntry[] = []) {
  const rows = reading(text);
  const { value, problems } = checkSources(rows.value, register);
  return { sources: value, problems: [...rows.problems, ...problems].map(said) };
}

function said(problem: Problem): string {
  const { place, message } = printProblem(problem);
  return `${place}: ${message}`;
}

describe('sources.csv', () => {
  it('says body, entry, kind, year and pattern', () => {
    const text = `${HEADER}白河市统计局,http://tjj.baihe.gov.cn/nb/,list,2023年,统计局*\n`;
    expect(check(rowsFromCsv, text)).toEqual({
      sources: [
        {
          body: '白河市统计局',
          entry: 'http://tjj.baihe.gov.cn/nb/',
          kind: 'list',
          year: 2023,
          pattern: '统计局*',
          line: 2,
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['http://www.baihe.gov.cn', 'site'],
    ['https://www.baihe.gov.cn/index.html', 'site'],
    ['http://www.baihe.gov.cn/nb/', 'list'],
    ['http://www.baihe.gov.cn/tjj/gkmlpt/index#721', 'list'],
    ['http://www.baihe.gov.cn/files/2023.pdf', 'report'],
  ])('takes %s for a %s where it does not say', (entry, kind) =>
    expect(check(rowsFromCsv, `entry,body\n${entry},白河市统计局`).sources).toMatchObject([{ kind }]),
  );

  it('may have Chinese names, a mark of its order of bytes, and columns in any order', () => {
    const text = '\ufeff类型,网址,机关\n网站,http://a.gov.cn/,白河市统计局\n';
    expect(check(rowsFromCsv, text)).toMatchObject({ sources: [{ kind: 'site', line: 2 }], problems: [] });
  });

  it.each([
    [',http://a.gov.cn/,,,', 'line 2, column 1: missing body (a name, or an id of your register)'],
    ['a,,list,,', 'line 2, column 1: missing entry (no address)'],
    [
      'a,www.a.gov.cn,,,',
      'line 2, column 3: invalid entry: www.a.gov.cn (an address begins with http:// or https://)',
    ],
    [
      'a,ftp://a.gov.cn/,,,',
      'line 2, column 3: invalid entry: ftp://a.gov.cn/ (an address begins with http:// or https://)',
    ],
    ['a,http://,,,', 'line 2, column 3: invalid entry: http:// (no address)'],
    [
      'a,http://a.cn/ http://b.cn/,,,',
      'line 2, column 3: invalid entry: http://a.cn/ http://b.cn/ (one address, without blanks)',
    ],
    [
      'a,http://u:p@a.cn/,,,',
      'line 2, column 3: invalid entry: http://u:p@a.cn/ (an address without user and password)',
    ],
    ['a,http://a.cn/,lists,,', 'line 2, column 16: unknown kind: lists (report, list, site)'],
    ['a,http://a.cn/,constructor,,', 'line 2, column 16: unknown kind: constructor (report, list, site)'],
    ['a,http://a.cn/,,23,', 'line 2, column 17: invalid year: 23 (a year from 2008 on)'],
    ['a,http://a.cn/,,2007,', 'line 2, column 17: invalid year: 2007 (a year from 2008 on)'],
    ['a,http://a.cn/,,,*|', 'line 2, column 18: invalid pattern: *| (something beside * and |)'],
    ['a,http://a.cn/,,,,x', 'line 2, column 1: invalid values: 6 (5 expected, one for each column)'],
    ['"a', 'line 2, column 1: invalid values: 1 (5 expected, one for each column)'],
  ])('%s is wrong, and gives no source', (line, problem) =>
    expect(check(rowsFromCsv, `${HEADER}${line}\n`)).toEqual({ sources: [], problems: [problem] }),
  );

  it.each([
    [
      'body,entry,colour',
      'line 1, column 12: unknown column: colour (known: body, entry, kind, year, pattern)',
    ],
    ['body,entry,机关', 'line 1, column 12: duplicate column: 机关 (once is enough)'],
    ['body,kind', 'line 1, column 1: missing column (entry)'],
    ['', 'line 1, column 1: missing source (known: body, entry, kind, year, pattern)'],
  ])('"%s" is a wrong header', (header, problem) =>
    expect(
      check(rowsFromCsv, `${header}\na,b,c`.trim() === 'a,b,c' ? '' : `${header}\na,http://a.cn/,c`),
    ).toEqual({
      sources: [],
      problems: [problem],
    }),
  );

  it('says what repeats another line, and what only a pattern would tell apart', () => {
    const text = `${HEADER}a,http://a.cn/nb/,,,
a,https://www.a.cn/nb/index.html,,,
b,http://a.cn/nb/,,,
b,http://a.cn/nb/,,,b*
a,http://a.cn/nb/,,2020,
"
",http://a.cn/x/,,,
a,http://a.cn/nb/#7,,,`;
    const { sources, problems } = check(rowsFromCsv, text);
    expect(sources.map(({ line }) => line)).toEqual([2, 4, 5, 6, 9]);
    expect(problems).toEqual([
      'line 3, column 3: duplicate source: https://www.a.cn/nb/index.html (as line 2)',
      "line 4, column 3: ambiguous entry: http://a.cn/nb/ (also another body's, in line 2: a pattern tells whose reports are whose)",
      'line 7, column 1: missing body (a name, or an id of your register)',
    ]);
  });

  it('names bodies of a register by id, or by a name that only one has', () => {
    const text = `${HEADER}b2,http://a.cn/,,,
白河市统计局,http://b.cn/,,,
石桥镇人民政府,http://c.cn/,,,
白河市教育局,http://d.cn/,,,`;
    const { sources, problems } = check(rowsFromCsv, text, REGISTER);
    expect(sources.map(({ line }) => line)).toEqual([2, 3]);
    expect(problems).toEqual([
      'line 4, column 1: ambiguous body: 石桥镇人民政府 (the name of b2, b3: give the id)',
      'line 5, column 1: unknown body: 白河市教育局 (neither an id nor a name of the register)',
    ]);
  });
});

describe('sources.yaml', () => {
  it('is a list, perhaps under `sources`, whose entries may be several', () => {
    const list = '- body: 007\n  entry: [http://a.cn/x, http://b.cn/x]\n  year: 2023\n';
    for (const text of [list, `sources:\n${list.replace(/^/gm, '  ')}`]) {
      const { sources, problems } = check(rowsFromYaml, text);
      expect(problems).toEqual([]);
      expect(sources.map(({ body, entry, year }) => [body, entry, year])).toEqual([
        ['007', 'http://a.cn/x', 2023],
        ['007', 'http://b.cn/x', 2023],
      ]);
    }
  });

  it('may use aliases', () => {
    const text = '- &a {body: a, entry: http://a.cn/x}\n- body: b\n  entry: http://b.cn/x\n- *a\n';
    expect(check(rowsFromYaml, text)).toMatchObject({
      sources: [{ body: 'a' }, { body: 'b' }],
      problems: ['line 4, column 3: duplicate source: http://a.cn/x (as line 1)'],
    });
  });

  it.each([
    ['', 'line 1, column 1: missing source (a list of sources, or one under "sources", is expected)'],
    ['a: 1\n', 'line 1, column 1: missing source (a list of sources, or one under "sources", is expected)'],
    [
      'sources: 1\n',
      'line 1, column 10: invalid file: 1 (a list of sources, or one under "sources", is expected)',
    ],
    ['- a\n', 'line 1, column 3: invalid source: a (a mapping with body and entry is expected)'],
    ['- entry: http://a.cn/\n', 'line 1, column 3: missing body (a name, or an id of your register)'],
    ['- body: a\n  entry: {x: 1}\n', 'line 2, column 10: invalid entry: {…} (text is expected)'],
    [
      '- body: a\n  entry: http://a.cn/\n  Colour: red\n',
      'line 3, column 3: unknown column: Colour (known: body, entry, kind, year, pattern)',
    ],
    [
      '- body: a\n  entry: http://a.cn/\n  year: 23\n',
      'line 3, column 9: invalid year: 23 (a year from 2008 on)',
    ],
  ])('%j is wrong', (text, problem) => expect(check(rowsFromYaml, text).problems).toEqual([problem]));

  it('says where it is no YAML', () => {
    const { sources, problems } = check(rowsFromYaml, '- body: a\n  entry: "http://a.cn/\n');
    expect(sources).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^line \d+, column \d+: invalid file: /);
  });
});

describe('both', () => {
  it('give the same sources, whichever way they are written', () => {
    const word = fc.stringMatching(/^[a-z\u4e00-\u4eff"',:#|& -]{1,10}$/).filter(text => text.trim() !== '');
    const source = fc.record({
      body: word.map(text => text.trim()),
      entry: fc.nat({ max: 1e6 }).map(number => `http://a.gov.cn/nb/${number}/`),
      kind: fc.constantFrom('report', 'list', 'site'),
      year: fc.option(fc.integer({ min: 2008, max: 2099 })),
      pattern: fc.option(word.map(text => text.trim()).filter(text => /[^*|\s]/.test(text))),
    });
    fc.assert(
      fc.property(fc.uniqueArray(source, { minLength: 1, selector: ({ entry }) => entry }), written => {
        const csv = check(
          rowsFromCsv,
          stringify(written, { header: true, columns: ['body', 'entry', 'kind', 'year', 'pattern'] }),
        );
        const yaml = check(rowsFromYaml, yamlOf(written));
        expect(csv.problems).toEqual([]);
        expect(yaml.problems).toEqual([]);
        const bare = (sources: readonly Source[]) => sources.map(({ line, ...rest }) => rest);
        expect(bare(csv.sources)).toEqual(written);
        expect(bare(yaml.sources)).toEqual(written);
      }),
    );
  });
});

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('gongkai sources check', () => {
  function run(files: Readonly<Record<string, string>>, ...argv: string[]) {
    const folder = temporaryFolder(files);
    const given = argv.map(arg => (arg in files ? join(folder, arg) : arg));
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'sources', ...given], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  it('counts what is in order', () => {
    const files = { 'a.csv': `${HEADER}a,http://a.cn/nb/,,,\nb,http://b.cn/,,,\n` };
    expect(run(files, 'check', 'a.csv')).toEqual({
      status: 0,
      stdout: '2 sources of 2 bodies (report: 0, list: 1, site: 1), 0 problems\n',
      stderr: '',
    });
  });

  it('says what is wrong, in Chinese too', () => {
    const files = {
      'a.yml': '- body: 白河市教育局\n  entry: http://a.cn/nb/\n  kind: x\n',
      'r.csv': 'id,names\nb1,白河市统计局\n',
    };
    expect(run(files, 'check', 'a.yml', '--agencies', 'r.csv', '--language', 'zh')).toEqual({
      status: 1,
      stdout:
        '第 1 行第 9 列：机关未知：白河市教育局（既不是名录中的 id，也不是其中的名称）\n' +
        '第 3 行第 9 列：类型未知：x（report、list、site）\n' +
        '0 家机关的 0 个来源（report: 0，list: 0，site: 0），2 处问题\n',
      stderr: '',
    });
  });

  it.each([
    [[], 2, 'gongkai: missing FILE: gongkai sources check FILE'],
    [['list'], 2, 'gongkai: unknown argument: list (check)'],
    [['check', 'a', 'b'], 2, 'gongkai: unknown argument: b'],
    [['check', 'none.csv'], 3, 'none.csv: unreadable file: no such file (ENOENT)'],
  ])('ends %j with %i', (argv, status, message) => {
    const result = run({}, ...argv);
    expect(result.status).toBe(status);
    expect(result.stderr.split('\n')[0]).toBe(message);
  });

  it('keeps a wrong list from being used, and doubts do not', async () => {
    const path = join(temporaryFolder(), 'a.csv');
    writeFileSync(path, `${HEADER}a,http://a.cn/nb/,,,\nb,http://a.cn/nb/,,,\n`);
    expect(await sourcesIn(path)).toHaveLength(2);
    writeFileSync(path, `${HEADER}a,x,,,\n`);
    await expect(sourcesIn(path)).rejects.toThrow(UsageError);
    await expect(sourcesIn(path)).rejects.toThrow(
      `invalid sources: ${path}\n  line 2, column 3: invalid entry: x (an address begins with http:// or https://)`,
    );
  });
});
