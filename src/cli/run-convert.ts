import { listInputs } from '../acquire/files.ts';
import type { convert } from '../convert.ts';
import { printProblem } from '../problems.ts';
import type { RegisterEntry, Severity } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { Format, Writer } from '../write/format.ts';
import { runEnd, runInput, runStart } from '../write/run-json.ts';
import { Tally } from '../write/tally.ts';
import { collectAcross } from './collect-across.ts';
import type { ConvertPlan } from './convert-plan.ts';
import { DONE, FINDINGS, UNREADABLE } from './exit-codes.ts';
import { OutputError } from './faults.ts';
import { type Finished, type FinishSettings, finisher, formatsOf } from './finished.ts';
import { type Outputs, openOutputs } from './output/output.ts';
import type { BodySettings, PageConverter } from './page-converter.ts';
import { startProgress } from './progress.ts';
import type { Shell } from './shell.ts';
import { onStop } from './signals.ts';
import { summary } from './summary.ts';
import { conversions, threadsFor } from './threads/conversions.ts';
import { converterHere, converterInThreads } from './threads/converter.ts';

const RUN_FILE = 'run.json';
const TRACE_FILE = 'trace.jsonl';

/** How the pages of a run are read: in threads with these settings, or here, by a function that is given. */
export type Reading =
  | { readonly kind: 'threads'; readonly bodies: BodySettings; readonly converter?: string } // as for a thread
  | {
      readonly kind: 'here';
      readonly convertPage: typeof convert;
      readonly siblingsOf?: PageConverter['siblingsOf'];
    };

/** Reads every input and writes what came of each, in their order, while the next are read. Returns the exit code. */
export async function runConvert(plan: ConvertPlan, reading: Reading, shell: Shell): Promise<number> {
  const { language, trace, budget } = plan;
  const finish = finisher(plan);
  const threads = threadsFor(reading.kind === 'threads' ? plan.jobs : 1);
  const converter =
    reading.kind === 'here'
      ? converterHere(reading.convertPage, { language, trace, siblingsOf: reading.siblingsOf }, finish)
      : converterInThreads(
          { finish: settingsOf(plan), trace, bodies: reading.bodies, converter: reading.converter ?? null },
          { threads: threads.count, budget },
          finish,
        );
  const inputs = listInputs(plan.paths, plan.folder);
  const pages = conversions(inputs, { converter, threads, finish, language, stdin: shell.stdin });
  const register = reading.kind === 'threads' ? reading.bodies.register : [];
  return writeRun(plan, pages, countInputs(plan, shell), shell, register);
}

/** What a thread needs of the plan. */
function settingsOf({
  formats,
  xlsxMost,
  bom,
  derive,
  about,
  summary,
  language,
  folder,
  talk,
}: ConvertPlan): FinishSettings {
  return { formats, xlsxMost, bom, derive, about, summary, language, folder, talk };
}

/** Writes what came of each input, in the order in which it comes. Returns the exit code. */
export async function writeRun(
  plan: ConvertPlan,
  pages: AsyncIterable<Finished>,
  total: number | null, // for the bar, where it is known
  shell: Shell,
  register: readonly RegisterEntry[] = [],
): Promise<number> {
  const started = shell.now();
  const formats = formatsOf(plan);
  const outputs = await guarded(() => openOutputs(plan.folder), plan.folder);
  const release = onStop(outputs.discard);
  try {
    const tally = new Tally();
    const write = await guarded(() => openWriters(outputs, formats, plan, shell.version), plan.folder);
    const progress = startProgress(total, plan.talk === 'quiet' ? { ...shell, say: () => {} } : shell);
    const needsAcross = formats.some(format => format.needsAcross);
    const collected = collectAcross(register);
    for await (const finished of pages) {
      tally.add(finished.counts);
      await guarded(() => write.input(finished), plan.folder);
      if (needsAcross) collected.add(finished);
      if (finished.said !== '') {
        progress.clear();
        shell.say(finished.said);
      }
      progress.step();
      await outputs.turn();
    }
    progress.clear();
    const across = needsAcross ? collected.finish() : null;
    for (const { problem } of across?.findings ?? []) tally.addProblem(printProblem(problem, plan.language));
    await guarded(() => write.end(tally, across), plan.folder);
    const seconds = (shell.now() - started) / 1000;
    await guarded(() => write.run(tally, { started: new Date(started).toISOString(), seconds }), plan.folder);
    const files = outputs.written().map(({ file }) => file);
    if (plan.talk !== 'quiet') shell.say(summary(tally, seconds, plan, files));
    return exitCode(tally, plan.failOn);
  } finally {
    outputs.discard();
    release();
  }
}

/** A count for the bar's sake only, so that a long list is never kept. */
function countInputs({ paths, folder }: ConvertPlan, { terminal }: Shell): number | null {
  if (terminal === null) return null;
  let count = 0;
  for (const { kind } of listInputs(paths, folder)) {
    if (kind === 'archive') return null; // nobody knows how many pages are in it
    count += 1;
  }
  return count;
}

/** Opens every output of the run; what came of each input goes behind what stands in them already. */
async function openWriters(
  outputs: Outputs,
  formats: readonly Format[],
  { trace, language }: ConvertPlan,
  version: string,
) {
  const writers: Writer[] = [];
  for (const format of formats) writers.push(await format.open(outputs));
  const traceSink = trace ? outputs.file(TRACE_FILE) : null;
  const runSink = outputs.file(RUN_FILE);
  let inputs = 0;
  runSink.write(runStart(version));
  return {
    async input({ input, parts, trace: line }: Finished): Promise<void> {
      for (const [i, writer] of writers.entries()) await writer.add(parts[i]);
      traceSink?.write(line);
      runSink.write(runInput(input, inputs === 0));
      inputs += 1;
    },
    async end(tally: Tally, across: Across | null): Promise<void> {
      for (const writer of writers)
        await writer.end({ version, language, tally, across, files: outputs.written() });
    },
    run(...totals: Parameters<typeof runEnd>): void {
      traceSink?.end();
      runSink.write(runEnd(...totals));
      outputs.commit();
    },
  };
}

function exitCode({ inputs, severities }: Tally, failOn: Severity | 'never'): number {
  if (inputs.unreadable + inputs.failed > 0) return UNREADABLE;
  const levels: readonly Severity[] = ['note', 'doubtful', 'unusable'];
  const counted = failOn === 'never' ? [] : levels.slice(levels.indexOf(failOn));
  return counted.some(level => severities[level] > 0) ? FINDINGS : DONE;
}

async function guarded<T>(act: () => T | Promise<T>, folder: string): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || !OF_THE_WORLD.test(code)) throw cause;
    throw new OutputError(`invalid output folder: ${folder} (${(cause as Error).message})`, { cause });
  }
}

/** What the system or SQLite say of a disk; all other codes are bugs. */
const OF_THE_WORLD = /^(?:E[A-Z\d]+|SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY|PERM|BUSY)\w*)$/;
