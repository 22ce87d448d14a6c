import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runConvert } from '../dist/cli/run-convert.js';
import { convert } from '../dist/convert.js';
import { parseBare } from './bare.js';
import { encodeGbk } from './gbk.js';
import { charsetOf, makePage } from './pages.js';

const PAGES = 200; // a round
const SMALL_HEAP = '--max-old-space-size=48'; // MB, so that what is kept shows and what is not yet collected does not
const ROUNDS = 7; // after one to warm up

if (process.argv[2] === '--peak') await printPeak(process.argv[3]);
else await bench();

/** The whole conversion side by side with bare parsing of the same pages, round by round; then peak memory. */
async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const pages = writePages(join(folder, 'pages'), PAGES);
    const megabytes = pages.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
    console.log(`${PAGES} pages, ${megabytes.toFixed(1)} MB, half UTF-8, half GBK; node ${process.version}`);
    const bare = [];
    const whole = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const times = [
        await seconds(() => pages.forEach(parseBare)),
        await seconds(() => convertFolder(join(folder, 'pages'), join(folder, 'out'))),
      ];
      if (round === 0) continue;
      bare.push(times[0]);
      whole.push(times[1]);
    }
    report('bare parsing', bare, megabytes);
    report('whole conversion', whole, megabytes);
    const ratios = whole.map((time, round) => time / bare[round]);
    console.log(
      `whole / bare        ${median(ratios).toFixed(2)} (rounds ${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    );
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

function writePages(folder, count) {
  mkdirSync(folder);
  for (let seed = 1; seed <= count; seed++) {
    const page = makePage(seed);
    const bytes = charsetOf(seed) === 'gb18030' ? encodeGbk(page) : page;
    writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.html`), bytes);
  }
  return readdirSync(folder).map(name => join(folder, name));
}

async function convertFolder(folder, output) {
  const plan = {
    paths: [folder],
    folder: output,
    formats: ['csv', 'jsonl'],
    bom: true,
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
  const code = await runConvert(plan, convert, shell);
  if (code !== 0) throw new Error(`exit code ${code}`);
}

async function printPeak(folder) {
  await convertFolder(folder, `${folder}-out`);
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

async function seconds(act) {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

function report(name, times, megabytes) {
  const time = median(times);
  console.log(
    `${name.padEnd(20)}${(PAGES / time).toFixed(0)} pages/s, ${(megabytes / time).toFixed(1)} MB/s`,
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
