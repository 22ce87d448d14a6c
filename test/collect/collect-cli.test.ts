import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clip, hostLines, startLive } from '../../src/cli/collect/live.ts';
import { settingsOf } from '../../src/cli/collect/settings.ts';
import { FETCH } from '../../src/cli/commands/fetch.ts';
import { UsageError } from '../../src/cli/faults.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { REPORT_SCHEMA } from '../../src/write/schema.ts';
import { parseCsv } from '../made/fakes.ts';
import { type Site, startSite } from '../made/site/site.ts';
import { startCli } from '../run-cli.ts';
import { makeFolder } from '../temporary-folder.ts';

const { folder, remove } = makeFolder();
const list = join(folder, 'sources.csv');
const collection = join(folder, 'collection');
const output = join(folder, 'output');
let site: Site;

beforeAll(async () => {
  site = await startSite({
    seed: 'cli',
    bodies: 3,
    years: [2022, 2023],
    manners: ['etag', 'gzip', 'last-modified'],
  });
  const rows = site.plan.bodies.map(({ name, host, entry }) => `${name},${site.address(host, entry)},list\n`);
  writeFileSync(list, `body,entry,kind\n${rows.join('')}`);
});
afterAll(async () => {
  await site.stop();
  remove();
});

const start = (...argv: readonly string[]) => startCli(argv);
const run = (...argv: readonly string[]) => start(...argv).ended;
const PACE = [
  '--collection',
  collection,
  '--contact',
  'me@example.org',
  '--allow-private',
  '--interval',
  '0.02',
];

describe('gongkai fetch', () => {
  it('prints a plan and asks nothing, with --dry-run', async () => {
    const { code, stdout, stderr } = await run('fetch', list, ...PACE, '--dry-run');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(
      site.plan.bodies
        .map(({ name, host, entry }) => `${site.address(host, entry)}  list: a new entry of ${name}`)
        .sort(),
    );
    expect(stderr).toMatch(/^3 addresses on \d hosts?/);
    expect(site.log).toEqual([]);
    expect(existsSync(collection)).toBe(false);
  });

  it('fetches, keeps, converts and says so', async () => {
    const begun = Date.now();
    const { code, stderr } = await run('fetch', list, ...PACE, '-o', output);
    expect(code).toBe(0);
    expect(stderr).toMatch(/reports {3}6 new, 0 gone, 0 cells changed\n/);
    expect(readdirSync(collection).sort()).toEqual([
      'archive',
      'changes.jsonl',
      'coverage.csv',
      'lock',
      'log.jsonl',
      'state.db',
    ]);
    const records = readFileSync(join(output, 'reports.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    for (const record of records) {
      expect(REPORT_SCHEMA.safeParse(record).error).toBeUndefined();
      expect(record.source.path.endsWith(`/${record.source.address}`)).toBe(true);
      const captured = Date.parse(record.source.captured);
      expect(captured).toBeGreaterThanOrEqual(begun - 1000);
      expect(captured).toBeLessThanOrEqual(Date.now());
    }
    const readable = site.plan.bodies.flatMap(({ reports }) =>
      reports.filter(({ page }) => page(0) !== null),
    );
    expect(records).toHaveLength(readable.length);
    const [header, ...rows] = parseCsv(readFileSync(join(collection, 'coverage.csv'), 'utf8').slice(1));
    expect(header).toEqual(['body', 'year', 'status', 'address', 'first_seen', 'captured', 'gone_since']);
    expect(
      rows.filter(([, year, status]) => (year === '2022' || year === '2023') && status === 'found'),
    ).toHaveLength(6);
  });

  it('names itself and its contact in each request', () => {
    for (const { headers } of site.log)
      expect(headers['user-agent']).toMatch(/^gongkai\/\d+\.\d+\.\d+ \(\+mailto:me@example\.org\)$/);
  });

  it('asks nothing that is not due, and with --all everything', async () => {
    const before = site.log.length;
    expect((await run('fetch', list, ...PACE)).stderr).toMatch(/^asked {5}0 addresses/m);
    expect(site.log.length).toBe(before);
    expect((await run('fetch', list, ...PACE, '--all')).stderr).toMatch(/^kept {6}0 pages, \d+ unchanged/m);
    expect(site.log.length).toBeGreaterThan(before);
  });

  it('logs what it did as lines of JSON', () => {
    const events = readFileSync(join(collection, 'log.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(events.filter(({ event }) => event === 'pass')).toHaveLength(3);
    expect(events.find(({ event, kind }) => event === 'asked' && kind === 'report')).toMatchObject({
      status: 200,
      host: expect.stringContaining('localhost'),
    });
  });

  it('sends a message when something is new', async () => {
    const messages: unknown[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request
        .on('data', piece => (text += piece))
        .on('end', () => {
          messages.push(JSON.parse(text));
          response.end();
        });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    await run('fetch', list, ...PACE, '--all', '--webhook', hook);
    expect(messages).toEqual([]);
    const changed = site.plan.bodies[0]!.reports.find(({ page }) => page(0) !== null)!;
    site.change(changed);
    await run('fetch', list, ...PACE, '--all', '--webhook', hook);
    server.close();
    expect(readFileSync(join(collection, 'log.jsonl'), 'utf8')).not.toContain(hook); // it may hold a key
    const address = site.address(site.plan.bodies[0]!.host, changed.path);
    expect(messages).toMatchObject([
      { event: 'pass', found: [], changed: [{ address }], gone: [], stopped: [] },
    ]);
    const lines = readFileSync(join(collection, 'changes.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatchObject({
        address,
        year: changed.year,
        earlier: { file: 'gongkai-000001.warc.gz' },
        later: { file: expect.any(String), time: expect.any(String) },
      });
  });

  it('refuses a collection that another process is collecting into', async () => {
    const slow = start('fetch', list, ...PACE, '--all', '--interval', '600');
    while (!existsSync(join(collection, 'state.db-wal')))
      await new Promise(resolve => setTimeout(resolve, 5));
    const second = await run('fetch', list, ...PACE);
    expect(second).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^gongkai: invalid collection: .*another process/),
    });
    const status = await run('status', '--collection', collection);
    expect(status.code).toBe(0);
    slow.child.kill('SIGTERM'); // it waits for its hosts now, and ends at once all the same
    expect((await slow.ended).code).toBe(143);
  });
});

describe('gongkai status', () => {
  it('says what a collection has', async () => {
    const { code, stdout } = await run('status', '--collection', collection);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 sources, \d hosts?, \d+ addresses\n/);
    expect(stdout).toMatch(/^reports +6 kept, 0 not asked yet, 0 gone, 0 not had$/m);
    expect(stdout).toMatch(/^2023 +3 found, 0 late, 0 missing, 0 gone$/m);
    expect((await run('status', '--collection', collection, '--language', 'zh')).stdout).toMatch(
      /^报告.*已存 6/m,
    );
  });

  it('knows no collection where there is none', async () => {
    const { code, stderr } = await run('status', '--collection', join(folder, 'none'));
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^gongkai: unknown collection: /),
    });
  });
});

