import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/acquire/fetch/answer.ts';
import { coverageOf, lastYearDue } from '../../src/collect/coverage.ts';
import { planPass } from '../../src/collect/plan.ts';
import { agentOf, gapOf } from '../../src/collect/policy.ts';
import { DEFAULT_TIMES } from '../../src/collect/schedule/default-times.ts';
import { nextRun } from '../../src/collect/schedule/run-times.ts';
import { DAY, isSeason, nextCheck, nextLook } from '../../src/collect/schedule/schedule.ts';
import { changedCells, hashCells } from '../../src/collect/steps/changed-cells.ts';
import { redirectTarget } from '../../src/collect/steps/redirects.ts';
import { backOff, retryAfter } from '../../src/collect/steps/retry.ts';
import { crawlDelay, mayAsk, robotsFrom, sitemapsIn } from '../../src/collect/steps/robots.ts';
import { NEW_MEMORY } from '../../src/collect/store/entries.ts';
import type { Address, CollectedSource, Robots } from '../../src/collect/store/store.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

describe('retryAfter', () => {
  it.each([
    ['120', NOW + 120_000],
    [' 5 ', NOW + 5000],
    ['0', NOW],
    ['Thu, 15 Jan 2026 12:01:00 GMT', NOW + 60_000],
    ['Thursday, 15-Jan-26 12:01:00 GMT', NOW + 60_000],
    ['Thu Jan 15 12:01:00 2026', NOW + 60_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', NOW], // past
    ['99999999999', NOW + 7 * DAY], // nobody is waited for longer
    ['', null],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['2026-01-15', null],
  ])('reads %j', (header, expected) => {
    expect(retryAfter(header, NOW)).toBe(expected);
  });
});

describe('backOff', () => {
  it.each([
    [1, 0, 60_000],
    [2, 0, 120_000],
    [4, 0, 480_000],
    [1, 1, 75_000],
    [40, 0, DAY],
  ])('after %i failures, at chance %d', (failures, random, expected) => {
    expect(backOff(failures, 60_000, random)).toBe(expected);
  });
});

describe('gapOf', () => {
  it('is never below the interval, nor below the Crawl-delay', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (interval, delay, random) => {
          const gap = gapOf({ interval, jitter: 0.5 }, delay, random);
          expect(gap).toBeGreaterThanOrEqual(Math.max(interval, delay));
          expect(gap).toBeLessThanOrEqual(Math.max(interval, delay) + interval / 2 + 1);
        },
      ),
    );
  });
});

it.each([
  ['me@example.org', 'gongkai/1.0 (+mailto:me@example.org)'],
  ['https://example.org/bot', 'gongkai/1.0 (+https://example.org/bot)'],
])('agentOf names %s', (contact, expected) => {
  expect(agentOf('1.0', contact)).toBe(expected);
});

