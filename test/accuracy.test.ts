import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, pagesWithTableDamage } from './made/pages/generate.ts';
import { possibleNumbers } from './made/pages/puzzle.ts';
import { addCounts, type Counts, NO_COUNTS, scorePage } from './made/pages/score.ts';

/**
 * Accuracy over generated pages never falls. `UPDATE=1 npx vitest run test/accuracy.test.ts` raises the floor to what is
 * reached today; lowering it takes `ALLOW_LOWER='the reason'` as well.
 */
interface Floor {
  readonly seed: string;
  readonly count: number; // pages of each layout clean, with one damage, with several
  readonly lowered: string; // why the floor fell when it last did
  readonly layouts: Readonly<Record<string, Level>>;
}

interface Level {
  readonly right: number; // of a thousand printed numbers, derived ones included
  readonly mistakes: number; // numbers that the page does not print there
  readonly deduced: number; // true numbers that the page leaves out, marked as worked out
  readonly reached?: number; // of a thousand numbers that can be determined at all, where that is known
  readonly facts: number; // form, agency, year, date: of a thousand
}

const FILE = new URL('./accuracy-floor.json', import.meta.url);
const floor: Floor = JSON.parse(readFileSync(FILE, 'utf8'));
const today = levelsToday();

describe('accuracy by layout and by damage of tables', () => {
  const { UPDATE: update, ALLOW_LOWER: reason } = process.env;
  it.each(Object.entries(today))('%s is no lower than it was', (name, level) => {
    if (reason === undefined) expect(fallsBelow(level, floor.layouts[name])).toEqual([]);
  });

  it('covers each layout of the floor', () => {
    if (reason === undefined)
      expect(Object.keys(today)).toEqual(expect.arrayContaining(Object.keys(floor.layouts)));
  });

  if (update === '1')
    it('is the new floor', () => {
      const falls = Object.entries(today).some(
        ([name, level]) => fallsBelow(level, floor.layouts[name]).length > 0,
      );
      if (falls && !reason) throw new Error("accuracy fell: mend it, or set ALLOW_LOWER='the reason'");
      const raised = { ...floor, lowered: falls ? reason! : floor.lowered, layouts: today };
      writeFileSync(
        FILE,
        `${JSON.stringify(raised, null, 2).replace(/\{\n {6}("right.*?)\n {4}\}/gs, (_, inner) => `{ ${inner.replace(/\n +/g, ' ')} }`)}\n`,
      );
    });
});

function levelsToday(): Readonly<Record<string, Level>> {
  const sums = new Map<string, Counts>();
  for (const page of pages({ seed: floor.seed, count: floor.count })) {
    const { name } = page.layout;
    sums.set(name, addCounts(sums.get(name) ?? NO_COUNTS, scorePage(page).counts));
  }
  for (const page of pagesWithTableDamage(floor)) {
    const name = `with ${page.subject}`;
    const possible = possibleNumbers(page.page, page.layout);
    sums.set(name, addCounts(sums.get(name) ?? NO_COUNTS, scorePage(page, possible).counts));
  }
  return Object.fromEntries([...sums].map(([name, counts]) => [name, levelOf(counts)]));
}

function levelOf({
  printed,
  right,
  derived,
  wrong,
  invented,
  deduced,
  possible,
  reached,
  facts,
  factsRight,
}: Counts): Level {
  const perThousand = (part: number, whole: number) =>
    whole === 0 ? 1000 : Math.floor((10_000 * part) / whole) / 10;
  return {
    right: perThousand(right + derived, printed),
    mistakes: wrong + invented,
    deduced,
    ...(possible === 0 ? {} : { reached: perThousand(reached, possible) }),
    facts: perThousand(factsRight, facts),
  };
}

function fallsBelow(level: Level, least: Level | undefined): readonly string[] {
  if (least === undefined) return [];
  return [
    ...(level.right < least.right ? [`right: ${level.right} < ${least.right}`] : []),
    ...(level.mistakes > least.mistakes ? [`mistakes: ${level.mistakes} > ${least.mistakes}`] : []),
    ...(level.deduced > least.deduced ? [`deduced: ${level.deduced} > ${least.deduced}`] : []),
    ...((level.reached ?? 0) < (least.reached ?? 0) ? [`reached: ${level.reached} < ${least.reached}`] : []),
    ...(level.facts < least.facts ? [`facts: ${level.facts} < ${least.facts}`] : []),
  ];
}
