import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isIdle, openTables } from '../../../src/collect/postgres/open-tables.ts';
import type { Visit } from '../../made/site/site.ts';
import { startPostgres, type TestPostgres } from '../../postgres.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { all } from '../collector.ts';
import { siteWorker } from './site-worker.ts';
import { treatmentOf } from './visits.ts';
import { until } from './waiting.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const SENDING = 12; // hosts whose robots.txt is at another
const PAGES = 10; // of that other
const interval = 200; // milliseconds: long beside what chance leaves between two workers

it('a host to which robots.txt files send keeps its interval, whichever worker asks', async () => {
  const log: (Visit & { ended: number })[] = [];
  const site = createServer(({ headers, url = '', method = '' }, response) => {
    const host = headers.host!.replace(/:.*/, '');
    const started = performance.now();
    log.push({ host, path: url, method, headers, started, ended: started, status: 200 });
    if (url !== '/robots.txt') response.end('<html><body>2023</body></html>');
    else if (host === 'busy.localhost') response.end('User-agent: *\nDisallow: /no');
    else response.writeHead(302, { location: address('busy.localhost', '/robots.txt') }).end();
  });
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve));
  const address = (host: string, path: string) =>
    `http://${host}:${(site.address() as AddressInfo).port}${path}`;
  const entries = [
    ...Array.from({ length: PAGES }, (_, at) => address('busy.localhost', `/${at}`)),
    ...Array.from({ length: SENDING }, (_, at) =>
      ['/yes', '/no'].map(path => address(`h${at}.localhost`, path)),
    ),
  ].flat();
  const database = await server.database();
  const folder = temporaryFolder();
  const tables = await openTables(database);
  const workers = [
    await siteWorker({ database, folder, interval }),
    await siteWorker({ database, folder, interval }),
  ];
  await workers[0]!.putSources(
    entries.map(entry => ({ body: 'x', entry, kind: 'report', year: 2023, pattern: null })),
  );
  await until(() => isIdle(tables, Date.now() + 5000));
  const addresses = await all(workers[0]!.store.addresses());
  for (const worker of workers) await worker.stop();
  await tables.close();
  site.closeAllConnections();
  site.close();

  const asked = log.filter(({ host }) => host === 'busy.localhost');
  expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(SENDING + 1);
  expect(asked).toHaveLength(SENDING + 1 + PAGES);
  expect(treatmentOf(asked).shortest).toBeGreaterThanOrEqual(interval);
  for (const { url, problem } of addresses)
    expect([url, problem?.code]).toEqual([url, url.endsWith('/no') ? 'acquire/robots-refused' : undefined]);
});
