// `npm run -s build && npx tsx bench/workers.js [whole|scaling|kills] [hosts] [pages]`: real workers, a real PostgreSQL, and
// the tests' site on loopback. The site's own log tells how the hosts were treated.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isIdle, openTables } from '../src/collect/postgres/open-tables.ts';
import { postgresStore } from '../src/collect/postgres/store.ts';
import { treatmentOf } from '../test/collect/queue/visits.ts';
import { startSite } from '../test/made/site/site.ts';
import { startPostgres } from '../test/postgres.ts';

const [mode = 'whole', hosts = '500', pages = '40'] = process.argv.slice(2);
const HOSTS = Number(hosts);
const PAGES = Number(pages);
const INTERVAL = 3; // seconds, as by default
const ANSWER = mode === 'scaling' ? 500 : 200; // milliseconds that the site takes
const JOBS = mode === 'scaling' ? 2 : 16; // at a time in each worker
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const LOOPBACK = new URL('../test/made/site/loopback.mjs', import.meta.url).href;

const server = await startPostgres({ fsync: true });
if (mode === 'scaling') {
  // Few hosts and few jobs at a time, so that neither the processor nor the database is what limits.
  console.log(`the hosts' limit: ${(HOSTS / (INTERVAL * 1.25 + ANSWER / 1000)).toFixed(1)} requests/s`);
  for (const workers of [1, 2, 3]) await rate(workers);
} else if (mode === 'whole') await whole(3);
else await kills(3, 50);
server.stop();

/** Requests a second in the steady part of a run that is then broken off. */
async function rate(count) {
  const run = await start(count);
  await later(20);
  const before = run.site.log.length;
  await later(40);
  const done = run.site.log.length - before;
  console.log(`${count} workers: ${(done / 40).toFixed(1)} requests/s over 40 s`);
  await run.end();
}

async function whole(count) {
  const run = await start(count);
  const began = performance.now();
  await later(20);
  const before = run.site.log.length;
  await later(40);
  console.log(`${count} workers: ${((run.site.log.length - before) / 40).toFixed(1)} requests/s over 40 s`);
  await until(run.isDone);
  report(run.site.log, began);
  console.log(await totals(run));
  await run.end();
}

/** Kills workers at random, each replaced at once, and restarts the server in the middle. */
async function kills(count, times) {
  const run = await start(count);
  const began = performance.now();
  for (let n = 0; n < times; n++) {
    await later(1 + Math.random() * 3);
    const at = Math.floor(Math.random() * count);
    run.workers[at].kill('SIGKILL');
    run.workers[at] = run.startWorker();
    if (n === times / 2) await server.restart('immediate', 3000);
    if (n % 10 === 9) console.log(`${n + 1} kills, ${run.site.log.length} requests`);
  }
  await until(run.isDone);
  report(run.site.log, began);
  console.log(await totals(run));
  await run.end();
}

async function start(count) {
  const site = await startSite({
    ...{ seed: 'bench', bodies: 0, years: [], othersAfter: ANSWER },
    others: (host, path) => (path === '/robots.txt' ? '' : `<html><p>${host}${path}</p></html>`),
  });
  const url = await server.database();
  const tables = await openTables(url);
  const store = postgresStore(tables);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const sources = Array.from({ length: HOSTS * PAGES }, (_, at) => ({
    ...{ body: '', kind: 'report', year: null, pattern: null },
    entry: site.address(`h${at % HOSTS}.localhost`, `/${Math.floor(at / HOSTS)}.html`),
  }));
  await store.putSources(sources, Date.now());
  const startWorker = () =>
    spawn(
      process.execPath,
      [
        ...[CLI, 'worker', '--database', url, '--collection', folder, '--contact', 'bench@example.invalid'],
        ...['--interval', String(INTERVAL), '--connections', String(JOBS), '--allow-private'],
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, NODE_OPTIONS: `--import=${LOOPBACK}` },
      },
    );
  const workers = Array.from({ length: count }, startWorker);
  return {
    ...{ site, tables, workers, startWorker },
    isDone: () => isIdle(tables, Date.now()),
    end: async () => {
      for (const worker of workers) worker.kill('SIGKILL');
      await store.close();
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function report(log, began) {
  const pagesOnly = log.filter(({ path }) => path !== '/robots.txt');
  const all = treatmentOf(log);
  const { repeated, visits } = treatmentOf(pagesOnly);
  const seconds = (performance.now() - began) / 1000;
  // Each host's requests, one interval apart with the mean jitter of a quarter, and the answers' own time.
  const ideal = (PAGES + 1) * (INTERVAL * 1.25 + ANSWER / 1000);
  console.log(
    `${HOSTS} hosts, ${visits} pages asked for in ${seconds.toFixed(0)} s (hosts' limit: ${ideal.toFixed(0)} s)`,
  );
  console.log(`asked for twice: ${repeated.length}; two at a time: ${all.overlapping}`);
  console.log(
    `shortest interval ${(all.shortest / 1000).toFixed(3)} s, longest ${(all.longest / 1000).toFixed(1)} s (ideal at most ${(INTERVAL * 1.5).toFixed(1)} s)`,
  );
}

async function totals({ tables }) {
  const [row] = await tables.query(
    `SELECT count(*) AS captures, count(DISTINCT url) AS addresses FROM gongkai.captures WHERE url NOT LIKE '%robots.txt'`,
  );
  const [{ conversions }] = await tables.query('SELECT count(*) AS conversions FROM gongkai.conversions');
  return `captures ${row.captures} of ${row.addresses} addresses, converted ${conversions}`;
}

async function until(holds) {
  while (!(await holds())) await later(1);
}

function later(seconds) {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000));
}
