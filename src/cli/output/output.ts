import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFiles, WrittenFile } from '../../types.ts';
import { openDatabase } from './database.ts';
import { openSink } from './sink.ts';
import { removeStale, temporaryName } from './temporary-files.ts';

/** Output files that appear together: written under temporary names, renamed by `commit`, gone after `discard`. */
export interface Outputs extends OutputFiles {
  /** The files that have ended so far, in that order. */
  written(): readonly WrittenFile[];
  /** Ends what is still open, and shows all files. */
  commit(): void;
  /** Removes what was written so far and leaves the previous files as they were. Safe to call at any time, twice too. */
  discard(): void;
}

/** A file in the making, of any kind. */
interface OpenFile {
  readonly temporary: string;
  readonly path: string;
  readonly end: () => void;
  readonly abandon: () => void; // closes it without a word
}

export function openOutputs(folder: string): Outputs {
  mkdirSync(folder, { recursive: true });
  removeStale(folder);
  const open = new Map<string, OpenFile>();
  const written: WrittenFile[] = [];
  const superseded: RegExp[] = [];
  let settled = false;

  return {
    file(name) {
      const temporary = claim(name);
      const sink = openSink(temporary, done => written.push({ file: name, ...done }));
      open.set(name, { temporary, path: join(folder, name), ...sink });
      return sink;
    },
    async database(name) {
      const temporary = claim(name);
      const database = await openDatabase(temporary, done => written.push({ file: name, ...done }));
      open.set(name, { temporary, path: join(folder, name), ...database });
      return database;
    },
    supersede(names) {
      superseded.push(names);
    },
    drop(names) {
      for (const [name, { abandon, temporary }] of [...open].filter(([each]) => names.test(each))) {
        abandon();
        rmSync(temporary, { force: true });
        open.delete(name);
        written.splice(0, written.length, ...written.filter(({ file }) => file !== name));
      }
    },
    turn: () => new Promise(resolve => setImmediate(resolve)),
    written: () => [...written],
    commit() {
      for (const { end } of open.values()) end();
      for (const { temporary, path } of open.values()) renameSync(temporary, path);
      for (const name of readdirSync(folder))
        if (!open.has(name) && superseded.some(names => names.test(name))) rmSync(join(folder, name));
      settled = true;
    },
    discard() {
      if (settled) return;
      settled = true;
      for (const { abandon, temporary } of open.values()) {
        abandon();
        rmSync(temporary, { force: true });
      }
    },
  };

  function claim(name: string): string {
    if (open.has(name)) throw new Error(`duplicate file: ${name}`);
    return join(folder, temporaryName(name));
  }
}
