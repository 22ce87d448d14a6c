import type { InputStatus, Tally } from './tally.ts';

/** One line of run.json: an input and what came of it. `sha256` and `bytes` only where it was read. */
export interface RunInput {
  readonly path: string;
  readonly status: InputStatus;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly reports?: readonly string[]; // ids
}

export interface Timings {
  readonly started: string; // ISO
  readonly seconds: number;
}

/** Of the shape of run.json. Files of version 0.1.0 have no such number, and else the shape of 1. */
const RUN_SCHEMA = 1;

/** run.json in pieces, so that it is written while the run goes on: this, the inputs, the end. */
export function runStart(version: string): string {
  return `{\n  "version": ${JSON.stringify(version)},\n  "schema": ${RUN_SCHEMA},\n  "inputs": [`;
}

export function runInput(input: RunInput, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n    ${JSON.stringify(input)}`;
}

export function runEnd(tally: Tally, timings: Timings): string {
  const counts = {
    inputs: tally.inputs,
    bytes: tally.bytes,
    reports: tally.reports,
    without_report: tally.empty,
    forms: sorted(tally.forms),
    cells: tally.cells,
    severities: tally.severities,
    problems: sorted(tally.codes),
  };
  const rest = JSON.stringify({ counts, timings }, null, 2);
  return `\n  ],${rest.slice(1)}\n`;
}

function sorted(
  counts: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
