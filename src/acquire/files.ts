import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Origin, Problem } from '../types.ts';
import { byCodeUnit, endingOf, isArchive, isReadKind } from './kinds.ts';

/** An input that a PATH stands for: something to read, or something that is not read and why. */
export type Input =
  | { readonly kind: 'file'; readonly source: string; readonly path: string }
  | { readonly kind: 'archive'; readonly source: string; readonly path: string }
  | { readonly kind: 'stdin'; readonly source: string }
  | { readonly kind: 'page'; readonly source: string; readonly bytes: Uint8Array; readonly origin: Origin } // of an archive
  | { readonly kind: 'torn'; readonly source: string; readonly found: string } // the end of an archive
  | { readonly kind: 'spoilt'; readonly source: string; readonly problem: Problem } // a page of an archive
  | { readonly kind: 'skipped'; readonly source: string; readonly ending: string }
  | { readonly kind: 'unreadable'; readonly source: string; readonly error: NodeJS.ErrnoException };

/**
 * The inputs under some paths, in the order given and inside a folder in order of their path's code units, so the
 * same on every machine. `source` is the path below the given folder; for a file, its name. Links are followed, each
 * folder is entered once. `except` is left out: the folder that this run writes to.
 */
export function* listInputs(paths: readonly string[], except: string): Generator<Input> {
  const closed = realPathOf(except);
  for (const path of paths) {
    if (path === '-') yield { kind: 'stdin', source: 'stdin' };
    else yield* listPath(path, closed);
  }
}

function* listPath(path: string, closed: string | null): Generator<Input> {
  const source = basename(path);
  const stats = statsOf(path);
  if (stats instanceof Error) yield { kind: 'unreadable', source, error: stats };
  else if (stats.isDirectory()) yield* listFolder(path, '', new Set(closed === null ? [] : [closed]));
  else yield fileOrSkipped(path, source, stats);
}

function* listFolder(folder: string, prefix: string, entered: Set<string>): Generator<Input> {
  const real = realPathOf(folder);
  if (real === null || entered.has(real)) return; // a link back, or the folder that we write to
  entered.add(real);
  const names = namesIn(folder);
  if (names instanceof Error) {
    yield {
      kind: 'unreadable',
      source: prefix === '' ? basename(folder) : prefix.slice(0, -1),
      error: names,
    };
    return;
  }
  for (const name of names) {
    const bare = name.endsWith('/') ? name.slice(0, -1) : name;
    const source = prefix + bare;
    const path = join(folder, bare);
    if (bare.startsWith('.')) yield { kind: 'skipped', source, ending: endingOf(bare) };
    else if (name !== bare) yield* listFolder(path, `${source}/`, entered);
    else {
      const stats = statsOf(path);
      if (stats instanceof Error) yield { kind: 'unreadable', source, error: stats };
      else yield fileOrSkipped(path, source, stats);
    }
  }
}

function fileOrSkipped(path: string, source: string, stats: Stats): Input {
  if (stats.isFile() && isArchive(source)) return { kind: 'archive', source, path };
  if (stats.isFile() && isReadKind(source)) return { kind: 'file', source, path };
  return { kind: 'skipped', source, ending: endingOf(source) };
}

/** Folders end in `/`, so that sorting names sorts whole paths. */
function namesIn(folder: string): readonly string[] | Error {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map(entry => (isFolder(folder, entry) ? `${entry.name}/` : entry.name))
      .sort(byCodeUnit);
  } catch (error) {
    return error as Error;
  }
}

function isFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const stats = statsOf(join(folder, entry.name));
  return !(stats instanceof Error) && stats.isDirectory();
}

function statsOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
