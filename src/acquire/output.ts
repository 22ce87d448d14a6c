import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Output files that appear together: written under temporary names, renamed by `commit`, gone after `discard`. */
export interface Outputs {
  write(file: string, text: string): void;
  commit(): void;
  /** Removes what was written so far and leaves the previous files as they were. Safe to call at any time, twice too. */
  discard(): void;
}

const BUFFER = 256 * 1024; // UTF-16 units kept before they are written

interface OpenFile {
  readonly descriptor: number;
  readonly temporary: string;
  readonly path: string;
  pending: string[];
  length: number;
}

export function openOutputs(folder: string, files: readonly string[]): Outputs {
  mkdirSync(folder, { recursive: true });
  removeStale(folder);
  const open = new Map<string, OpenFile>();
  let settled = false;

  const outputs: Outputs = {
    write(file, text) {
      const target = open.get(file)!;
      target.pending.push(text);
      target.length += text.length;
      if (target.length >= BUFFER) flush(target);
    },
    commit() {
      for (const target of open.values()) {
        flush(target);
        closeSync(target.descriptor);
      }
      for (const { temporary, path } of open.values()) renameSync(temporary, path);
      settled = true;
    },
    discard() {
      if (settled) return;
      settled = true;
      for (const { descriptor, temporary } of open.values()) {
        try {
          closeSync(descriptor);
        } catch {} // closed by a commit that failed half-way
        rmSync(temporary, { force: true });
      }
    },
  };
  try {
    for (const file of files) {
      const temporary = join(folder, `.${file}.${process.pid}.tmp`);
      open.set(file, {
        descriptor: openSync(temporary, 'w'),
        temporary,
        path: join(folder, file),
        pending: [],
        length: 0,
      });
    }
  } catch (error) {
    outputs.discard();
    throw error;
  }
  return outputs;
}

function flush(target: OpenFile): void {
  const bytes = Buffer.from(target.pending.join(''));
  target.pending = [];
  target.length = 0;
  for (let written = 0; written < bytes.length; ) written += writeSync(target.descriptor, bytes, written);
}

/** Temporary files of a run that was killed outright: its process is no more. */
function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.[a-z]+\.(?:jsonl?|csv)\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
