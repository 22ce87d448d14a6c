import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveFolder } from '../../../src/collect/collection.ts';
import { openTables } from '../../../src/collect/postgres/open-tables.ts';
import { savedConversions } from '../../../src/collect/postgres/results.ts';
import type { SiteBody, SiteReport } from '../../made/site/plan.ts';
import { type Site, startSite, type Visit } from '../../made/site/site.ts';
import { startPostgres, type TestPostgres } from '../../postgres.ts';
import { type Ran, startCli } from '../../run-cli.ts';
import { contentsOf, makeFolder } from '../../temporary-folder.ts';
import { all } from '../collector.ts';
import { treatmentOf } from './visits.ts';

/** The commands of one machine, with the state in a PostgreSQL: the same site and figures as with SQLite. */
const BODIES = Number(process.env['SHARED_BODIES'] ?? 6); // 200 takes some minutes
const YEARS = BODIES > 20 ? [2019, 2020, 2021, 2022, 2023] : [2020, 2022];
const INTERVAL = 30; // milliseconds

const { folder, remove } = makeFolder();
const list = join(folder, 'sources.csv');
const collection = join(folder, 'collection');
const output = join(folder, 'output');
const pace = ['--interval', `${INTERVAL / 1000}`, '--retry', '0.1', '--connections', '16'];
const options = ['--collection', collection, '--contact', 'me@example.org', '--allow-private', ...pace];
let server: TestPostgres;
let site: Site;
let database: string;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.database();
  site = await startSite({
    ...{ seed: 'shared', bodies: BODIES, years: YEARS },
    ...(BODIES > 20 ? {} : { manners: ['redirect', 'etag', 'last-modified'] }),
  });
  const rows = site.plan.bodies.map(({ name, host, entry }) => `${name},${site.address(host, entry)},list\n`);
  writeFileSync(list, `body,entry,kind\n${rows.join('')}`);
});
afterAll(async () => {
  await site.stop();
  server.stop();
  remove();
});

const run = (...argv: readonly string[]): Promise<Ran> => startCli(argv, { DATABASE_URL: database }).ended;
/** What a command asks the site meanwhile. */
const asking = async (...argv: readonly string[]): Promise<Ran & { readonly visits: readonly Visit[] }> => {
  const before = site.log.length;
  const ran = await run(...argv);
  return { ...ran, visits: site.log.slice(before) };
};
const reports = () => site.plan.bodies.flatMap(body => body.reports.map(report => ({ body, report })));
/** Where a report is kept: behind its redirect, on hosts that have one. */
const urlOf = ({ host, manner }: SiteBody, { path }: SiteReport) =>
  site.address(host, manner === 'redirect' ? `/moved${path}` : path);

