import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/acquire/archive/capture-records.ts';
import { readHttpBlock } from '../../src/acquire/archive/http-block.ts';
import { readWarcFile } from '../../src/acquire/archive/read-warc.ts';
import { fieldOf } from '../../src/acquire/archive/record.ts';
import { readRecordAt } from '../../src/acquire/archive/walk.ts';
import { archiveFiles } from '../../src/acquire/archive/writer.ts';
import { openSqliteStore } from '../../src/collect/store/sqlite.ts';
import type { Capture } from '../../src/collect/store/store.ts';
import { randomFrom } from '../made/pages/random.ts';
import { type Site, startSite, type Visit } from '../made/site/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { all } from './collector.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const LOOPBACK = new URL('../made/site/loopback.mjs', import.meta.url).href;
const KILLS = Number(process.env['KILLS'] ?? 6); // 50 takes some minutes
const INTERVAL = 40; // milliseconds

it(`loses nothing, and asks nothing twice, when it is killed ${KILLS} times`, async () => {
  const random = randomFrom(`killed/${process.env['SEED'] ?? 1}`);
  const manners = ['etag', 'plain', 'gzip', 'redirect', 'last-modified', 'slow-drip', 'reset-once'] as const;
  const bodies = 8 + KILLS * 3;
  const site = await startSite({ seed: 'killed', bodies, years: [2020, 2021, 2022, 2023], manners });
  const folder = temporaryFolder();
  const list = join(folder, 'sources.csv');
  const rows = site.plan.bodies.map(({ name, host, entry }) => `${name},${site.address(host, entry)},list\n`);
  writeFileSync(list, `body,entry,kind\n${rows.join('')}`);
  const collection = join(folder, 'collection');

  let kills = 0;
  while (kills < KILLS) {
    const child = start(list, collection);
    const until = site.log.length + random.int(1, 14);
    const ended = new Promise<boolean>(resolve => child.on('exit', (_, signal) => resolve(signal === null)));
    const killing = killWhen(child, () => site.log.length >= until, random.int(0, 12));
    const isOver = await ended;
    await killing;
    if (isOver) break;
    kills += 1;
  }
  expect(kills).toBe(KILLS);
  await finished(start(list, collection));
  await checkKept(site, collection);
  if ('KILLS' in process.env) console.log(recoveries(collection));
  await site.stop();
});

function start(list: string, collection: string): ChildProcess {
  const options = ['--collection', collection, '--contact', 'tests@example.org', '--allow-private', '-q'];
  const pace = [
    '--interval',
    `${INTERVAL / 1000}`,
    '--retry',
    '0.1',
    '--patience',
    '0.2',
    '--connections',
    '8',
  ];
  return spawn(process.execPath, ['--import', LOOPBACK, CLI, 'fetch', list, ...options, ...pace], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function killWhen(child: ChildProcess, isTime: () => boolean, later: number): Promise<void> {
  while (child.exitCode === null && !isTime()) await wait(1);
  await wait(later);
  child.kill('SIGKILL');
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

async function checkKept(site: Site, collection: string): Promise<void> {
  const store = openSqliteStore(join(collection, 'state.db'));
  const archive = join(collection, 'archive');
  const captures = await all(store.captures());

  // Nothing is lost: each report, and each capture in its place in the archive.
  const addresses = new Map((await all(store.addresses())).map(address => [address.url, address]));
  for (const { host, reports } of site.plan.bodies)
    for (const { path } of reports)
      expect(['kept', 'moved']).toContain(addresses.get(site.address(host, path))?.state);
  for (const { id, file, offset, length, payload } of captures) {
    const record = readRecordAt(join(archive, file), offset, length)!;
    expect(fieldOf(record, 'warc-record-id')).toContain(id);
    if (fieldOf(record, 'warc-type') !== 'response') continue;
    const { body } = readHttpBlock(record.block)!;
    expect(fieldOf(record, 'warc-payload-digest')).toBe(digestOf(body));
    expect(payload).toHaveLength(64);
  }

  // Nothing is half-written, nor written and unknown.
  const known = new Set(captures.map(({ id }) => id));
  for (const file of archiveFiles(archive)) {
    for await (const record of readWarcFile(join(archive, file))) {
      expect(record).not.toHaveProperty('torn');
      if ('torn' in record || fieldOf(record, 'gongkai-address') === '') continue;
      expect([...known].some(id => fieldOf(record, 'warc-record-id').includes(id))).toBe(true);
    }
  }

  // Nothing is asked again that was kept: all visits but the last of an address are older than its one capture.
  const kept = grouped(captures);
  for (const [url, all] of kept) {
    const whole = all.filter(({ status }) => status === 200 || status === 304);
    const visits = site.log.filter(visit => urlOf(site, visit) === url);
    if (whole.length === 0) continue;
    expect({ url, captures: whole.length }).toEqual({ url, captures: 1 });
    for (const { started } of visits.slice(0, -1)) expect(started).toBeLessThan(whole[0]!.time + 1);
  }

  // The interval is never broken, by the site's own log.
  const hosts = new Map<string, Visit[]>();
  for (const visit of site.log) hosts.set(visit.host, [...(hosts.get(visit.host) ?? []), visit]);
  for (const visits of hosts.values())
    visits.slice(1).forEach((visit, i) => {
      expect(visit.started - visits[i]!.started).toBeGreaterThanOrEqual(INTERVAL - 1);
    });
  await store.close();
}

/** How often a start had something to bring in order. */
function recoveries(collection: string) {
  const events = readFileSync(join(collection, 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const found = events.filter(({ event }) => event === 'recovered');
  return {
    adopted: found.reduce((sum, { adopted }) => sum + adopted, 0),
    cut: found.reduce((sum, { cut }) => sum + cut.length, 0),
  };
}

function grouped(captures: readonly Capture[]): Map<string, Capture[]> {
  const groups = new Map<string, Capture[]>();
  for (const capture of captures) groups.set(capture.url, [...(groups.get(capture.url) ?? []), capture]);
  return groups;
}

function urlOf(site: Site, { host, path }: Visit): string {
  return site.address(host, path);
}
