import { dirname } from 'node:path';
import type { Input } from '../acquire/files.ts';
import { readFile } from '../acquire/read.ts';

/**
 * For each file the region codes of the bodies in its folder, as far as their own pages say them. The folder's files are
 * read for it once, when the first page there needs it: all of them, so that their order does not matter.
 */
export function siblingReader(
  inputs: () => Iterable<Input>,
  readRegion: (bytes: Uint8Array) => string | null, // of the body on one page; null where it is open
  beside: (path: string | null) => boolean = () => true, // before a page is read: whether it may be; null: all are
): (path: string) => readonly string[] {
  let folders: Map<string, string[]> | undefined;
  let last: { readonly folder: string; readonly codes: readonly string[] } | undefined;
  return path => {
    const folder = dirname(path);
    if (last?.folder === folder) return last.codes;
    folders ??= byFolder(inputs());
    const codes: string[] = []; // one for each page
    for (const file of folders.get(folder) ?? []) {
      const code = beside(file) ? regionOf(file, readRegion) : null;
      if (code !== null) codes.push(code);
    }
    beside(null);
    last = { folder, codes };
    return last.codes;
  };
}

function byFolder(inputs: Iterable<Input>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const input of inputs) {
    if (input.kind !== 'file') continue;
    const folder = dirname(input.path);
    const files = folders.get(folder);
    if (files === undefined) folders.set(folder, [input.path]);
    else files.push(input.path);
  }
  return folders;
}

/** A page that cannot be read says nothing here; its own turn tells why. */
function regionOf(path: string, readRegion: (bytes: Uint8Array) => string | null): string | null {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array)) return null;
  try {
    return readRegion(bytes);
  } catch {
    return null;
  }
}
