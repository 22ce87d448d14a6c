import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runConvert } from '../dist/cli/run-convert.js';
import { parseBare } from './bare.js';
import { encodeGbk } from './gbk.js';
import { charsetOf, makePage } from './pages.js';

const PAGES = 200; // a round
const MANY = 2000; // pages for which threads are worth their start
const TEXT = ['csv', 'jsonl'];
const DEFAULT = ['csv', 'jsonl', 'xlsx', 'package'];
const SMALL_HEAP = '--max-old-space-size=48'; // MB, so that what is kept shows and what is not yet collected does not
const ROUNDS = 7; // after one to warm up

if (process.argv[2] === '--peak') await printPeak(process.argv[3]);
else await bench();

/** The whole conversion side by side with bare parsing of the same pages, round by round; then peak memory. */
async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const pages = writePages(join(folder, 'pages'), PAGES);
    console.log(`node ${process.version}; pages half UTF-8, half GBK`);
    const few = join(folder, 'pages');
    await compare(pages, ROUNDS, [
      ['conversion, 1 thread', () => convertFolder(few, join(folder, 'out'), 1)],
    ]);
    const many = join(folder, 'many');
    const cores = availableParallelism();
    await compare(writePages(many, MANY), 1, [
      ['conversion, 1 thread', () => convertFolder(many, join(folder, 'out'), 1)],
      [`conversion, ${cores} threads`, () => convertFolder(many, join(folder, 'out'), cores)],
      ['default formats', () => convertFolder(many, join(folder, 'out'), cores, DEFAULT)],
    ]);
    for (const count of [300, 1200]) {
      const name = join(folder, `memory-${count}`);
      writePages(name, count);
      const peak = execFileSync(
        process.execPath,
        [SMALL_HEAP, fileURLToPath(import.meta.url), '--peak', name],
        {
          encoding: 'utf8',
        },
      );
      console.log(`peak RSS, ${String(count).padStart(5)} pages ${peak.trim()} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Some ways to read the same pages, in turn with bare parsing of them, after a round to warm up. */
async function compare(pages, rounds, ways) {
  const megabytes = pages.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB`);
  const runs = [
    [
      'bare parsing',
      () => {
        for (const path of pages) parseBare(path);
      },
    ],
    ...ways,
  ];
  const times = runs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, [, act]] of runs.entries()) {
      const time = await seconds(act);
      if (round > 0) times[i].push(time);
    }
  }
  for (const [i, [name]] of runs.entries()) report(name, times[i], pages.length, megabytes, times[0]);
}

function writePages(folder, count) {
  mkdirSync(folder);
  for (let seed = 1; seed <= count; seed++) {
    const page = makePage(seed);
    const bytes = charsetOf(seed) === 'gb18030' ? encodeGbk(page) : page;
    writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.html`), bytes);
  }
  return readdirSync(folder).map(name => join(folder, name));
}

async function convertFolder(folder, output, jobs = availableParallelism(), formats = TEXT) {
  const plan = {
    paths: [folder],
    folder: output,
    formats,
    xlsxMost: null,
    bom: true,
    derive: false,
    about: {},
    summary: true,
    trace: false,
    jobs,
    budget: { seconds: 20, megabytes: 1024 },
    failOn: 'never',
    language: 'en',
    talk: 'quiet',
  };
  const shell = {
    print() {},
    say: text => process.stderr.write(text),
    stdin: process.stdin,
    terminal: null,
    now: Date.now,
    version: 'bench',
  };
  const bodies = { paths: [folder], folder: output, region: null, register: [] };
  const code = await runConvert(plan, { kind: 'threads', bodies }, shell);
  if (code !== 0) throw new Error(`exit code ${code}`);
}

async function printPeak(folder) {
  await convertFolder(folder, `${folder}-out`, 1);
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

async function seconds(act) {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

/** Speed, and how many times the bare parsing of the same round it took. */
function report(name, times, pages, megabytes, bare) {
  const time = median(times);
  const ratios = times.map((each, round) => each / bare[round]);
  const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  const ratio = times === bare ? '' : `, ${median(ratios).toFixed(2)} × bare (rounds ${range})`;
  console.log(
    `${name.padEnd(24)}${(pages / time).toFixed(0)} pages/s, ${(megabytes / time).toFixed(1)} MB/s${ratio}`,
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