describe('robots.txt', () => {
  const ORIGIN = 'http://a.test';
  const about = { at: NOW, failures: 0, retry: 60_000, random: 0 };
  const answer = (status: number): Answer => ({
    ...{ kind: 'answer', url: `${ORIGIN}/robots.txt`, time: NOW, status, statusText: '', headers: [] },
    ...{ body: new Uint8Array(), isCut: false },
  });

  it.each([
    [200, 'rules', NOW + DAY],
    [204, 'rules', NOW + DAY],
    [301, 'allow', NOW + DAY], // without an address to go to
    [401, 'allow', NOW + DAY],
    [403, 'allow', NOW + DAY],
    [404, 'allow', NOW + DAY],
    [410, 'allow', NOW + DAY],
    [429, 'wait', NOW + 60_000],
    [500, 'wait', NOW + 60_000],
    [503, 'wait', NOW + 60_000],
  ])('with status %i', (status, verdict, until) => {
    expect(robotsFrom(ORIGIN, { answer: answer(status), text: '' }, about)).toMatchObject({ verdict, until });
  });

  it('waits without an answer, and allows where redirects lead nowhere', () => {
    const none = { kind: 'none', url: '', time: NOW, reason: 'time-out', found: '', partial: null } as const;
    expect(robotsFrom(ORIGIN, none, { ...about, failures: 2 })).toMatchObject({
      verdict: 'wait',
      until: NOW + 240_000,
    });
    expect(robotsFrom(ORIGIN, 'lost', about)).toMatchObject({ verdict: 'allow' });
  });

  const rules = (text: string): Robots => ({ origin: ORIGIN, verdict: 'rules', text, until: NOW + DAY });
  it.each([
    ['', '/x', true],
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true], // the longest rule
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true], // of equals, the one that allows
    ['User-agent: *\nDisallow: /*.doc$', '/x.doc', false],
    ['User-agent: *\nDisallow: /*.doc$', '/x.docx', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: gongkai\nDisallow: /private', '/x', true], // a group of our own
    ['User-agent: GongKai/2.0\nDisallow: /x', '/x', false],
    ['User-agent: other\nDisallow: /', '/x', true],
    ['User-agent: a\nUser-agent: *\nDisallow: /x', '/x', false],
    ['User-agent: *\nDisallow: /政务', '/%E6%94%BF%E5%8A%A1/1.html', false],
    ['user-agent:*\r\ndisallow:/x # no', '/x', false],
    ['<html><body>404</body></html>', '/x', true],
  ])('%j for %s', (text, path, expected) => {
    expect(mayAsk(rules(text), `${ORIGIN}${path}`)).toBe(expected);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 10', 10_000],
    ['User-agent: *\nCrawl-delay: 0.5', 500],
    ['User-agent: *\nCrawl-delay: 10\nUser-agent: gongkai\nCrawl-delay: 2', 2000],
    ['User-agent: *\nCrawl-delay: -3', 0],
    ['User-agent: *\nCrawl-delay: soon', 0],
    ['User-agent: *\nCrawl-delay: 1e99', DAY],
    ['', 0],
  ])('has the delay of %j', (text, expected) => {
    expect(crawlDelay(rules(text))).toBe(expected);
  });

  it('names sitemaps of its own host only', () => {
    const text = 'Sitemap: http://a.test/s.xml\nSitemap: http://b.test/s.xml\nSitemap: nonsense';
    expect(sitemapsIn(rules(text))).toEqual(['http://a.test/s.xml']);
  });

  it.each([
    ['http://a.test:80/s.xml', ['http://a.test/s.xml']],
    ['HTTP://A.test/s.xml#top', ['http://a.test/s.xml']],
    ['ftp://a.test/s.xml', []],
    ['http://me:secret@a.test/s.xml', []],
  ])('takes the sitemap %s as an address to ask for', (written, expected) => {
    expect(sitemapsIn(rules(`Sitemap: ${written}\nSitemap: ${written}`))).toEqual(expected);
  });

  it('names no more sitemaps than a site can want', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `Sitemap: http://a.test/${i}.xml`);
    expect(sitemapsIn(rules(lines.join('\n')))).toHaveLength(100);
    expect(sitemapsIn(rules(`Sitemap: http://a.test/${'s'.repeat(2048)}`))).toEqual([]);
  });
});

