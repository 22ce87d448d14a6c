import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Capture,
  Claim,
  ClaimRequest,
  CollectedSource,
  FoundAddress,
  Settlement,
  Store,
} from '../../src/collect/store/store.ts';

/** What every store must do. `open` gives an empty one, `reopen` the same state anew, as after a crash. */
export interface StoreMaker {
  readonly open: () => Promise<Store>;
  readonly reopen: (store: Store) => Promise<Store>;
}

const T = 1_767_225_600_000; // 2026-01-01
const LIST: CollectedSource = {
  body: '白河市',
  entry: 'http://a.test/list',
  kind: 'list',
  year: null,
  pattern: null,
};
const REPORT: CollectedSource = {
  body: '青山县',
  entry: 'http://b.test/2024.html',
  kind: 'report',
  year: 2024,
  pattern: null,
};

export function storeConformance(name: string, { open, reopen }: StoreMaker): void {
  describe(`${name} store`, () => {
    let store: Store;
    let token = 0;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const claimAt = (now: number, more: Partial<ClaimRequest> = {}) => {
      token += 1;
      return store.claim({
        now,
        leaseUntil: now + 60_000,
        owner: 'me',
        gap: () => 3000,
        token: `t${token}`,
        ...more,
      });
    };
    const done: Settlement = { address: { due: T + 1e9, state: 'kept', checked: T }, host: {} };

    it('marks what is read, and sets aside what was fatal for long, or twice, until another version comes', async () => {
      let reading = 0;
      const begin = (capture: string, version = '1') => {
        reading += 1;
        return store.beginReading({ capture, version, token: `r${reading}` });
      };
      expect(await begin('ended')).toBe(true);
      await store.endReading('ended');
      expect(await begin('ended')).toBe(true);
      expect([await begin('short'), await begin('short'), await begin('short')]).toEqual([true, true, false]);
      expect(await begin('long')).toBe(true);
      await store.prolongReading('long');
      store = await reopen(store);
      expect([await begin('long'), await begin('long')]).toEqual([false, false]);
      expect([await begin('long', '2'), await begin('short', '2')]).toEqual([true, true]);
      await store.endReading('long');
      expect(await begin('long', '1')).toBe(true);
    });

    it('gives back the sources in their order', async () => {
      await store.putSources([REPORT, LIST], T);
      expect(await store.sources()).toEqual([REPORT, LIST]);
      expect(await store.sources(LIST.entry)).toEqual([LIST]);
      expect(await store.sources('http://none.test/')).toEqual([]);
      await store.putSources([LIST], T);
      expect(await store.sources()).toEqual([LIST]);
    });

    it('makes an address of each entry, due at once', async () => {
      await store.putSources([REPORT, LIST], T);
      expect(await all(store.addresses())).toMatchObject([
        {
          url: 'http://a.test/list',
          host: 'a.test',
          kind: 'list',
          body: '白河市',
          year: null,
          due: T,
          state: 'new',
        },
        {
          url: 'http://b.test/2024.html',
          host: 'b.test',
          kind: 'report',
          body: '青山县',
          year: 2024,
          due: T,
        },
      ]);
      expect((await all(store.hosts())).map(host => host.name)).toEqual(['a.test', 'b.test']);
    });

    it('leaves the body open where many share an entry', async () => {
      await store.putSources([LIST, { ...LIST, body: '青山县' }], T);
      expect(await store.address(LIST.entry)).toMatchObject({ body: '' });
    });

    it('lets addresses rest whose source left, and wakes them when it is back', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, { ...done, found: [link('http://a.test/1')] });
      await store.putSources([REPORT], T);
      expect((await claimAt(T + 10_000))?.address.url).toBe(REPORT.entry);
      expect(await claimAt(T + 10_000)).toBeNull();
      await store.putSources([LIST], T);
      expect((await claimAt(T + 10_000))?.address.url).toBe('http://a.test/1');
    });

    it('keeps its memory of an entry that is listed again', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, { ...done, address: { ...done.address, etag: '"1"' } });
      await store.putSources([LIST], T + 5);
      expect(await store.address(LIST.entry)).toMatchObject({ etag: '"1"', due: T + 1e9, firstSeen: T });
    });

    it('claims nothing before it is due', async () => {
      await store.putSources([LIST], T);
      expect(await claimAt(T - 1)).toBeNull();
      expect(await store.nextTurn(T - 1)).toBeNull();
      expect(await store.nextTurn(T + 1e9)).toBe(T);
    });

    it('moves the clock of the host before anything is sent', async () => {
      await store.putSources([LIST], T);
      const claim = await claimAt(T, { gap: host => host.delay + 3000 });
      expect(claim?.host).toMatchObject({ nextAt: T + 3000, leaseUntil: T + 60_000 });
      store = await reopen(store);
      await store.releaseAll(T + 1000);
      expect(await claimAt(T + 2999)).toBeNull();
      expect(await store.nextTurn(T + 9999)).toBe(T + 3000);
      expect((await claimAt(T + 3000))?.address.url).toBe(LIST.entry);
    });

    it('lets only the hosts wait that a killed owner was asking', async () => {
      await store.putSources([LIST, REPORT], T);
      await store.settle((await claimAt(T))!, { host: {} });
      await claimAt(T); // b.test, never settled
      await store.releaseAll(T + 30_000);
      expect((await all(store.hosts())).map(({ nextAt }) => nextAt)).toEqual([T + 3000, T + 30_000]);
      expect((await claimAt(T + 30_000))?.host.name).toBe('a.test');
    });

    it('gives a host to one claim at a time', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, {
        ...done,
        found: [link('http://a.test/1'), link('http://a.test/2')],
      });
      const claim = await claimAt(T + 3000);
      expect(claim?.address.url).toBe('http://a.test/1');
      expect(await claimAt(T + 50_000)).toBeNull();
      expect(await store.nextTurn(T + 50_000)).toBe(T + 63_000);
      await store.settle(claim!, done);
      expect((await claimAt(T + 50_000))?.address.url).toBe('http://a.test/2');
    });

    it('takes the host that has been free for longest, or the one asked for', async () => {
      await store.putSources([LIST, REPORT], T);
      await store.settle((await claimAt(T))!, { host: {} }); // a.test, still due
      expect((await claimAt(T + 3000))?.host.name).toBe('b.test');
      expect((await claimAt(T + 3000, { host: 'a.test' }))?.host.name).toBe('a.test');
      expect(await claimAt(T + 3000, { host: 'c.test' })).toBeNull();
    });

    it('orders addresses of a host by rank, then due, then address', async () => {
      await store.putSources([LIST], T);
      const found = [link('http://a.test/z', { rank: 1 }), link('http://a.test/b'), link('http://a.test/a')];
      await store.settle((await claimAt(T))!, { ...done, found, foundDue: T + 7 });
      const urls: string[] = [];
      for (let now = T + 3000; ; now += 3000) {
        const claim = await claimAt(now);
        if (claim === null) break;
        urls.push(claim.address.url);
        await store.settle(claim, done);
      }
      expect(urls).toEqual(['http://a.test/z', 'http://a.test/a', 'http://a.test/b']);
    });

    it('keeps all of a settlement', async () => {
      await store.putSources([LIST], T);
      const claim = (await claimAt(T))!;
      expect(claim.robots).toBeNull();
      const problem = { code: 'document/empty' as const, data: {} };
      const robots = {
        origin: 'http://a.test',
        verdict: 'rules',
        text: 'User-agent: *',
        until: T + 5,
      } as const;
      const settlement: Settlement = {
        address: {
          due: T + 9,
          state: 'refused',
          problem,
          etag: '"e"',
          lastModified: 'x',
          payload: 'p',
          digest: 'd',
          cells: 'c',
          capture: 'c1',
          checked: T,
          captured: T,
          goneSince: T,
          failures: 2,
        },
        host: { nextAt: T + 77, delay: 5000, failures: 1, refusals: 2, problem },
        robots,
        captures: [capture('c1', 0)],
        found: [link('http://a.test/1', { year: 2023, title: '年报', from: LIST.entry })],
        foundDue: T + 3,
        changes: [change('applications.received.total')],
      };
      expect(await store.settle(claim, settlement)).toBe(true);
      store = await reopen(store);
      expect(await store.address(LIST.entry)).toMatchObject(settlement.address!);
      expect(await store.address('http://a.test/1')).toMatchObject({
        ...settlement.found![0],
        due: T + 3,
        state: 'new',
        firstSeen: T,
      });
      expect(await all(store.hosts())).toEqual([{ name: 'a.test', leaseUntil: 0, ...settlement.host }]);
      expect(await all(store.captures())).toEqual(settlement.captures);
      expect(await store.capture('c1')).toEqual(settlement.captures![0]);
      expect(await all(store.changes())).toEqual(settlement.changes);
      expect((await claimAt(T + 77))?.robots).toEqual(robots);
    });

    it('keeps its memory of a known address, and learns what it lacked', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, { ...done, found: [link('http://a.test/1', { body: '' })] });
      await store.settle((await claimAt(T + 3000))!, { ...done, address: { due: T + 1e9, etag: '"1"' } });
      await store.putSources([LIST], T);
      const list = await claimDue(LIST.entry);
      await store.settle(list, {
        ...done,
        found: [link('http://a.test/1', { body: '白河市', year: 2020, title: '年报' })],
      });
      expect(await store.address('http://a.test/1')).toMatchObject({
        etag: '"1"',
        due: T + 10_000,
        body: '白河市',
        year: 2020,
        title: '年报',
      });
    });

    it('keeps nothing of a claim that is no longer ours', async () => {
      await store.putSources([LIST], T);
      const old = (await claimAt(T))!;
      const ours = (await claimAt(T + 60_000))!; // its lease ended
      expect(ours.address.url).toBe(LIST.entry);
      expect(await store.renew(old, T + 99_000)).toBe(false);
      expect(await store.settle(old, { ...done, captures: [capture('c1', 0)] })).toBe(false);
      expect(await all(store.captures())).toEqual([]);
      expect(await store.renew(ours, T + 200_000)).toBe(true);
      expect(await store.nextTurn(T + 300_000)).toBe(T + 200_000);
      expect(await store.settle(ours, done)).toBe(true);
      expect(await store.settle(ours, done)).toBe(false); // once
    });

    it('knows where the captures of an archive file begin', async () => {
      await store.putSources([LIST, REPORT], T);
      expect(await store.captureOffsets('w.warc.gz')).toEqual(new Set());
      await store.settle((await claimAt(T))!, { ...done, captures: [capture('c1', 100)] });
      await store.settle((await claimAt(T))!, { ...done, captures: [capture('c2', 400)] });
      expect(await store.captureOffsets('w.warc.gz')).toEqual(new Set([100, 400]));
    });

    it('claims one address whatever the time, and leaves the clock as it is', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, done);
      expect(await claimAt(T + 1, { url: 'http://a.test/unknown' })).toBeNull();
      const claim = (await claimAt(T + 1, { url: LIST.entry }))!;
      expect(claim).toMatchObject({ address: { url: LIST.entry }, host: { nextAt: T + 3000 } });
      expect(await claimAt(T + 2, { url: LIST.entry })).toBeNull(); // the host is taken
      expect(await store.settle(claim, done)).toBe(true);
    });

    it('gives captures by time, of all addresses or one', async () => {
      await store.putSources([LIST, REPORT], T);
      await store.settle((await claimAt(T))!, { ...done, captures: [{ ...capture('c2', 0), time: T + 2 }] });
      await store.settle((await claimAt(T))!, {
        ...done,
        captures: [{ ...capture('c1', 0), time: T + 1, url: 'http://x.test/' }],
      });
      expect((await all(store.captures())).map(({ id }) => id)).toEqual(['c1', 'c2']);
      expect((await all(store.captures('http://x.test/'))).map(({ id }) => id)).toEqual(['c1']);
      expect(await store.capture('none')).toBeNull();
    });

    it('gives more rows than it reads at a time, each once and in order', async () => {
      await store.putSources([LIST], T);
      const numbers = Array.from({ length: 1100 }, (_, i) => `${i}`.padStart(4, '0'));
      await store.settle((await claimAt(T))!, {
        ...done,
        captures: numbers.map(id => ({ ...capture(id, Number(id)), time: T + Math.floor(Number(id) / 700) })),
        found: numbers.map(id => link(`http://${id}.test/`)),
        changes: numbers.map(change),
      });
      expect((await all(store.captures())).map(({ id }) => id)).toEqual(numbers);
      expect(await all(store.captures(LIST.entry))).toHaveLength(1100);
      expect((await all(store.changes())).map(({ field }) => field)).toEqual(numbers);
      expect((await all(store.addresses())).map(({ host }) => host)).toEqual([
        ...numbers.map(id => `${id}.test`),
        'a.test',
      ]);
      expect(await all(store.hosts())).toHaveLength(1101);
    });

    it('makes everything due when asked', async () => {
      await store.putSources([LIST], T);
      await store.settle((await claimAt(T))!, {
        ...done,
        found: [link('http://a.test/1')],
        foundDue: T + 1e9,
      });
      await store.makeDue(T + 5000);
      expect((await all(store.addresses())).map(({ due }) => due)).toEqual([T + 5000, T + 5000]);
    });

    it('gives every address once under many claims at the same time', async () => {
      const sources = Array.from({ length: 30 }, (_, i) => ({ ...LIST, entry: `http://h${i}.test/` }));
      await store.putSources(sources, T);
      const claims = await Promise.all(sources.map(() => claimAt(T)));
      expect(new Set(claims.map(claim => claim?.address.url)).size).toBe(30);
      expect(await claimAt(T)).toBeNull();
    });

    async function claimDue(url: string): Promise<Claim> {
      await store.makeDue(T + 10_000);
      for (;;) {
        const claim = (await claimAt(T + 10_000))!;
        if (claim.address.url === url) return claim;
        await store.settle(claim, { address: { due: T + 1e9 }, host: { nextAt: T } });
      }
    }
  });
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

function link(url: string, more: Partial<FoundAddress> = {}): FoundAddress {
  const base = {
    entry: LIST.entry,
    body: '白河市',
    kind: 'report',
    year: null,
    title: null,
    from: LIST.entry,
  } as const;
  return { url, host: new URL(url).hostname, depth: 1, hops: 0, rank: 2, ...base, ...more };
}

function capture(id: string, offset: number): Capture {
  const digests = { payload: 'p', digest: 'd', bytes: 5, same: null };
  return {
    id,
    url: LIST.entry,
    time: T,
    status: 200,
    type: 'text/html',
    file: 'w.warc.gz',
    offset,
    length: 200,
    ...digests,
  };
}

function change(field: string) {
  const cell = { value: 1, status: 'reported', raw: '1' };
  return { url: LIST.entry, time: T, field, before: null, after: cell, earlier: 'c0', later: 'c1' };
}
