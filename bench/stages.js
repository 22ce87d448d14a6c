import { decode } from '../dist/decode/decode.js';
import { readDocument } from '../dist/document/document.js';
import { normaliseDocument } from '../dist/normalise/normalise.js';
import { NOBODY, readBody } from '../dist/recognise/body/body.js';
import { copyEvidence } from '../dist/recognise/copy.js';
import { KNOWN_WORDS } from '../dist/recognise/known-words.js';
import { isReport } from '../dist/recognise/metadata/gate.js';
import { readMetadata } from '../dist/recognise/metadata/metadata.js';
import { readMentions } from '../dist/recognise/prose/mentions.js';
import { recogniseCells } from '../dist/recognise/recognise.js';
import { compareProse } from '../dist/validate/prose.js';
import { validate } from '../dist/validate/validate.js';
import { recordOf, sourceOf } from '../dist/write/record.js';
import { parseBareText } from './bare.js';
import { encodeGbk } from './gbk.js';
import * as plain from './pages.js';
import * as site from './site-pages.js';

// usage: node bench/stages.js [PAGES [ROUNDS]]: what each stage takes, beside bare parsing of the same pages.
const PAGES = Number(process.argv[2] ?? 100);
const ROUNDS = Number(process.argv[3] ?? 5); // after one to warm up

for (const [name, { charsetOf }, make] of [
  ['site pages', site, site.makeSitePage],
  ['plain pages', plain, plain.makePage],
]) {
  const pages = Array.from({ length: PAGES }, (_, i) => {
    const page = make(i + 1);
    return charsetOf(i + 1) === 'gb18030' ? encodeGbk(page) : Buffer.from(page);
  });
  print(name, pages, measure(pages));
}

/** The median over the rounds of each stage's time over all pages, in milliseconds. */
function measure(pages) {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = new Map();
    for (const page of pages) takePage(page, times);
    if (round > 0) rounds.push(times);
  }
  return new Map([...rounds[0].keys()].map(stage => [stage, median(rounds.map(times => times.get(stage)))]));
}

function takePage(bytes, times) {
  const timed = (stage, act) => {
    const start = process.cpuUsage();
    const value = act();
    times.set(stage, (times.get(stage) ?? 0) + milliseconds(process.cpuUsage(start)));
    return value;
  };
  timed('bare parsing', () => parseBareText(bytes));
  const decoded = timed('decode', () => decode(bytes).value);
  const printed = timed('document', () => readDocument(decoded.text).value);
  const document = timed('normalise', () => normaliseDocument(printed, KNOWN_WORDS).value);
  const metadata = timed('metadata', () => readMetadata(document).value);
  const recognised = timed('tables', () => recogniseCells(document.blocks).value);
  const mentions = timed('prose', () => readMentions(document, metadata).value);
  const { form, cells, loose } = recognised;
  const isOne = timed('gate', () => isReport(document, metadata, cells) === null);
  const body = timed('body', () => (isOne ? readBody(metadata, {}).value : NOBODY));
  const validated = timed('validate', () => {
    const value = form === null ? { cells, checks: [] } : validate(form, cells, loose).value;
    compareProse(form?.id ?? null, mentions, value.cells);
    return value;
  });
  timed('write', () => {
    const source = sourceOf(bytes, decoded, copyEvidence(document, []), { name: 'x.html' });
    JSON.stringify(recordOf(source, metadata, body, recognised, validated, mentions, []));
  });
}

/** CPU rather than the clock, so that a busy machine counts little. */
function milliseconds({ user, system }) {
  return (user + system) / 1000;
}

function print(name, pages, times) {
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  const bare = times.get('bare parsing');
  const sum = [...times.values()].reduce((all, time) => all + time, 0) - bare;
  console.log(`${name}: ${pages.length}, ${megabytes.toFixed(1)} MB`);
  for (const [stage, time] of [...times, ['all stages', sum]])
    console.log(
      `  ${stage.padEnd(14)}${(time / pages.length).toFixed(3).padStart(8)} ms a page ${((megabytes / time) * 1000).toFixed(0).padStart(6)} MB/s ${(time / bare).toFixed(2).padStart(6)} × bare`,
    );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
