import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOutputs } from '../dist/cli/output/output.js';
import { convertDocument, readPage } from '../dist/convert.js';
import { formatsFor, textFormatsFor } from '../dist/write/formats.js';
import { reportsSqlite } from '../dist/write/sqlite/reports-sqlite.js';
import { fromText } from '../dist/write/text-format.js';
import { reportsXlsx } from '../dist/write/xlsx/reports-xlsx.js';

const SMALL_HEAP = '--max-old-space-size=160'; // MB; XLSX needs more for each workbook that it makes
const XLSX_HEAP = '--max-old-space-size=400';
const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));

/** Without the tables across reports, which `bench/across.js` measures. */
const OPTIONS = { bom: true };
const FORMATS = {
  'csv,jsonl': () => textFormatsFor(['csv', 'jsonl'], OPTIONS).map(fromText),
  parquet: () => formatsFor(['parquet'], { ...OPTIONS, summary: false }).slice(1), // without problems.csv
  sqlite: () => [reportsSqlite()],
  xlsx: () => [reportsXlsx(OPTIONS)],
};

if (process.argv[2] === '--run') await run(process.argv[3].split('+'), Number(process.argv[4]));
else bench();

/** Writes the reports of the samples over and over, under other ids, each round in a process of its own. */
function bench() {
  const rounds = [
    ['csv,jsonl+parquet', 10_000],
    ['csv,jsonl+parquet', 100_000],
    ['sqlite', 10_000],
    ['xlsx', 500],
    ['xlsx', 2_000],
  ];
  for (const [names, count] of rounds) {
    const heap = names === 'xlsx' ? XLSX_HEAP : SMALL_HEAP;
    const line = execFileSync(
      process.execPath,
      [heap, fileURLToPath(import.meta.url), '--run', names, String(count)],
      { encoding: 'utf8' },
    );
    process.stdout.write(line);
  }
}

async function run(names, count) {
  const pages = samplePages();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const outputs = openOutputs(folder);
  try {
    const start = performance.now();
    const writers = [];
    const formats = names.flatMap(name => FORMATS[name]());
    for (const format of formats) writers.push(await format.open(outputs));
    for (let i = 0; i < count; i++) {
      const page = numbered(pages[i % pages.length], i);
      for (const [w, writer] of writers.entries()) await writer.add(formats[w].take(page));
      if (i % 100 === 0) await outputs.turn();
    }
    for (const writer of writers) await writer.end({ files: [], across: null, language: 'en' });
    const seconds = (performance.now() - start) / 1000;
    const bytes = outputs.written().reduce((sum, file) => sum + file.bytes, 0);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${names.join(' and ')}: ${count} reports in ${seconds.toFixed(1)} s (${(count / seconds).toFixed(0)} a second), ` +
        `${outputs.written().length} files, ${(bytes / 1e6).toFixed(0)} MB, peak RSS ${peak.toFixed(0)} MB`,
    );
  } finally {
    outputs.discard();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The conversions of all samples that have a form. */
function samplePages() {
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter(path => /page\.\w+$/.test(path))
    .sort()
    .map(path => ({ path, conversion: convertSample(path) }))
    .filter(({ conversion }) => conversion.reports[0]?.record.form != null);
}

function numbered({ path, conversion }, i) {
  const source = `${i}/${path}`;
  const reports = conversion.reports.map(({ record, cells }) => ({
    record: {
      ...record,
      id: `r${i.toString(16).padStart(12, '0')}`,
      source: { ...record.source, path: source },
    },
    cells,
  }));
  return { source, href: `../pages/${source}`, conversion: { ...conversion, reports } };
}

function convertSample(path) {
  const bytes = readFileSync(join(SAMPLES, path));
  return convertDocument(bytes, readPage(bytes), { name: path });
}
