import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Address, Host } from '../../src/collect/store/store.ts';
import { HOPELESS, type Hopeless } from '../made/site/manners.ts';
import { type Site, startSite } from '../made/site/site.ts';
import { makeFolder } from '../temporary-folder.ts';
import { all, openCollector, QUICK } from './collector.ts';

/** Hosts that never give a report: what is said of each, and that the others do not suffer. */
const { folder, remove } = makeFolder();
let site: Site;
let addresses: ReadonlyMap<string, Address>;
let hosts: ReadonlyMap<string, Host>;

beforeAll(async () => {
  site = await startSite({ seed: 'hopeless', bodies: 1, years: [2023], manners: ['plain'] });
  const again = ['/s/', '/t/', '/u/', '/v/', '/w/', '/x/', '/y/'];
  const forbidden = again.map(path => site.address('forbidden.hopeless.localhost', path));
  const others = HOPELESS.filter(kind => !SILENT.has(kind)).map(kind => site.hopeless(kind));
  await collect([...others, ...forbidden], 60_000); // it takes the site a while to pack a bomb
  await collect(
    [...SILENT].map(kind => site.hopeless(kind)),
    1000,
  );
});

/** These never come to an end: they are given up soon, and all others may take their time. */
const SILENT: ReadonlySet<Hopeless> = new Set(['stalled', 'drip-forever']);

async function collect(entries: readonly string[], most: number): Promise<void> {
  const limits = { ...QUICK.limits, headers: most, body: most, total: most + 1000 };
  const collector = openCollector(folder, {
    policy: { ...QUICK, retry: 20, retries: 1, limits },
    patience: 500,
  });
  await collector.pass(
    entries.map(entry => ({ body: entry, entry, kind: 'report', year: 2023, pattern: null })),
  );
  addresses = new Map((await all(collector.store.addresses())).map(address => [address.url, address]));
  hosts = new Map((await all(collector.store.hosts())).map(host => [host.name, host]));
  await collector.close();
}
afterAll(async () => {
  await site.stop();
  remove();
});

const SAID: Readonly<Record<Hopeless, readonly [state: Address['state'], code: string | null]>> = {
  'redirect-loop': ['moved', null],
  'redirect-private': ['moved', null],
  'redirect-scheme': ['refused', 'acquire/invalid-redirect'],
  'gzip-bomb': ['refused', 'acquire/too-large'],
  endless: ['refused', 'acquire/too-large'],
  'too-large': ['refused', 'acquire/too-large'],
  stalled: ['failed', 'acquire/unreachable'],
  'drip-forever': ['failed', 'acquire/unreachable'],
  'robots-down': ['new', 'acquire/robots-unavailable'],
  'robots-refused': ['refused', 'acquire/robots-refused'],
  challenge: ['refused', 'acquire/challenge'],
  forbidden: ['refused', 'acquire/bad-status'],
  unavailable: ['failed', 'acquire/bad-status'],
  'needs-browser': ['refused', 'acquire/needs-browser'],
  garbage: ['failed', 'acquire/unreachable'],
  gone: ['gone', 'acquire/gone'],
};

it.each(HOPELESS)('%s', kind => {
  const address = addresses.get(site.hopeless(kind))!;
  expect([address.state, address.problem?.code ?? null]).toEqual(SAID[kind]);
});

it('stops at a redirect that leads back', () => {
  expect(addresses.get(site.address('redirect-loop.hopeless.localhost', '/other.html'))).toMatchObject({
    state: 'refused',
    problem: { code: 'acquire/invalid-redirect', data: { reason: 'loop' } },
  });
});

it('asks for nothing but robots.txt where that forbids it or is not there', () => {
  for (const kind of ['robots-refused', 'robots-down'])
    expect(new Set(site.log.filter(({ host }) => host.startsWith(kind)).map(({ path }) => path))).toEqual(
      new Set(['/robots.txt']),
    );
});

it('leaves a host alone after a run of refusals, and says so', () => {
  const host = hosts.get('forbidden.hopeless.localhost')!;
  expect(host).toMatchObject({
    refusals: 5,
    problem: { code: 'acquire/stopped-host', data: { count: 5, found: 'status 403' } },
  });
  expect(host.nextAt - Date.now()).toBeGreaterThan(23 * 3_600_000);
  expect(
    site.log.filter(({ host: name, path }) => name === host.name && path !== '/robots.txt'),
  ).toHaveLength(5);
});

it('refuses private addresses, also of names, unless they are allowed', async () => {
  const other = makeFolder();
  const collector = openCollector(other.folder, { allowPrivate: false });
  const before = site.log.length;
  const entries = [
    site.hopeless('gone'),
    `http://127.0.0.1:${site.port}/`,
    `http://[::1]:${site.port}/`,
    `http://[::ffff:127.0.0.1]:${site.port}/`,
    `http://0x7f.1:${site.port}/x`,
  ];
  await collector.pass(
    entries.map(entry => ({
      body: 'x',
      entry: new URL(entry).href,
      kind: 'report',
      year: 2023,
      pattern: null,
    })),
  );
  for (const address of await all(collector.store.addresses()))
    expect(address).toMatchObject({ state: 'refused', problem: { code: 'acquire/private-address' } });
  expect(site.log.length).toBe(before);
  await collector.close();
  other.remove();
});