describe(`with DATABASE_URL, over ${BODIES} bodies`, () => {
  it('fetch --dry-run prints a plan and asks nothing', async () => {
    const { code, stdout, visits } = await asking('fetch', list, ...options, '--dry-run');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(
      site.plan.bodies
        .map(({ name, host, entry }) => `${site.address(host, entry)}  list: a new entry of ${name}`)
        .sort(),
    );
    expect(visits).toEqual([]);
  });

  it('fetch keeps every report, once, and converts it to the known figures', async () => {
    const { code, stderr, visits } = await asking('fetch', list, ...options, '-o', output);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^asked /) });
    expect(stderr).toContain(`reports   ${reports().length.toLocaleString('en')} new, 0 gone`);
    expect(stderr).toMatch(/: archive, changes\.jsonl, coverage\.csv, log\.jsonl\n/);
    expect(readdirSync(collection).sort()).toEqual(['archive', 'changes.jsonl', 'coverage.csv', 'log.jsonl']);

    const tables = await openTables(database);
    const saved = await all(savedConversions(tables));
    await tables.close();
    const byUrl = new Map(saved.map(each => [each.source.replace(/^.*?\/\d+\//, ''), each]));
    let compared = 0;
    for (const { body, report } of reports()) {
      const page = report.page(0);
      if (page === null) continue;
      const { conversion } = byUrl.get(urlOf(body, report))!;
      expect(conversion.reports[0]!.record).toMatchObject({ year: report.year });
      const given = Object.fromEntries(
        conversion.reports[0]!.cells.map(({ field, value }) => [field, value]),
      );
      expect(given).toEqual(page.expected.cells);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(reports().length / 2);

    const { repeated, overlapping, shortest } = treatmentOf(visits);
    const again = (url: string) => site.plan.bodies.some(each => url.startsWith(each.host) && isOdd(each));
    expect(repeated.filter(url => !again(url))).toEqual([]);
    expect(overlapping).toBe(0);
    expect(shortest).toBeGreaterThanOrEqual(INTERVAL);
  });

  it('fetch -o writes what convert makes of the archive', async () => {
    const other = join(folder, 'converted');
    const formats = ['--format', 'csv,jsonl'];
    expect((await run('convert', archiveFolder(collection), '-o', other, ...formats, '-q')).code).toBe(0);
    const [given, expected] = [output, other].map(each => contentsOf(each));
    for (const files of [given!, expected!]) delete files['run.json'];
    expect(Object.keys(given!)).toContain('reports.jsonl');
    expect(given).toEqual(expected);
  });

  it('status says what there is', async () => {
    const { code, stdout } = await run('status', '--collection', collection);
    const count = BODIES.toLocaleString('en');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(`^${count} sources, `) });
    expect(stdout).toMatch(/^reports +[\d,]+ kept, 0 not asked yet, 0 gone, 0 not had$/m);
    for (const year of YEARS)
      expect(stdout).toMatch(new RegExp(`^${year} +${count} found, 0 late, 0 missing, 0 gone$`, 'm'));
  });

  it('fetch --dry-run names nothing that is not due', async () => {
    const { stdout } = await run('fetch', list, ...options, '--dry-run');
    expect(stdout).toBe('');
  });

  it('fetch --all asks with conditions only, and changes nothing', async () => {
    const { code, stderr, visits } = await asking('fetch', list, ...options, '--all');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kept {6}0 pages, [\d,]+ unchanged, 0 to be tried again$/m);
    expect(stderr).toMatch(/^reports {3}0 new, 0 gone, 0 cells changed$/m);
    const plain = visits.filter(
      ({ path, headers, status }) =>
        path !== '/robots.txt' &&
        headers['if-none-match'] === undefined &&
        headers['if-modified-since'] === undefined &&
        status !== 302,
    );
    expect(plain.map(({ host, path }) => host + path)).toEqual([]);
    expect(visits.length).toBeGreaterThanOrEqual(reports().length);
  });

  it('fetch says which cells changed', async () => {
    const changed = reports().find(({ report }) => report.page(0) !== null)!;
    site.change(changed.report);
    const { stderr } = await run('fetch', list, ...options, '--all', '-v', '--legacy-tls');
    expect(stderr).toMatch(/^note: old TLS is accepted/);
    expect(stderr).toMatch(/^kept {6}[\d,]+ pages?, /m);
    const lines = readFileSync(join(collection, 'changes.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const [before, after] = [0, 1].map(version => changed.report.page(version)!.expected.cells);
    expect(stderr).toContain(`${urlOf(changed.body, changed.report)}: 200, ${lines.length} cells changed\n`);
    const fields = Object.keys(before!).filter(field => before![field] !== after![field]);
    const given = lines.filter(line => line.before?.value !== line.after?.value);
    expect(given.map(({ field }) => field).sort()).toEqual(fields.sort());
    expect(new Set(lines.map(({ address }) => address))).toEqual(
      new Set([urlOf(changed.body, changed.report)]),
    );
  });
});

/** Hosts that must be asked again. */
function isOdd({ manner }: SiteBody): boolean {
  return manner.endsWith('-once');
}
