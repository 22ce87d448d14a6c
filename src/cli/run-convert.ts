import { listInputs } from '../acquire/files.ts';
import { type Outputs, openOutputs } from '../acquire/output.ts';
import type { convert } from '../convert.ts';
import { traceLine } from '../explain/trace.ts';
import { printProblem } from '../problems.ts';
import type { Language, Severity } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { AcrossFormat } from '../write/across-format.ts';
import type { Format } from '../write/format.ts';
import { acrossFormatsFor, type FormatName, formatsFor } from '../write/formats.ts';
import { type RunInput, runEnd, runInput, runStart } from '../write/run-json.ts';
import { Tally } from '../write/tally.ts';
import { collectAcross } from './collect-across.ts';
import { type Bodies, conversions } from './conversions.ts';
import type { Done } from './convert-input.ts';
import { DONE, FINDINGS, UNREADABLE } from './exit-codes.ts';
import { OutputError } from './faults.ts';
import { startProgress } from './progress.ts';
import type { Shell } from './shell.ts';
import { onStop } from './signals.ts';
import { summary } from './summary.ts';
import { tellInput } from './tell-input.ts';
import { uniqueIds } from './unique-ids.ts';

/** What a `convert` command line asks for. */
export interface ConvertPlan {
  readonly paths: readonly string[];
  readonly folder: string;
  readonly formats: readonly FormatName[];
  readonly bom: boolean;
  readonly trace: boolean;
  readonly jobs: number; // threads
  readonly failOn: Severity | 'never';
  readonly language: Language;
  readonly talk: 'quiet' | 'normal' | 'verbose';
}

const RUN_FILE = 'run.json';
const TRACE_FILE = 'trace.jsonl';

/** Reads every input and writes what came of each, in their order, while the next are read. Returns the exit code. */
export async function runConvert(
  plan: ConvertPlan,
  convertPage: typeof convert,
  shell: Shell,
  bodies: Bodies = {},
): Promise<number> {
  const started = shell.now();
  const formats = formatsFor(plan.formats, { bom: plan.bom });
  const acrossFormats = acrossFormatsFor(plan.formats, { bom: plan.bom });
  const tables = [...formats, ...acrossFormats].map(({ file }) => file);
  const files = [...tables, ...(plan.trace ? [TRACE_FILE] : []), RUN_FILE];
  const outputs = guarded(() => openOutputs(plan.folder, files), plan.folder);
  const release = onStop(outputs.discard);
  try {
    const tally = new Tally();
    const write = writerTo(outputs, formats, shell.version);
    const progress = startProgress(
      countInputs(plan, shell),
      plan.talk === 'quiet' ? { ...shell, say: () => {} } : shell,
    );
    const unique = uniqueIds();
    const collected = collectAcross(bodies.settings?.register);
    const inputs = listInputs(plan.paths, plan.folder);
    for await (const each of conversions(inputs, convertPage, {
      ...plan,
      ...bodies,
      stdin: shell.stdin,
    })) {
      const done = unique(each);
      tally.add(done.status, done.read?.bytes ?? 0, done.conversion);
      guarded(() => write.input(done), plan.folder);
      if (acrossFormats.length > 0) collected.add(done);
      const lines = tellInput(done, plan.talk);
      if (lines !== '') {
        progress.clear();
        shell.say(lines);
      }
      progress.step();
      await turn();
    }
    progress.clear();
    if (acrossFormats.length > 0) {
      const across = collected.finish();
      for (const { problem } of across.findings) tally.addProblem(printProblem(problem, plan.language));
      await writeAcross(across, acrossFormats, outputs, plan);
    }
    const seconds = (shell.now() - started) / 1000;
    guarded(() => write.end(tally, { started: new Date(started).toISOString(), seconds }), plan.folder);
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

/** Puts what came of each input behind what stands in the files already. */
function writerTo(outputs: Outputs, formats: readonly Format[], version: string) {
  const begun = new Set<string>();
  let inputs = 0;
  for (const { file, before } of formats) outputs.write(file, before);
  outputs.write(RUN_FILE, runStart(version));
  return {
    input(done: Done) {
      for (const { file, between, chunks } of formats) {
        for (const chunk of chunks(done.conversion, done.source)) {
          outputs.write(file, begun.has(file) ? between + chunk : chunk);
          begun.add(file);
        }
      }
      if (done.stages !== null) {
        const id = done.conversion.records[0]?.id ?? null;
        outputs.write(TRACE_FILE, traceLine(done.stages, done.source, id));
      }
      outputs.write(RUN_FILE, runInput(runInputOf(done), inputs === 0));
      inputs += 1;
    },
    end(...totals: Parameters<typeof runEnd>) {
      for (const { file, after } of formats) outputs.write(file, after);
      outputs.write(RUN_FILE, runEnd(...totals));
      outputs.commit();
    },
  };
}

/** Writes what all reports say together, with turns between for signals: the panel of a large run takes a while. */
async function writeAcross(
  across: Across,
  formats: readonly AcrossFormat[],
  outputs: Outputs,
  { folder, language }: ConvertPlan,
): Promise<void> {
  for (const { file, before, chunks } of formats) {
    guarded(() => outputs.write(file, before), folder);
    let written = 0;
    for (const chunk of chunks(across, language)) {
      guarded(() => outputs.write(file, chunk), folder);
      written += 1;
      if (written % CHUNKS_A_TURN === 0) await turn();
    }
  }
}

const CHUNKS_A_TURN = 100;

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

function guarded<T>(act: () => T, folder: string): T {
  try {
    return act();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new OutputError(`invalid output folder: ${folder} (${(cause as Error).message})`, { cause });
  }
}

/** Lets signals and the terminal have their turn. */
function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
