import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fieldsOfForm } from '../dist/recognise/forms/index.js';
import { checkAcross } from '../dist/validate/across/across.js';
import { briefOf } from '../dist/validate/across/brief.js';
import { acrossFormatsFor } from '../dist/write/formats.js';

const SMALL_HEAP = '--max-old-space-size=256'; // MB, so that what is kept shows and what is not yet collected does not
const YEARS = 10;
const STOCK = 400; // characters of prose that a body repeats every year, and the same again that it does not

if (process.argv[2] === '--run') run(Number(process.argv[3]));
else bench();

/** Checks 2,000, then 20,000 made reports across documents and writes every table, each in a process of its own. */
function bench() {
  for (const count of [2_000, 20_000]) {
    const line = execFileSync(
      process.execPath,
      [SMALL_HEAP, fileURLToPath(import.meta.url), '--run', String(count)],
      { encoding: 'utf8' },
    );
    process.stdout.write(line);
  }
}

function run(count) {
  const briefs = [];
  let keeping = 0;
  for (let i = 0; i < count; i++) {
    const { record, cells } = makeReport(Math.floor(i / YEARS), 2015 + (i % YEARS));
    keeping += seconds(() => briefs.push(briefOf(record, cells)));
  }
  let across;
  const checking = seconds(() => {
    across = checkAcross(briefs);
  });
  let written = 0;
  const writing = seconds(() => {
    for (const { chunks } of acrossFormatsFor(['csv'], { bom: true }))
      for (const chunk of chunks(across, 'en')) written += chunk.length;
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${count} reports: kept in ${keeping.toFixed(1)} s, checked in ${checking.toFixed(1)} s ` +
      `(${across.findings.length} findings), tables in ${writing.toFixed(1)} s ` +
      `(${(written / 1e6).toFixed(0)} MB), peak RSS ${peak.toFixed(0)} MB`,
  );
}

/** Numbers that break laws now and then, and prose of which a body repeats half: findings enough to be realistic. */
function makeReport(body, year) {
  const form = year < 2021 ? 'form_2019' : 'form_2021';
  const random = randomOf(body * 100 + year);
  const cells = fieldsOfForm(form).map(({ id }, i) => ({
    field: id,
    value: Math.floor(random() * 20) + (body % 50),
    unit: '件',
    status: random() < 0.9 ? 'reported' : 'blank',
    raw: '',
    label: '',
    how: '',
    place: { line: i + 1, column: 1, table: 2, row: i + 1, cell: 3 },
  }));
  const name = `白河市第${body}局`;
  const record = {
    id: `r${body}-${year}`,
    source: { path: `${body}/${year}.html` },
    agency: name,
    year,
    published: `${year + 1}-01-20`,
    form,
    body: { name, region_code: null, register_id: null, kind: null, level: null, candidates: [] },
    sections: { overview: prose(randomOf(body), STOCK) + prose(random, STOCK) + prose(random, 4 * STOCK) },
  };
  return { record, cells: cells.map(cell => (cell.status === 'blank' ? { ...cell, value: null } : cell)) };
}

function prose(random, length) {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
  return text;
}

function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function seconds(act) {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}
