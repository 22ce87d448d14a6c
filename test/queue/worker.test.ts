import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveFolder } from '../../src/acquire/collect/collection.ts';
import { type Converted, savedConversions } from '../../src/acquire/postgres/results.ts';
import { isIdle, openTables } from '../../src/cli/collect/open-tables.ts';
import { main } from '../../src/cli/main.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { all, QUICK, sourcesOf } from '../acquire/collector.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { startSite } from '../site/site.ts';
import { contentsOf, temporaryFolder } from '../temporary-folder.ts';
import { siteWorker } from './site-worker.ts';
import { treatmentOf } from './visits.ts';
import { until } from './waiting.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe('gongkai worker', () => {
  it('finds, fetches and converts what bodies publish, together with others', async () => {
    const site = await startSite({ seed: 'workers', bodies: 12, years: [2020, 2022] });
    const database = await server.database();
    const folder = temporaryFolder();
    const tables = await openTables(database);
    const workers = [await siteWorker({ database, folder }), await siteWorker({ database, folder })];
    await workers[0]!.putSources(sourcesOf(site));
    await until(() => isIdle(tables, Date.now() + 5000));
    const converted = await all(savedConversions(tables));
    const addresses = await all(workers[0]!.store.addresses());
    for (const worker of workers) await worker.stop();
    await tables.close();
    await site.stop();

    const reports = site.plan.bodies.flatMap(({ host, reports }) =>
      reports.map(report => ({ url: site.address(host, report.path), report })),
    );
    const kept = new Set(addresses.filter(({ capture }) => capture !== null).map(({ url }) => url));
    expect(reports.filter(({ url }) => !kept.has(url) && !kept.has(movedTo(url)))).toEqual([]);
    const byUrl = new Map(converted.map(each => [each.source.replace(/^.*?\/\d+\//, ''), each]));
    for (const { url, report } of reports) {
      const page = report.page(0);
      if (page === null) continue;
      const { conversion } = (byUrl.get(url) ?? byUrl.get(movedTo(url)))!;
      expect(conversion.records[0]).toMatchObject({ year: report.year });
      const given = Object.fromEntries(conversion.cells[0]!.map(({ field, value }) => [field, value]));
      expect(given).toEqual(page.expected.cells);
    }
    const run = async (...argv: string[]) => {
      const output = temporaryFolder();
      expect(await main([...argv, '--output', output, '--quiet'], SHELL)).toBe(0);
      const { 'run.json': _, ...files } = contentsOf(output);
      return files;
    };
    const exported = await run('export', '--from', database);
    expect(Object.keys(exported)).toContain('reports.jsonl');
    expect(exported['reports.jsonl']!.split('\n').length).toBe(converted.filter(isReport).length + 1);
    expect(exported).toEqual(await run('convert', archiveFolder(folder)));

    expect(treatmentOf(site.log).overlapping).toBe(0);
    expect(treatmentOf(site.log).shortest).toBeGreaterThanOrEqual(QUICK.interval);
  });
});

const SHELL: Shell = {
  print: () => {},
  say: text => console.error(text),
  stdin: (async function* () {})(),
  terminal: null,
  now: Date.now,
  version: '0.0.0',
};

function isReport({ conversion }: Converted): boolean {
  return conversion.records.length > 0;
}

function movedTo(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}/moved${pathname}`;
}
