import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSourcesCheck } from '../src/cli/run-sources.ts';
import { convert, readStages } from '../src/convert.ts';
import { explainFields, fieldsOfPage } from '../src/explain.ts';
import { SEVERITIES } from '../src/problems.ts';
import { RATIOS } from '../src/validate/ratios.ts';
import { acrossFormatsFor, textFormatsFor } from '../src/write/formats.ts';
import { pageCsv, wholeCsv } from '../src/write/table-csv.ts';
import { CELLS } from '../src/write/tables/cells.ts';
import { CODEBOOK } from '../src/write/tables/codebook.ts';
import { fakeConversion } from './made/fakes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the README shows is what comes out. */
const ACROSS = acrossFormatsFor(['csv'], { bom: false });
const NAMES = ['README.md', 'README.zh-CN.md'];

describe.each(NAMES)('%s', name => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

  it('shows the rows that its example gives', () => {
    const page = new TextEncoder().encode(blockOf(text, 'html'));
    const { before, chunks } = pageCsv(CELLS, { bom: false });
    const written = before + chunks(convert(page, { name: 'page.html' }), 'page.html').join('');
    const rows = written.split('\n').map(row => row.split(',').slice(5).join(','));
    const shown = blockOf(text, 'csv').trimEnd().split('\n');
    expect(rows.filter(row => shown.includes(row))).toEqual(shown);
  });

  it('shows what explain prints of its example', () => {
    const stages = readStages(new TextEncoder().encode(blockOf(text, 'html')));
    const fields = fieldsOfPage(stages).filter(({ id }) => id.includes('penalties'));
    const language = name === 'README.md' ? 'en' : 'zh';
    expect(text).toContain(`\`\`\`\n${explainFields(stages, 'page.html', fields, language)}\`\`\``);
  });

  it('shows what sources check prints of its example', async () => {
    const path = join(temporaryFolder({ 'sources.csv': blockOf(text, 'sources') }), 'sources.csv');
    const language = name === 'README.md' ? 'en' : 'zh';
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

  it.each([
    ...textFormatsFor(['csv'], { bom: false, derive: true }).filter(({ file }) => file !== 'reports.csv'),
    ...ACROSS,
    { file: 'codebook.csv', before: wholeCsv(CODEBOOK, [], false) },
  ])('names every column of $file', ({ file, before }) => {
    const row = text.split('\n').find(line => line.startsWith(`| \`${file}\``))!;
    const listed = [...row.split('|')[3]!.matchAll(/`(\w+)`/g)].map(([, column]) => column);
    expect(listed.join()).toBe(before.trimEnd());
  });

  it('names every finding between reports with its severity', () => {
    const rows = [...text.matchAll(/^\| `(across\/[a-z-]+)` \| (\w+) \|/gm)].map(([, ...row]) => row);
    const all = Object.entries(SEVERITIES).filter(([code]) => code.startsWith('across/'));
    expect(rows.sort()).toEqual(all.sort());
  });

  it('names every derived variable with its forms, in their order', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\w, 、]+) \|$/gm)];
    const all = RATIOS.map(({ id, formulas }) => [id, Object.keys(formulas).sort().join()]);
    const shown = rows.map(([, id, forms]) => [id, forms!.split(/, |、/).join()]);
    expect(shown.filter(([id]) => all.some(([other]) => other === id))).toEqual(all);
  });

  it('names every key of a record', () => {
    const row = text.split('\n').find(line => line.startsWith('| `reports.jsonl`'))!;
    for (const key of Object.keys(fakeConversion().records[0]!)) expect(row).toContain(`\`${key}\``);
  });
});

function blockOf(text: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(text)![1]!;
}
