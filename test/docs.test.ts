import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { parseCommandLine } from '../src/cli/parse.ts';
import { runSourcesCheck } from '../src/cli/run-sources.ts';
import { explainFields, fieldsOfPage } from '../src/explain.ts';
import { SEVERITIES } from '../src/problems.ts';
import { RATIOS } from '../src/validate/ratios.ts';
import { FORMAT_NAMES } from '../src/write/format-names.ts';
import { acrossFormatsFor, textFormatsFor } from '../src/write/formats.ts';
import { wholeCsv } from '../src/write/table-csv.ts';
import { CODEBOOK } from '../src/write/tables/codebook.ts';
import { fakeConversion } from './made/fakes.ts';
import { convertNow, stagesNow } from './made/read.ts';
import { blockOf, blocksOf, CHECKOUT, LANGUAGES, PAGES, readPage, USER_PAGES } from './pages-of-docs.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the README and the pages in `docs/` say is so, and what they show is what comes out. */
const TABLES = [
  ...textFormatsFor(['csv'], { bom: false, derive: true }).filter(({ file }) => file !== 'reports.csv'),
  ...acrossFormatsFor(['csv'], { bom: false }),
  { file: 'codebook.csv', before: wholeCsv(CODEBOOK, [], false) },
];
const STATUSES = ['reported', 'blank', 'dash', 'words', 'unread', 'absent', 'derived'];
const CLI = join(CHECKOUT, 'dist', 'cli.js');

