import { listInputs } from '../acquire/files.ts';
import type { convert } from '../convert.ts';
import { traceLine } from '../explain/trace.ts';
import { printProblem } from '../problems.ts';
import type { RegisterEntry, Severity } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { Format, Writer } from '../write/format.ts';
import { formatsFor } from '../write/formats.ts';
import { type RunInput, runEnd, runInput, runStart } from '../write/run-json.ts';
import { Tally } from '../write/tally.ts';
import { collectAcross } from './collect-across.ts';
import type { Done } from './convert-input.ts';
import type { ConvertPlan } from './convert-plan.ts';
import { DONE, FINDINGS, UNREADABLE } from './exit-codes.ts';
import { OutputError } from './faults.ts';
import { hrefOf } from './output/href.ts';
import { type Outputs, openOutputs } from './output/output.ts';
import { startProgress } from './progress.ts';
import type { Shell } from './shell.ts';
import { onStop } from './signals.ts';
import { summary } from './summary.ts';
import { tellInput } from './tell-input.ts';
import { type Bodies, conversions } from './threads/conversions.ts';
import { uniqueIds } from './unique-ids.ts';

const RUN_FILE = 'run.json';
const TRACE_FILE = 'trace.jsonl';

/** Reads every input and writes what came of each, in their order, while the next are read. Returns the exit code. */
export async function runConvert(
  plan: ConvertPlan,
  convertPage: typeof convert,
  shell: Shell,
  bodies: Bodies = {},
): Promise<number> {
  const inputs = listInputs(plan.paths, plan.folder);
  const pages = conversions(inputs, convertPage, { ...plan, ...bodies, stdin: shell.stdin });
  return writeRun(plan, pages, countInputs(plan, shell), shell, bodies.settings?.register);
}

/** Writes what came of each input, in the order in which it comes. Returns the exit code. */
export async function writeRun(
  plan: ConvertPlan,
  pages: AsyncIterable<Done>,
  total: number | null, // for the bar, where it is known
  shell: Shell,
  register: readonly RegisterEntry[] = [],
): Promise<number> {
  const started = shell.now();
  const formats = formatsFor(plan.formats, plan);
  const outputs = await guarded(() => openOutputs(plan.folder), plan.folder);
  const release = onStop(outputs.discard);
  try {
    const tally = new Tally();
    const write = await guarded(() => openWriters(outputs, formats, plan, shell.version), plan.folder);
    const progress = startProgress(total, plan.talk === 'quiet' ? { ...shell, say: () => {} } : shell);
    const unique = uniqueIds();
    const needsAcross = formats.some(format => format.needsAcross);
    const collected = collectAcross(register);
    for await (const each of pages) {
      const done = unique(each);
      tally.add(done.status, done.read?.bytes ?? 0, done.conversion);
      await guarded(() => write.input(done), plan.folder);
      if (needsAcross) collected.add(done);
      const lines = tellInput(done, plan.talk);
      if (lines !== '') {
        progress.clear();
        shell.say(lines);
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
    if (plan.talk !== 'quiet') shell.say(summary(tally, seconds, plan.folder, files, plan.language));
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
  { folder, trace, language }: ConvertPlan,
  version: string,
) {
  const writers: Writer[] = [];
  for (const format of formats) writers.push(await format.open(outputs));
  const traceSink = trace ? outputs.file(TRACE_FILE) : null;
  const runSink = outputs.file(RUN_FILE);
  let inputs = 0;
  runSink.write(runStart(version));
  return {
    async input(done: Done): Promise<void> {
      const { source, path, conversion, stages } = done;
      const href = path === null ? null : hrefOf(folder, path);
      for (const writer of writers) await writer.add({ source, href, conversion });
      if (stages !== null) traceSink?.write(traceLine(stages, source, conversion.records[0]?.id ?? null));
      runSink.write(runInput(runInputOf(done), inputs === 0));
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

function runInputOf({ source, status, read, conversion }: Done): RunInput {
  if (read === null) return { path: source, status };
  return { path: source, status, ...read, reports: conversion.records.map(({ id }) => id) };
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
