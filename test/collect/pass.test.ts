import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn } from '../../src/acquire/archive/pages.ts';
import { archiveFiles } from '../../src/acquire/archive/writer.ts';
import { coverageOf } from '../../src/collect/coverage.ts';
import { DAY } from '../../src/collect/schedule/schedule.ts';
import type { Address } from '../../src/collect/store/store.ts';
import { convertNow } from '../made/read.ts';
import type { SiteBody, SiteReport } from '../made/site/plan.ts';
import { type Site, startSite, type Visit } from '../made/site/site.ts';
import { makeFolder } from '../temporary-folder.ts';
import { all, openCollector, QUICK, sourcesOf } from './collector.ts';

/** Twenty times as quick as a clock: the site asks to wait for whole seconds. */
const SPEED = 20;
const INTERVAL = 600; // milliseconds of that clock
const POLICY = {
  ...QUICK,
  interval: INTERVAL,
  retry: 1000,
  limits: { ...QUICK.limits, total: 3_600_000 }, // leases are longer than this, by that clock
};
const BODIES = Number(process.env['BODIES'] ?? 24); // 200 takes some minutes
const YEARS = [2019, 2020, 2021, 2022, 2023];

const BUSY: ReadonlySet<string> = new Set(['unavailable-once', 'too-many-once']);

