import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertNow } from '../made/read.ts';
import { askSite } from '../made/site/ask.ts';
import { MANNERS } from '../made/site/manners.ts';
import { planSite, type SiteBody, type SiteReport } from '../made/site/plan.ts';
import { type Site, startSite } from '../made/site/site.ts';

const OPTIONS = { seed: 'site', bodies: 40, years: [2019, 2020, 2021, 2022, 2023] };

let site: Site;
beforeAll(async () => {
  site = await startSite(OPTIONS);
});
afterAll(() => site.stop());

const bodies = () => site.plan.bodies;
const withManner = (manner: string) =>
  bodies().find(each => each.manner === manner && pages(each).length > 0)!;
const pages = ({ reports }: SiteBody) => reports.filter(({ kind }) => kind === 'html' || kind === 'text');

describe('the site of the tests', () => {
  it('has hosts of every manner, and bodies of different names', () => {
    expect(new Set(bodies().map(({ manner }) => manner)).size).toBe(MANNERS.length);
    const many = planSite({ ...OPTIONS, bodies: 200 }).bodies;
    expect(new Set(many.map(({ name }) => name)).size).toBe(200);
    expect(new Set(many.flatMap(({ reports }) => reports.map(({ kind }) => kind))).size).toBe(4);
  });

  it('is the same for the same seed', async () => {
    const again = await startSite(OPTIONS);
    const { host, reports } = withManner('plain');
    const one = await askSite(site, host, reports[0]!.path);
    const other = await askSite(again, host, reports[0]!.path);
    await again.stop();
    expect(other.body).toEqual(one.body);
  });

  it('shows pages that give their known figures', async () => {
    for (const body of bodies().filter(({ manner }) => manner === 'etag' || manner === 'wrong-charset')) {
      for (const report of pages(body)) {
        const { body: bytes } = await askSite(site, body.host, report.path);
        const { reports } = convertNow(bytes, { name: report.path });
        expect(reports[0]!.record).toMatchObject({ agency: body.name, year: report.year });
        const given = Object.fromEntries(reports[0]!.cells.map(({ field, value }) => [field, value]));
        expect(given).toEqual(report.page(0)!.expected.cells);
      }
    }
  });

  it('lists every report of a body, and others besides', async () => {
    for (const body of bodies().slice(0, 12)) {
      const folder = body.entry.slice(0, body.entry.lastIndexOf('/') + 1);
      const list = { name: body.name, origin: 'http://x', folder, items: [] };
      const text = await listText(
        body,
        [...body.system.pages(list).keys()].map(file => folder + file),
      );
      for (const { path } of body.reports) expect(text).toContain(path.slice(folder.length));
      expect(text).not.toContain('undefined');
    }
  });

  it.each([
    ['etag', 'etag', 'if-none-match'],
    ['last-modified', 'last-modified', 'if-modified-since'],
  ])('answers 304 by %s until the page changes', async (manner, from, to) => {
    const { host, reports } = withManner(manner);
    const report = reports.find(({ kind }) => kind === 'html')!;
    const first = await askSite(site, host, report.path);
    const condition = { [to]: String(first.headers[from]) };
    expect((await askSite(site, host, report.path, condition)).status).toBe(304);
    site.change(report);
    const changed = await askSite(site, host, report.path, condition);
    expect(changed.status).toBe(200);
    expect(changed.body).not.toEqual(first.body);
  });

  it.each<[string, (site: Site, host: string, report: SiteReport) => Promise<unknown>, unknown]>([
    ['unavailable-once', async (...of) => (await ask(...of)).headers['retry-after'], '1'],
    ['too-many-once', async (...of) => (await ask(...of)).status, 429],
    ['reset-once', failing, 'ECONNRESET'],
    ['length-too-long-once', failing, 'ECONNRESET'],
    ['redirect', async (...of) => (await ask(...of)).status, 302],
    ['gzip', async (...of) => (await ask(...of)).headers['content-encoding'], 'gzip'],
    [
      'wrong-charset',
      async (...of) => (await ask(...of)).headers['content-type'],
      'text/html; charset=iso-8859-1',
    ],
  ])('has hosts that do %s', async (manner, what, expected) => {
    const { host, reports } = withManner(manner);
    const report = reports.find(({ kind }) => kind === 'html')!;
    expect(await what(site, host, report)).toBe(expected);
    if (manner.endsWith('-once')) expect((await ask(site, host, report)).status).toBe(200);
  });

  it('stops showing a report that vanishes', async () => {
    const { host, reports, entry } = withManner('plain');
    site.vanish(reports[0]!);
    expect((await askSite(site, host, reports[0]!.path)).status).toBe(404);
    expect((await askSite(site, host, entry)).body.toString()).not.toContain(
      reports[0]!.path.split('/').at(-1),
    );
  });

  it.each([
    ['redirect-loop', 302],
    ['forbidden', 403],
    ['challenge', 200],
    ['gone', 404],
    ['unavailable', 503],
  ] as const)('has a host that is hopeless by %s', async (kind, status) => {
    const { hostname, pathname } = new URL(site.hopeless(kind));
    expect((await askSite(site, hostname, pathname)).status).toBe(status);
  });

  it.each(['stalled', 'endless', 'drip-forever', 'too-large', 'garbage'] as const)(
    'has a host that never ends by %s',
    async kind => {
      const { hostname, pathname } = new URL(site.hopeless(kind));
      await expect(within(200, askSite(site, hostname, pathname, {}, 150))).rejects.toThrow();
    },
  );

  it('writes down each request with its times', async () => {
    const { host, entry } = bodies()[0]!;
    await askSite(site, host, entry, { 'user-agent': 'test' });
    const visit = site.log.filter(each => each.host === host).at(-1)!;
    expect(visit).toMatchObject({ host, path: entry, method: 'GET', status: 200 });
    expect(visit.headers['user-agent']).toBe('test');
    await expect.poll(() => visit.ended).not.toBeNull();
    expect(visit.ended!).toBeGreaterThanOrEqual(visit.started);
  });
});

async function listText({ host }: SiteBody, paths: readonly string[]): Promise<string> {
  const first = await askSite(site, host, paths[0]!);
  const rest = ['_1', '_2', '_3'].map(part => paths[0]!.replace(/(index|list)(?=\.html)/, `$1${part}`));
  const more = [...paths, ...rest, ...[2, 3].map(n => `${paths[0]}&page=${n}`)];
  const answers = await Promise.all(more.slice(1).map(path => askSite(site, host, path)));
  return [first, ...answers].map(({ body }) => body.toString()).join('\n');
}

function ask(of: Site, host: string, { path }: SiteReport) {
  return askSite(of, host, path);
}

async function failing(...of: Parameters<typeof ask>): Promise<unknown> {
  return ask(...of).then(
    () => null,
    error => error.code,
  );
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((_, reject) => setTimeout(reject, ms, new Error('still waiting'))),
  ]);
}
