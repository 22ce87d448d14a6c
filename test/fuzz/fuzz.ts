import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { minimise } from './minimise.ts';
import { type Breach, breachesOf } from './oracle.ts';
import { inputOf, startingPages } from './pages.ts';
import type { Failure, Work } from './worker.ts';

// usage: npm run fuzz -- [--minutes N] [--seed S] [--from I] [--to FOLDER]: mutated pages through convert, for N minutes.
// What breaks a law is made as small as it goes and kept in the folder; exit code 1 if there is any.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now()) },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'output/fuzz' },
  },
});
const { seed, to } = values;
const LONGEST = 30_000; // milliseconds that an input may take before it is taken for one without an end
const LOOK = 500; // milliseconds

const starting = startingPages(seed);
const kept = new Map<string, number>(); // how often each breach was found
const until = Date.now() + Number(values.minutes) * 60_000;
let count = 0;
let next = Number(values.from);
while (Date.now() < until) next = await turn(next);
console.log(`seed ${seed}: ${count} inputs, ${kept.size} kinds of breach`);
for (const [kind, times] of kept) console.log(`${times} × ${kind}`);
process.exit(kept.size > 0 ? 1 : 0);

/** Inputs from one on in a thread, until time is up or one has no end; the number of the next. */
async function turn(from: number): Promise<number> {
  const at = new Int32Array(new SharedArrayBuffer(8));
  Atomics.store(at, 0, from);
  const failures: Failure[] = [];
  const worker = threadFor({ seed, from, step: 1, at });
  let fault = '';
  worker.on('message', (failure: Failure) => void failures.push(failure));
  worker.on('error', error => (fault = String(error)));
  let [seen, since] = [-1, Date.now()];
  while (fault === '' && Date.now() < until && failures.length < 20) {
    await new Promise(done => setTimeout(done, LOOK));
    const done = Atomics.load(at, 1);
    if (done !== seen) [seen, since] = [done, Date.now()];
    if (done > 0 && Date.now() - since > LONGEST) break;
  }
  const index = Atomics.load(at, 0);
  const isStuck = fault !== '' || (Date.now() - since > LONGEST && Date.now() < until);
  await worker.terminate();
  count += Atomics.load(at, 1);
  if (isStuck) await keep(index, { law: 'an end', found: fault || `none after ${LONGEST / 1000} s` });
  for (const failure of failures) await keep(failure.index, failure.breaches[0]!);
  return index + 1;
}

/** Keeps the first input of each kind of breach, made small; those without an end are cut in threads of their own. */
async function keep(index: number, breach: Breach): Promise<void> {
  const kind = kindOf(breach);
  kept.set(kind, (kept.get(kind) ?? 0) + 1);
  if (kept.get(kind)! > 1) return;
  const bytes = inputOf(starting, seed, index);
  const endless = breach.law === 'an end';
  const fails = endless
    ? hasNoEnd
    : async (shorter: Uint8Array) => (await breachesOf(shorter)).some(other => kindOf(other) === kind);
  const slow = endless || breach.law === 'time in proportion';
  const small = await minimise(bytes, fails, slow ? 25 : 400);
  mkdirSync(to, { recursive: true });
  const name = join(to, `${kind.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${index}.html`);
  writeFileSync(name, small);
  console.log(
    `${kind}: input ${index}, ${bytes.length} bytes, kept ${small.length} in ${name}\n  ${breach.found}`,
  );
}

/** Breaches that are likely to have one cause. */
function kindOf({ law, found }: Breach): string {
  return law === 'no exception' ? `${law}: ${found.slice(0, 140).replace(/\d+/g, '0')}` : law;
}

async function hasNoEnd(file: Uint8Array): Promise<boolean> {
  const worker = threadFor({ seed, from: 0, step: 1, at: new Int32Array(new SharedArrayBuffer(8)), file });
  const ended = await Promise.race([
    new Promise<boolean>(done => worker.once('message', () => done(true)).once('error', () => done(false))),
    new Promise<boolean>(done => setTimeout(() => done(false), LONGEST / 3)),
  ]);
  await worker.terminate();
  return !ended;
}

function threadFor(work: Work): Worker {
  const url = new URL('./worker.ts', import.meta.url).href;
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(url)}); })`;
  return new Worker(code, { eval: true, workerData: work });
}
