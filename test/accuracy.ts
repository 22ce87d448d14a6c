import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GeneratedPage, pages, pagesWithTableDamage } from './made/pages/generate.ts';
import { possibleNumbers } from './made/pages/puzzle.ts';
import { addCounts, type Counts, NO_COUNTS, type Score, scorePage } from './made/pages/score.ts';
import { meddled } from './made/pages/undamaged.ts';

/**
 * Reads generated pages and prints how well, by layout and by damage: of a thousand printed numbers, and, in the last
 * three columns, what can be determined at all of those that stood there before damage, and what is given of it. `npm run accuracy -- --help` lists the options.
 */
const OPTIONS = {
  seed: { type: 'string', default: '1' },
  count: { type: 'string', default: '10' }, // pages of each layout clean, with one damage, with several
  layout: { type: 'string' }, // only this one
  damage: { type: 'string' }, // show only pages with this one
  tables: { type: 'boolean', default: false }, // only pages with a damage of tables
  show: { type: 'string', default: '0' }, // mistakes to print
  missing: { type: 'boolean', default: false }, // show what is missing too
  undamaged: { type: 'string' }, // only: read as many undamaged reports and print what was changed in them
  write: { type: 'string' }, // a folder for the pages and what is expected of them
  help: { type: 'boolean', default: false },
} as const;

const HEADS = [
  'pages',
  'numbers',
  'right ‰',
  'derived',
  'wrong',
  'invented',
  'deduced',
  'misled',
  'missing',
  'regained',
  'named',
  'facts',
  'possible',
  'reached',
  'of these',
];

const { values: options } = parseArgs({ options: OPTIONS });
if (options.help)
  console.log(
    Object.keys(OPTIONS)
      .map(name => `--${name}`)
      .join(' '),
  );
else if (options.undamaged !== undefined) runUndamaged(Number(options.undamaged));
else run();

function run(): void {
  const { seed, layout, damage } = options;
  const scores: Score[] = [];
  const wanted = { seed, count: Number(options.count), ...(layout === undefined ? {} : { layout }) };
  for (const page of [...(options.tables ? [] : pages(wanted)), ...pagesWithTableDamage(wanted)]) {
    if (damage !== undefined && !page.damages.includes(damage)) continue;
    if (options.write !== undefined) writePage(options.write, page);
    scores.push(scorePage(page, possibleNumbers(page.page, page.layout)));
  }
  printTable(
    'layout, clean',
    scores.filter(({ page }) => page.damages.length === 0),
    ({ page }) => [page.layout.name],
  );
  printTable(
    'layout, damaged',
    scores.filter(({ page }) => page.damages.length > 0),
    ({ page }) => [page.layout.name],
  );
  printTable('damage, alone or not', scores, ({ page }) => page.damages);
  printMistakes(scores, Number(options.show));
}

function runUndamaged(count: number): void {
  const found = [...meddled(options.seed, count)];
  const touched = new Set(found.map(({ page }) => page)).size;
  console.log(
    `${count} undamaged reports: ${touched} with a repair, a number worked out or a number changed`,
  );
  for (const { page, what } of found.slice(0, Number(options.show))) console.log(`${page}: ${what}`);
}

function printTable(
  title: string,
  scores: readonly Score[],
  keysOf: (score: Score) => readonly string[],
): void {
  const groups = new Map<string, Counts>();
  for (const score of scores) {
    for (const key of keysOf(score)) groups.set(key, addCounts(groups.get(key) ?? NO_COUNTS, score.counts));
  }
  const all = scores.map(({ counts }) => counts).reduce(addCounts, NO_COUNTS);
  console.log(`\n${title.padEnd(26)}${HEADS.map(head => head.padStart(11)).join('')}`);
  for (const [key, counts] of [...groups, ['all', all] as const]) {
    const perThousand = (part: number) => ((1000 * part) / Math.max(1, counts.printed)).toFixed(1);
    const {
      printed,
      right,
      derived,
      wrong,
      invented,
      deduced,
      misled,
      missing,
      regained,
      shifts,
      named,
      facts,
      factsRight,
    } = counts;
    const { counted, possible, reached } = counts;
    const ofAll = (part: number, whole: number) => (whole === 0 ? '' : ((1000 * part) / whole).toFixed(1));
    const cells = [
      counts.pages,
      printed,
      ...[right, derived, wrong, invented, deduced, misled, missing].map(perThousand),
      regained,
      shifts === 0 ? '' : `${named}/${shifts}`,
      `${factsRight}/${facts}`,
      ofAll(possible, counted),
      ofAll(reached, counted),
      ofAll(reached, possible),
    ];
    console.log(`${key.padEnd(26)}${cells.map(cell => String(cell).padStart(11)).join('')}`);
  }
}

function printMistakes(scores: readonly Score[], most: number): void {
  const lines = scores.flatMap(({ page, mistakes }) =>
    mistakes
      .filter(({ kind }) => (kind !== 'missing' && kind !== 'unreached') || options.missing)
      .map(
        ({ kind, what, expected, found, raw, how }) =>
          `${page.name}: ${kind} ${what}: expected ${expected}, found ${found} ${JSON.stringify(raw)} ${how}`,
      ),
  );
  for (const line of lines.slice(0, most)) console.log(line);
}

function writePage(folder: string, { name, bytes, layout, damages, expected }: GeneratedPage): void {
  const directory = join(folder, name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `page.${layout.ending}`), bytes);
  const facts = {
    layout: layout.name,
    damages,
    ...expected,
    open: [...expected.open],
    disguised: [...expected.disguised],
  };
  writeFileSync(join(directory, 'expected.json'), `${JSON.stringify(facts, null, 1)}\n`);
}
