import { describe, expect, it } from 'vitest';
import { crawl, sourceAt } from './crawl.ts';
import { makeSite, type SystemName } from './made-site.ts';
import { SYSTEMS } from './systems.ts';

const SITES = 40; // of each system

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