describe(`a pass over ${BODIES} bodies`, () => {
  const { folder, remove } = makeFolder();
  let site: Site;
  let addresses: Map<string, Address>;
  let first: readonly Visit[];
  const reports = () => site.plan.bodies.flatMap(body => body.reports.map(report => ({ body, report })));
  const collect = async (days: number) => {
    const before = site.log.length;
    const collector = openCollector(folder, { speed: SPEED, policy: POLICY, shift: days * DAY });
    const lost: string[] = [];
    const result = await collector.pass(sourcesOf(site), event => {
      if (event.kind === 'lost') lost.push(event.claim.address.url);
    });
    expect(lost).toEqual([]);
    addresses = new Map((await all(collector.store.addresses())).map(address => [address.url, address]));
    const captures = await all(collector.store.captures());
    const changes = await all(collector.store.changes());
    const covered = coverageOf(
      await collector.store.sources(),
      [...addresses.values()],
      Date.UTC(2024, 5, 1),
    );
    await collector.close();
    return { result, captures, changes, covered, visits: site.log.slice(before) };
  };
  /** Where a report was kept: behind its redirect, on hosts that have one. */
  const keptAt = (body: SiteBody, { path }: SiteReport) =>
    addresses.get(site.address(body.host, body.manner === 'redirect' ? `/moved${path}` : path));

  beforeAll(async () => {
    site = await startSite({ seed: 'pass', bodies: BODIES, years: YEARS });
    first = (await collect(0)).visits;
  });
  afterAll(async () => {
    await site.stop();
    remove();
  });

  it('finds and keeps every report, with its body and year', () => {
    const expected = reports().map(({ body, report }) => ({
      path: report.path,
      state: 'kept',
      body: body.name,
      year: report.year,
    }));
    const given = reports().map(({ body, report }) => {
      const address = keptAt(body, report);
      return { path: report.path, state: address?.state, body: address?.body, year: address?.year };
    });
    expect(given).toEqual(expected);
  });

  it('keeps the documents that belong to a report', () => {
    for (const { body, report } of reports()) {
      if (report.attachment === null) continue;
      const url = site.address(body.host, report.attachment);
      expect(addresses.get(url)).toMatchObject({ kind: 'attachment', body: body.name, year: report.year });
    }
  });

  it('fetches each once, and again only where something went wrong', () => {
    const asked = new Map<string, number>();
    for (const { host, path } of first) asked.set(host + path, (asked.get(host + path) ?? 0) + 1);
    const busy = new Set<string>(); // hosts that were so, once
    for (const { body, report } of reports()) {
      const times = asked.get(body.host + report.path);
      if (BUSY.has(body.manner)) {
        expect(times).toBe(times === 2 && !busy.has(body.host) ? 2 : 1);
        if (times === 2) busy.add(body.host);
      } else {
        const isAgain = body.manner.endsWith('-once') && !body.manner.startsWith('robots');
        expect({ path: report.path, times }).toEqual({ path: report.path, times: isAgain ? 2 : 1 });
      }
    }
    expect(busy.size).toBe(
      new Set(reports().flatMap(({ body }) => (BUSY.has(body.manner) ? [body.host] : []))).size,
    );
  });

  it('asks for nothing that no list names as a report', () => {
    const wanted = new Set(
      reports().flatMap(({ body, report }) => [report.path, report.attachment].map(path => body.host + path)),
    );
    const pages = new Set(
      [...addresses.values()].filter(({ kind }) => kind === 'list').map(({ url }) => url),
    );
    const others = first.filter(
      ({ host, path }) =>
        path !== '/robots.txt' &&
        !wanted.has(host + path.replace(/^\/moved/, '')) &&
        !pages.has(site.address(host, path)),
    );
    expect(others.map(({ host, path }) => host + path)).toEqual([]);
  });

  it('leaves the interval between two requests to a host', () => {
    const hosts = new Map<string, Visit[]>();
    for (const visit of site.log) hosts.set(visit.host, [...(hosts.get(visit.host) ?? []), visit]);
    for (const visits of hosts.values()) {
      const gaps = visits.slice(1).map((visit, i) => visit.started - visits[i]!.started);
      expect(Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeGreaterThan(INTERVAL / SPEED - 1);
    }
  });

  it('has one request of a host under way at a time', () => {
    const last = new Map<string, number>();
    for (const { host, started, ended } of first) {
      expect(started).toBeGreaterThanOrEqual(last.get(host) ?? 0);
      last.set(host, ended ?? started);
    }
  });

  it('keeps what converts to the known figures', async () => {
    const pages = new Map<string, Uint8Array>();
    const archive = join(folder, 'archive');
    for (const file of archiveFiles(archive)) {
      for await (const page of pagesIn({ kind: 'archive', source: file, path: join(archive, file) }))
        if (page.kind === 'page') pages.set(page.origin.address, page.bytes);
        else expect(page.kind).toBe('skipped');
    }
    let compared = 0;
    for (const { body, report } of reports()) {
      const expected = report.page(0)?.expected;
      if (expected === undefined) continue;
      const { reports } = convertNow(pages.get(keptAt(body, report)!.url)!, { name: report.path });
      expect(reports[0]?.record.year).toBe(report.year);
      expect([body.name, null]).toContain(reports[0]?.record.agency); // some pages on one line do not show it
      expect(Object.fromEntries(reports[0]!.cells.map(({ field, value }) => [field, value]))).toEqual(
        expected.cells,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(reports().length / 2);
  });

  it('asks a second time with conditions only, and changes nothing', async () => {
    const before = new Map(addresses);
    const { result, captures, changes, visits } = await collect(40);
    expect({ captures: result.captures, changes }).toEqual({ captures: 0, changes: [] });
    const plain = visits.filter(
      ({ path, headers, status }) =>
        path !== '/robots.txt' &&
        headers['if-none-match'] === undefined &&
        headers['if-modified-since'] === undefined &&
        status !== 302,
    );
    expect(plain.map(({ host, path }) => host + path)).toEqual([]);
    for (const [url, { state, digest, cells, capture }] of before)
      expect(addresses.get(url)).toMatchObject({ url, state, digest, cells, capture });
    const again = captures.filter(({ time }) => time > Date.now() + 39 * DAY);
    expect(
      again.filter(({ url, same }) => !url.endsWith('/robots.txt') && same === null && keptUrl(url)),
    ).toEqual([]);
    function keptUrl(url: string) {
      return before.get(url)?.state === 'kept';
    }
  });

  it('says which cells changed, and what is gone', async () => {
    const readable = reports().filter(({ report }) => report.page(0) !== null);
    const changed = readable[3]!;
    const vanished = readable[9]!;
    site.change(changed.report);
    site.vanish(vanished.report);
    const { changes, covered } = await collect(80);
    const { url } = keptAt(changed.body, changed.report)!;
    expect(new Set(changes.map(change => change.url))).toEqual(new Set([url]));
    const [before, after] = [0, 1].map(version => changed.report.page(version)!.expected.cells);
    const fields = Object.keys(before!).filter(field => before![field] !== after![field]);
    const given = changes.filter(change => change.before?.value !== change.after?.value);
    expect(given.map(({ field }) => field).sort()).toEqual(fields.sort());
    for (const { field, before: one, after: other } of given)
      expect([one?.value, other?.value]).toEqual([before![field], after![field]]);
    expect(keptAt(vanished.body, vanished.report)).toMatchObject({
      state: 'gone',
      problem: { code: 'acquire/gone' },
    });
    const statuses = new Map(covered.map(({ body, year, status }) => [`${body} ${year}`, status]));
    for (const { body, report } of reports())
      expect(statuses.get(`${body.name} ${report.year}`)).toBe(report === vanished.report ? 'gone' : 'found');
  });
});
