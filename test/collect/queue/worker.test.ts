import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/acquire/archive/record.ts';
import { walkFile } from '../../../src/acquire/archive/walk.ts';
import { archiveFiles } from '../../../src/acquire/archive/writer.ts';
import type { Shell } from '../../../src/cli/shell.ts';
import { archiveFolder } from '../../../src/collect/collection.ts';
import { isIdle, openTables } from '../../../src/collect/postgres/open-tables.ts';
import type { Database } from '../../../src/collect/postgres/pool.ts';
import { type Converted, savedConversions } from '../../../src/collect/postgres/results.ts';
import { postgresStore } from '../../../src/collect/postgres/store.ts';
import { bundled } from '../../bundled.ts';
import { randomFrom } from '../../made/pages/random.ts';
import { startSite } from '../../made/site/site.ts';
import { startPostgres, type TestPostgres } from '../../postgres.ts';
import { contentsOf, makeFolder, temporaryFolder } from '../../temporary-folder.ts';
import { all, QUICK, sourcesOf } from '../collector.ts';
import { DEAD, kill } from './kill.ts';
import { siteWorker } from './site-worker.ts';
import { treatmentOf } from './visits.ts';
import { until } from './waiting.ts';

const made = makeFolder();
let program: string;
let server: TestPostgres;
beforeAll(async () => {
  program = await bundled(fileURLToPath(new URL('site-worker.ts', import.meta.url)), made.folder);
  server = await startPostgres();
});
afterAll(() => {
  server.stop();
  made.remove();
});

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
      expect(conversion.reports[0]!.record).toMatchObject({ year: report.year });
      const given = Object.fromEntries(
        conversion.reports[0]!.cells.map(({ field, value }) => [field, value]),
      );
      expect(given).toEqual(page.expected.cells);
    }
    // As it was built: what threads run is no source.
    const { main } = await import(new URL('../../../dist/cli/main.js', import.meta.url).href);
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

  it('loses nothing and keeps nothing twice when workers are killed', async () => {
    const site = await startSite({
      seed: 'killed',
      bodies: 10,
      years: [2020, 2022],
      manners: ['etag', 'slow-drip'],
    });
    const database = await server.database();
    const folder = temporaryFolder();
    const tables = await openTables(database);
    const store = postgresStore(tables);
    await store.putSources(sourcesOf(site), Date.now());
    const children = [startChild(database, folder), startChild(database, folder)];
    const random = randomFrom('killed');
    for (let killed = 0; killed < 4; killed++) {
      const visits = 6 + 8 * killed + random.int(0, 7);
      await until(async () => site.log.length >= visits);
      const at = random.int(0, 1);
      await kill(children[at]!, tables);
      children[at] = startChild(database, folder);
    }
    await until(async () => (await isIdle(tables, Date.now() + 5000)) && (await silent(tables)) === 0);
    for (const child of children) child.kill('SIGKILL');

    const captures = await all(store.captures());
    const reports = site.plan.bodies.flatMap(({ host, reports }) =>
      reports.map(({ path }) => site.address(host, path)),
    );
    const full = captures.filter(({ url, same }) => same === null && reports.includes(url));
    expect(full.map(({ url }) => url).sort()).toEqual([...reports].sort());
    const archived = archiveFiles(archiveFolder(folder)).flatMap(file => {
      const places: string[] = [];
      walkFile(join(archiveFolder(folder), file), ({ offset, read }) => {
        if (fieldOf(read()!, 'gongkai-address') !== '') places.push(`${file} ${offset}`);
      });
      return places;
    });
    expect(captures.map(({ file, offset }) => `${file} ${offset}`).sort()).toEqual(archived.sort());
    expect(treatmentOf(site.log).shortest).toBeGreaterThanOrEqual(QUICK.interval);
    await store.close();
    await site.stop();
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

function startChild(database: string, folder: string): ChildProcess {
  const options = JSON.stringify({ database, folder, concurrency: 4, deadMs: DEAD });
  return spawn(process.execPath, [program, options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Workers that are dead and not buried yet. */
async function silent({ query }: Database): Promise<number> {
  const [row] = await query("SELECT count(*) AS silent FROM gongkai.workers WHERE buried OR beat = 'epoch'");
  return row!['silent'] as number;
}

function isReport({ conversion }: Converted): boolean {
  return conversion.reports.length > 0;
}

function movedTo(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}/moved${pathname}`;
}