describe('gongkai watch', () => {
  it('passes at once and again on schedule, converts, and ends when it is told to', async () => {
    const watching = join(folder, 'watched');
    const into = join(folder, 'watched-output');
    const { child, ended, said } = start(
      'watch',
      list,
      ...PACE,
      '--collection',
      watching,
      '-o',
      into,
      '--cron',
      '*/2 * * * * *',
    );
    while (said().split('\nnext ').length < 3) await new Promise(resolve => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(existsSync(join(into, 'reports.jsonl'))).toBe(true);
    expect(said()).toMatch(/\(Asia\/Shanghai\)/);
  });

  it('refuses a time that is none', async () => {
    const { code, stderr } = await run('watch', list, ...PACE, '--cron', 'daily');
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^gongkai: invalid cron: daily/),
    });
  });
});

describe('the settings', () => {
  const settings = (...argv: readonly string[]) =>
    settingsOf(parseCommandLine(argv, FETCH.options), '1.0.0', {});
  const WHO = ['--contact', 'me@example.org'];

  it.each([
    [[], /^missing SOURCES/],
    [['a.csv'], /^missing contact: say who asks/],
    [['a.csv', '--contact', 'me'], /^invalid contact: me/],
    [['a.csv', '--contact', '我@example.org'], /^invalid contact/],
    [['a.csv', 'b.csv', ...WHO], /^unknown argument: b.csv/],
    [['a.csv', ...WHO, '--interval', 'fast'], /^invalid interval: fast/],
    [['a.csv', ...WHO, '--connections', '0'], /^invalid connections: 0/],
    [['a.csv', ...WHO, '--webhook', 'ftp://x'], /^invalid webhook/],
  ])('%j', (argv, message) => {
    expect(() => settings(...argv)).toThrow(UsageError);
    expect(() => settings(...argv)).toThrow(message);
  });

  it('take the contact from the environment', () => {
    const given = parseCommandLine(['a.csv'], FETCH.options);
    expect(settingsOf(given, '1.0.0', { GONGKAI_CONTACT: 'https://example.org/about' }).policy).toMatchObject(
      {
        ...{ agent: 'gongkai/1.0.0 (+https://example.org/about)', interval: 3000, jitter: 0.5 },
      },
    );
  });
});

describe('the live lines', () => {
  it('are as wide as the terminal', () => {
    expect(clip('政府信息', 5)).toBe('政府');
    expect(clip('abc', 5)).toBe('abc');
  });

  it('are one for each host under way, up to a dozen', () => {
    const hosts = new Map(Array.from({ length: 14 }, (_, i) => [`h${i}`, `http://h${i}/x`]));
    const lines = hostLines(hosts);
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('  h0  /x');
    expect(lines.at(-1)).toBe('  and 2 more');
  });

  it('replace those that were drawn before', () => {
    let said = '';
    let now = 0;
    const live = startLive({
      terminal: { columns: 40, color: false },
      say: text => (said += text),
      now: () => now,
    });
    const claim = { address: { host: 'a.test', url: 'http://a.test/x' } } as never;
    now = 200;
    live.see({ kind: 'started', claim });
    now = 400;
    live.see({ kind: 'started', claim });
    live.clear();
    expect(said.split('\u001b[2A\r\u001b[J')).toHaveLength(3);
    expect(said).toContain('  a.test  /x\n');
  });
});
