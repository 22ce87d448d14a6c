import { describe, expect, it } from 'vitest';
import { crawl, sourceAt } from '../made/crawl.ts';
import { makeSite, type SystemName, withHome } from '../made/list-site.ts';
import { SYSTEMS } from '../made/list-systems.ts';

const SITES = 30; // of each system

describe.each(Object.keys(SYSTEMS) as SystemName[])('a list of the system "%s"', system => {
  it('gives all its reports, each by its year, and nothing else', async () => {
    for (let seed = 0; seed < SITES; seed++) {
      const { entry, pages, reports } = await makeSite(`finding-${seed}`, system);
      const { found, problems, missed, asked } = crawl(sourceAt(entry), pages);
      const years = new Map([...found.values()].map(({ address, year }) => [address, year] as const));
      expect({ seed, found: sorted(years), problems }).toEqual({
        seed,
        found: sorted(reports),
        problems: [],
      });
      expect({ seed, missed, asked }).toEqual({ seed, missed: [], asked: pages.size });
    }
  });

  it('is found from the first page of its site', async () => {
    for (let seed = 0; seed < SITES / 4; seed++) {
      const site = withHome(await makeSite(`finding-${seed}`, system), `finding-${seed}`);
      const { found, problems } = crawl(sourceAt(site.entry, { kind: 'site' }), site.pages);
      expect({ seed, found: [...found.keys()].sort(), problems }).toEqual({
        seed,
        found: [...site.reports.keys()].sort(),
        problems: [],
      });
    }
  });

  it('gives those of one body where a pattern names it', async () => {
    const { entry, pages } = await makeSite('finding-body', system);
    const all = [...crawl(sourceAt(entry), pages).found.values()];
    const { agency } = all[0]!;
    const { found } = crawl(sourceAt(entry, { pattern: agency }), pages);
    const wanted = all.filter(each => each.agency === agency).map(({ address }) => address);
    expect([...found.keys()].sort()).toEqual(wanted.sort());
  });

  it('gives the reports of one year where only that is wanted', async () => {
    const { entry, pages, reports } = await makeSite('finding-year', system);
    const [year] = [...reports.values()];
    const { found } = crawl(sourceAt(entry, { year: year! }), pages);
    const wanted = [...reports].filter(([, each]) => each === year).map(([address]) => address);
    expect([...found.keys()].sort()).toEqual(wanted.sort());
  });
});

function sorted(map: ReadonlyMap<string, number | null>) {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
