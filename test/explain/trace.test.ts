import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { traceLines } from '../../src/explain/trace.ts';
import { stagesNow } from '../made/read.ts';
import { contentsOf, temporaryFolder } from '../temporary-folder.ts';
import { HTML, PAGE } from './page.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function traceOf(text: string) {
  return JSON.parse(traceLines([stagesNow(new TextEncoder().encode(text))], 'page.txt', ['r0123456789ab']));
}

describe('traceLines', () => {
  it('keeps what each stage made of a page', () => {
    expect(traceOf(PAGE)).toMatchObject({
      report_id: 'r0123456789ab',
      source: 'page.txt',
      decode: { charset: 'utf-8', evidence: 'bytes', characters: PAGE.length },
      document: {
        source: 'text',
        blocks: expect.arrayContaining([
          { type: 'line', place: 'line 2, column 1', gap: 0, text: '二、主动公开政府信息情况' },
          expect.objectContaining({
            type: 'table',
            rows: expect.arrayContaining([['规章', '0', '0', '12']]),
          }),
        ]),
      },
      metadata: { agency: '示范县统计局', year: 2023 },
      recognise: {
        form: 'form_2021',
        is_report: true,
        rows: expect.arrayContaining([
          {
            label: '行政许可',
            cells: [
              {
                field: 'disclosure.licensing.decisions',
                status: 'dash',
                value: null,
                unit: '',
                raw: '/',
                how: 'label exact; cell 1 of 1',
                place: 'line 9, column 8',
              },
            ],
          },
        ]),
        loose: [{ fields: expect.any(Array), values: ['1', '1'] }],
        tables: expect.arrayContaining([
          expect.objectContaining({
            table: 'disclosure',
            labels: expect.arrayContaining([
              { label: '规章', type: 'row', cells: ['0', '0', '12'], by_order: [], unknown: [] },
            ]),
          }),
        ]),
      },
      validate: {
        checks: expect.arrayContaining([
          { identity: 'app.row_sum.received', verdict: 'failed' },
          { identity: 'app.row_sum.granted', verdict: 'held' },
          { identity: 'app.row_sum.carried_out', verdict: 'not-assessable' },
        ]),
        derived: [],
      },
    });
  });

  it('has every field once, and one line', () => {
    for (const text of [PAGE, HTML]) {
      const fields = traceOf(text).recognise.rows.flatMap(({ cells }: { cells: { field: string }[] }) =>
        cells.map(({ field }) => field),
      );
      expect(new Set(fields).size).toBe(200);
      expect(fields).toHaveLength(200);
    }
  });

  it('lists repairs', () => {
    expect(traceOf(`${PAGE}推進政府信息公開的經?;?、制度化。\n`).normalise.repairs).toEqual([
      { place: 'line 17, column 1', offset: 10, before: '?;?', after: '常化' },
    ]);
  });

  it('cuts long text short', () => {
    const { document } = traceOf(`${PAGE}\n${'长'.repeat(500)}`);
    expect(document.blocks.at(-1).text).toBe(`${'长'.repeat(79)}…`);
  });
});

describe('gongkai convert --trace', () => {
  it('writes a line for each page that was read, and changes nothing else', () => {
    const pages = temporaryFolder({ 'a.txt': PAGE, 'b.html': HTML, 'c.txt': '今天天气很好。', 'd.pdf': '' });
    const [plain, traced] = [[], ['--trace']].map(options => {
      const folder = temporaryFolder();
      const { status } = spawnSync(process.execPath, [CLI, 'convert', pages, '-o', folder, ...options]);
      expect(status).toBe(0);
      const { 'run.json': run, ...files } = contentsOf(folder);
      expect(run).toBeDefined();
      return files;
    });
    const { 'trace.jsonl': trace, ...others } = traced!;
    expect(others).toEqual(plain);
    const lines = trace!
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(({ source }) => source)).toEqual(['a.txt', 'b.html', 'c.txt']);
    const reports = others['reports.jsonl']!.trimEnd().split('\n');
    expect(lines.map(line => line.report_id)).toEqual([
      ...reports.map(report => JSON.parse(report).id),
      null,
    ]);
    expect(lines[2].recognise).toMatchObject({ form: null, is_report: false });
  });
});