describe('the schedule', () => {
  it.each([
    ['2025-12-31T15:59:59Z', false],
    ['2025-12-31T16:00:00Z', true], // 1 January in Beijing
    ['2026-04-30T15:59:59Z', true],
    ['2026-04-30T16:00:00Z', false],
  ])('at %s', (time, expected) => {
    expect(isSeason(Date.parse(time))).toBe(expected);
  });

  it('is denser while reports appear, and for lists', () => {
    const july = Date.UTC(2026, 6, 1);
    expect(nextCheck('list', NOW) - NOW).toBeLessThan(DAY);
    expect(nextCheck('list', july) - july).toBeGreaterThan(6 * DAY);
    expect(nextCheck('report', NOW) - NOW).toBeGreaterThan(6 * DAY);
    expect(nextCheck('report', july) - july).toBeGreaterThan(29 * DAY);
  });

  it('lets a daily run find yesterday’s list due', () => {
    expect(nextCheck('list', NOW + 60_000)).toBeLessThan(NOW + DAY);
  });

  it('looks for what is gone daily at first', () => {
    expect(nextLook(NOW - DAY, NOW)).toBe(NOW + DAY);
    expect(nextLook(NOW - 8 * DAY, NOW)).toBe(NOW + 30 * DAY);
  });

  it.each([
    [DEFAULT_TIMES, '2026-01-15T12:00:00Z', '2026-01-15T23:17:00Z'], // 07:17 in Beijing
    [DEFAULT_TIMES, '2026-01-15T23:17:00Z', '2026-01-16T05:17:00Z'],
    [DEFAULT_TIMES, '2026-07-15T00:00:00Z', '2026-07-15T23:17:00Z'],
    [['0 0 1 1 *'], '2026-12-31T15:00:00Z', '2026-12-31T16:00:00Z'],
  ])('runs %j after %s', (times, after, expected) => {
    expect(new Date(nextRun(times, Date.parse(after))).toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each(['nonsense', '99 * * * *', '0 0 30 2 *'])('refuses the expression %s', expression => {
    expect(() => nextRun([expression], NOW)).toThrow(/^invalid cron: /);
  });
});

describe('redirectTarget', () => {
  const from = (location: string): Answer => ({
    ...{ kind: 'answer', url: 'http://a.test/x/1.html', time: 0, status: 302, statusText: '' },
    ...{ headers: [['Location', location]], body: new Uint8Array(), isCut: false },
  });
  it.each([
    ['/2.html', 'http://a.test/2.html'],
    ['2.html#top', 'http://a.test/x/2.html'],
    ['//b.test/', 'http://b.test/'],
    ['https://a.test/x/1.html', 'https://a.test/x/1.html'],
    [Buffer.from('/政务').toString('latin1'), 'http://a.test/%E6%94%BF%E5%8A%A1'],
  ])('follows %s', (location, url) => {
    expect(
      redirectTarget(from(location), { url: 'http://a.test/x/1.html', from: null, hops: 0 }, 10),
    ).toEqual({ url });
  });
  it.each([
    ['http://', 0, 'invalid'],
    ['file:///etc/passwd', 0, 'scheme'],
    ['javascript:alert(1)', 0, 'scheme'],
    ['http://me:secret@a.test/', 0, 'invalid'],
    ['/x/1.html', 0, 'loop'],
    ['/before', 1, 'loop'],
    ['/2.html', 10, 'too-many'],
  ])('does not follow %s after %i', (location, hops, reason) => {
    const at = { url: 'http://a.test/x/1.html', from: 'http://a.test/before', hops };
    expect(redirectTarget(from(location), at, 10)).toMatchObject({ problem: { data: { reason } } });
  });
  it('follows no address that is longer than the store can hold', () => {
    const at = { url: 'http://a.test/x/1.html', from: null, hops: 0 };
    const target = redirectTarget(from(`/${'x'.repeat(2048)}`), at, 10);
    expect(target).toMatchObject({ problem: { data: { reason: 'invalid' } } });
  });
});

describe('changedCells', () => {
  const cell = (field: string, value: number | null, status = 'reported') => ({
    field,
    value,
    status,
    raw: `${value}`,
  });
  const about = { url: 'u', time: 1, earlier: 'a', later: 'b' };

  it('names cells that differ, are new, or are no more', () => {
    const changes = changedCells(
      [cell('a', 1), cell('b', 2), cell('c', 3)],
      [cell('b', 2), cell('a', 9), cell('d', 4)],
      about,
    );
    expect(changes.map(({ field, before, after }) => [field, before?.value, after?.value])).toEqual([
      ['a', 1, 9],
      ['d', undefined, 4],
      ['c', 3, undefined],
    ]);
  });

  it('finds a difference exactly where the hashes differ', () => {
    const cells = fc.uniqueArray(
      fc.record({
        field: fc.constantFrom('a', 'b', 'c'),
        value: fc.option(fc.nat(3)),
        status: fc.constantFrom('reported', 'blank'),
        raw: fc.constantFrom('', '1'),
      }),
      { selector: ({ field }) => field },
    );
    const sorted = cells.map(all => all.toSorted((x, y) => (x.field < y.field ? -1 : 1)));
    fc.assert(
      fc.property(sorted, sorted, (one, other) => {
        expect(changedCells(one, other, about).length > 0).toBe(hashCells(one) !== hashCells(other));
      }),
    );
  });
});

describe('coverageOf', () => {
  const list: CollectedSource = {
    body: '白河市',
    entry: 'http://a.test/',
    kind: 'list',
    year: null,
    pattern: null,
  };
  const address = (year: number, more: Partial<Address> = {}): Address => ({
    ...{
      url: `http://a.test/${year}`,
      host: 'a.test',
      entry: list.entry,
      body: '白河市',
      kind: 'report',
      year,
      title: null,
    },
    ...{ from: null, depth: 1, hops: 0, rank: 2, firstSeen: 1 },
    ...{ ...NEW_MEMORY, captured: 5 },
    ...more,
  });
  const statuses = (now: string, ...addresses: Address[]) =>
    coverageOf([list], addresses, Date.parse(now)).map(({ year, status }) => [year, status]);

  it.each([
    ['2026-03-31T15:59:59Z', 2024], // 31 March in Beijing: due that day
    ['2026-03-31T16:00:00Z', 2025],
    ['2026-01-01T00:00:00Z', 2024],
  ])('at %s the last year due is %i', (now, expected) => {
    expect(lastYearDue(Date.parse(now))).toBe(expected);
  });

  it('shows each year from the first to the last that is due', () => {
    expect(statuses('2026-05-01', address(2022), address(2024))).toEqual([
      [2022, 'found'],
      [2023, 'missing'],
      [2024, 'found'],
      [2025, 'late'],
    ]);
  });

  it('is not late before the deadline, and found before it when it is there', () => {
    expect(statuses('2026-02-01', address(2024))).toEqual([[2024, 'found']]);
    expect(statuses('2026-02-01', address(2024), address(2025))).toEqual([
      [2024, 'found'],
      [2025, 'found'],
    ]);
  });

  it('tells gone from missing, and found where another address has it', () => {
    const gone = { goneSince: 9 };
    expect(statuses('2026-02-01', address(2024, gone))).toEqual([[2024, 'gone']]);
    expect(statuses('2026-02-01', address(2024, gone), address(2024, { url: 'http://a.test/b' }))).toEqual([
      [2024, 'found'],
    ]);
    expect(statuses('2026-02-01', address(2024, { captured: null, goneSince: 9 }))).toEqual([[2024, 'late']]);
  });
});

describe('planPass', () => {
  const source: CollectedSource = {
    body: 'x',
    entry: 'http://b.test/',
    kind: 'list',
    year: null,
    pattern: null,
  };
  const known = (path: string, more: Partial<Address>): Address => ({
    ...{
      url: `http://b.test/${path}`,
      host: 'b.test',
      entry: source.entry,
      body: 'x',
      kind: 'report',
      year: 2023,
      title: null,
    },
    ...{ from: source.entry, depth: 1, hops: 0, rank: 2, firstSeen: 0 },
    ...{ ...NEW_MEMORY, due: NOW },
    ...more,
  });

  it('says what is due and why', () => {
    const plan = planPass(
      [source, { ...source, entry: 'http://a.test/' }],
      [
        known('1', {}),
        known('2', { state: 'kept', checked: 1 }),
        known('3', { state: 'gone', checked: 1 }),
        known('4', { state: 'failed', checked: 1 }),
        known('5', { due: NOW + 1 }),
        known('6', { entry: 'http://left.test/' }),
      ],
      { now: NOW, everything: false },
    );
    expect(plan.map(({ address, reason }) => [address.url, reason])).toEqual([
      ['http://a.test/', 'entry'],
      ['http://b.test/', 'entry'],
      ['http://b.test/1', 'link'],
      ['http://b.test/2', 'check'],
      ['http://b.test/3', 'gone'],
      ['http://b.test/4', 'again'],
    ]);
  });

  it('has everything when asked', () => {
    expect(planPass([source], [known('5', { due: NOW + 1 })], { now: NOW, everything: true })).toHaveLength(
      2,
    );
  });
});
