import { traceLines } from '../explain/trace.ts';
import { briefOf } from '../validate/across/brief.ts';
import type { OtherPage } from '../validate/across/coverage.ts';
import { type PackedBrief, packBrief } from '../validate/across/pack-brief.ts';
import type { FormatOptions } from '../write/format.ts';
import type { FormatName } from '../write/format-names.ts';
import { formatsFor } from '../write/formats.ts';
import type { RunInput } from '../write/run-json.ts';
import { type Counts, countsOf } from '../write/tally.ts';
import type { Done } from './convert-input.ts';
import type { ConvertPlan } from './convert-plan.ts';
import { hrefOf } from './output/href.ts';
import { tellInput } from './tell-input.ts';

/**
 * One input, ready to be written: finished rows and counts in place of the records. It is what leaves a thread, so it is
 * data, and small.
 */
export interface Finished {
  readonly input: RunInput; // its line in run.json
  readonly counts: Counts;
  readonly parts: readonly unknown[]; // of each format of the run, in their order
  readonly briefs: readonly PackedBrief[]; // none where no format needs them
  readonly otherPage: OtherPage | null;
  readonly said: string; // what is to be said of it
  readonly trace: string; // its line of the trace; '' without one
}

/** What finishing depends on: data, so that threads can be given it. */
export type FinishSettings = Pick<
  ConvertPlan,
  'formats' | 'xlsxMost' | 'bom' | 'derive' | 'about' | 'summary' | 'language' | 'folder' | 'talk'
>;

/**
 * Finishes inputs for the outputs of a run. `copies` says for each report how many of the same id there are with it: the
 * second gets `-2` behind it.
 */
export function finisher(settings: FinishSettings): (done: Done, copies?: readonly number[]) => Finished {
  const { folder, talk } = settings;
  const formats = formatsOf(settings);
  const needsAcross = formats.some(format => format.needsAcross);
  return (given, copies = []) => {
    const done = withCopies(given, copies);
    const { source, path, status, read, conversion, stages, otherPage } = done;
    const { reports } = conversion;
    const href = path === null ? null : hrefOf(folder, path);
    const briefs = needsAcross ? reports.map(({ record, cells }) => briefOf(record, cells)) : [];
    return {
      input: runInputOf(done),
      counts: countsOf(status, read?.bytes ?? 0, conversion),
      parts: formats.map(format => format.take({ source, href, conversion })),
      briefs: briefs.map(packBrief),
      otherPage: needsAcross ? otherPage : null,
      said: tellInput(done, talk),
      trace: traceLines(
        stages ?? [],
        source,
        reports.map(({ record }) => record.id),
      ),
    };
  };
}

/** The formats of a run; the same, in the same order, wherever they are asked for. */
export function formatsOf({ formats, xlsxMost, bom, derive, about, summary, language }: FinishSettings) {
  const options: FormatOptions = { xlsxMost, bom, derive, about, summary, language };
  return formatsFor(formats as readonly FormatName[], options);
}

function withCopies(done: Done, copies: readonly number[]): Done {
  if (copies.every(count => count === 1)) return done;
  const { conversion } = done;
  const reports = conversion.reports.map(({ record, cells }, r) =>
    (copies[r] ?? 1) === 1
      ? { record, cells }
      : { record: { ...record, id: `${record.id}-${copies[r]}` }, cells },
  );
  return { ...done, conversion: { ...conversion, reports } };
}

function runInputOf({ source, status, read, conversion }: Done): RunInput {
  if (read === null) return { path: source, status };
  return { path: source, status, ...read, reports: conversion.reports.map(({ record }) => record.id) };
}