describe.each(LANGUAGES)('the pages in $language', ({ language, readme, folder }) => {
  const page = (name: string) => readPage(`${folder}/${name}.md`);

  it('have a README of a screen and a half', () => {
    expect(readPage(readme).trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('show the rows that the example of the README gives', () => {
    const text = readPage(readme);
    const bytes = new TextEncoder().encode(blockOf(text, 'text'));
    const cells = textFormatsFor(['csv'], { bom: false }).find(({ file }) => file === 'cells.csv')!;
    const conversion = convertNow(bytes, { name: 'page.txt' });
    const written = cells.before + cells.chunks(conversion, 'page.txt').join('');
    const rows = written.split('\n').map(row => row.split(',').slice(5).join(','));
    const shown = blockOf(text, 'csv').trimEnd().split('\n');
    expect(rows.filter(row => shown.includes(row))).toEqual(shown);
  });

  it('show what explain prints of its example', () => {
    const text = page('commands');
    const stages = stagesNow(new TextEncoder().encode(blockOf(text, 'html')));
    const fields = fieldsOfPage(stages).filter(({ id }) => id.includes('penalties'));
    expect(text).toContain(`\`\`\`\n${explainFields(stages, 'page.html', fields, language)}\`\`\``);
  });

  it('show what sources check prints of its example', async () => {
    const text = page('commands');
    const path = join(temporaryFolder({ 'sources.csv': blockOf(text, 'sources') }), 'sources.csv');
    let printed = '';
    const code = await runSourcesCheck(
      { path, agencies: null, language },
      {
        print: some => {
          printed += some;
        },
        say: () => {},
      },
    );
    expect(code).toBe(1);
    expect(text).toContain(`\`\`\`\n${printed}\`\`\``);
  });

  it('name every command, option and format', () => {
    const text = page('commands');
    for (const command of COMMANDS) {
      expect(text).toContain(`gongkai ${command.name}`);
      for (const { name: option } of command.options) expect(text).toContain(`--${option}`);
    }
    for (const name of FORMAT_NAMES) expect(text).toContain(`\`${name}\``);
  });

  it('name every status', () => {
    for (const status of STATUSES) expect(page('outputs')).toContain(`\n| \`${status}\` |`);
  });

  it.each(TABLES)('name every column of $file', ({ file, before }) => {
    const row = columnsRow(page('outputs'), file);
    const listed = [...row.split('|')[3]!.matchAll(/`(\w+)`/g)].map(([, column]) => column);
    expect(listed.join()).toBe(before.trimEnd());
  });

  it('name every key of a record', () => {
    const row = columnsRow(page('outputs'), 'reports.jsonl');
    for (const key of Object.keys(fakeConversion().reports[0]!.record)) expect(row).toContain(`\`${key}\``);
  });

  it('name every finding between reports with its severity', () => {
    const rows = [...page('across-years').matchAll(/^\| `(across\/[a-z-]+)` \| (\w+) \|/gm)];
    const all = Object.entries(SEVERITIES).filter(([code]) => code.startsWith('across/'));
    expect(rows.map(([, ...row]) => row).sort()).toEqual(all.sort());
  });

  it('name every derived variable with its forms, in their order', () => {
    const rows = [...page('across-years').matchAll(/^\| `(\w+)` \| [^|]+ \| ([\w, 、]+) \|$/gm)];
    const all = RATIOS.map(({ id, formulas }) => [id, Object.keys(formulas).sort().join()]);
    expect(rows.map(([, id, forms]) => [id, forms!.split(/, |、/).join()])).toEqual(all);
  });

  it('lead from the README to every page of the language', () => {
    for (const name of USER_PAGES) expect(readPage(readme)).toContain(`](${folder}/${name})`);
  });
});

describe('both languages', () => {
  it.each(USER_PAGES)('show the same in %s', name => {
    const [en, zh] = LANGUAGES.map(({ folder }) => blocksOf(readPage(`${folder}/${name}`)));
    expect(zh!.map(plain)).toEqual(en!.map(plain));
  });

  it('show the same in the README', () => {
    const [en, zh] = LANGUAGES.map(({ readme }) => blocksOf(readPage(readme)));
    expect(zh!.map(plain)).toEqual(en!.map(plain));
  });
});

describe.each(PAGES)('%s', path => {
  const text = readPage(path);

  it('leads to files and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const own = links.filter(link => !/^https?:/.test(link));
    expect(own.filter(link => !isThere(path, link))).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|bench|samples|docs)\/[\w./-]*)`/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter(name => !isMade(name) && !existsSync(join(CHECKOUT, name)))).toEqual([]);
  });

  it('names scripts of the project that are there', () => {
    const { scripts } = JSON.parse(readPage('package.json'));
    const run = [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name!);
    expect(run.filter(name => scripts[name] === undefined)).toEqual([]);
    const files = [...text.matchAll(/(?:node|npx tsx) (bench\/[\w./-]+)/g)].map(([, name]) => name!);
    expect(files.filter(name => !existsSync(join(CHECKOUT, name)))).toEqual([]);
  });

  it('gives commands that the program knows', () => {
    for (const [name, ...argv] of commandsIn(text)) {
      const command = COMMANDS.find(({ name: known }) => known === name);
      expect(command?.name).toBe(name);
      parseCommandLine(argv, command!.options);
    }
  });
});

/** Commands that only many machines can run have tests of their own (`test/collect/queue`). */
const ELSEWHERE = ['worker', 'export'];

describe('the commands of all pages', () => {
  const commands = [
    ...new Set(PAGES.flatMap(path => commandsIn(readPage(path))).map(argv => argv.join(' '))),
  ];
  const files = {
    'page.txt': blockOf(readPage('README.md'), 'text'),
    'page.html': blockOf(readPage('docs/commands.md'), 'html'),
    'my-reports/page.html': blockOf(readPage('docs/commands.md'), 'html'),
  };
  const sources = {
    sources: blockOf(readPage('docs/commands.md'), 'sources'),
    fetch: 'body,entry\n白河市统计局,http://127.0.0.1:9/gknb/\n', // a host that is refused, so that nothing is asked
  };

  it.each(commands.filter(command => !ELSEWHERE.includes(command.split(' ')[0]!)))('run: %s', command => {
    const [name, ...rest] = command.split(' ');
    const list = name === 'fetch' ? sources.fetch : sources.sources;
    const cwd = temporaryFolder({ ...files, 'sources.csv': list });
    const env = { ...process.env, GONGKAI_CONTACT: 'you@example.org', DATABASE_URL: '' };
    const ran = spawnSync(process.execPath, [CLI, name!, ...rest], { cwd, env, encoding: 'utf8' });
    expect({ status: ran.status, stderr: /^gongkai: .*/m.exec(ran.stderr)?.[0] }).toEqual({
      status: name === 'sources' ? 1 : 0,
      stderr: undefined,
    });
  });
});

/** Command lines without `…` or words in capitals, which stand for something. */
function commandsIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/npm run -s gongkai -- ([^`\n]+)/g)]
    .map(([, line]) => line!.trim().split(' '))
    .filter(argv => !argv.some(word => /^(?:…|[A-Z]+)$/.test(word)));
}

function columnsRow(text: string, file: string): string {
  return text.split('\n').findLast(line => line.startsWith(`| \`${file}\``))!;
}

/** A block without what differs between languages: the language that is asked for, and remarks. */
function plain([language, block]: readonly [string, string]): readonly [string, string] {
  return [language, block.replaceAll(' --language zh', '').replace(/ \/\/ .*$/gm, '')];
}

function isThere(from: string, link: string): boolean {
  const [path, heading] = link.split('#') as [string, string?];
  const target = path === '' ? from : posix.join(dirname(from), decodeURI(path));
  if (!existsSync(join(CHECKOUT, target))) return false;
  return heading === undefined || headingsOf(readPage(target)).includes(decodeURI(heading));
}

/** Names of headings as a link has them. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Files that are made by a run, or that stand for a new one. */
function isMade(name: string): boolean {
  return /[A-Z]{4}/.test(name);
}
