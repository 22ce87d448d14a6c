import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../types.ts';

/** A report page is some 100 KB; what is larger than this is no page, and would only fill the memory. */
export const LARGEST_FILE = 64 * 1024 * 1024; // bytes

/** The bytes of a file, or the problem that kept them. */
export function readFile(path: string, largest = LARGEST_FILE): Uint8Array | Problem {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    return size > largest ? tooLarge(`${size}`, largest) : readSized(file, size);
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The bytes of a stream of unknown length, or the problem that kept them. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  largest = LARGEST_FILE,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > largest) return tooLarge(`more than ${largest}`, largest);
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  }
  return Buffer.concat(chunks, size);
}

/** Why an input could not be read, from the system's error. */
export function unreadable({ code = '', message }: NodeJS.ErrnoException): Problem {
  const reason = REASONS[code] ?? 'other';
  return { code: 'acquire/unreadable-file', data: { reason, found: code === '' ? message : code } };
}

const REASONS: Readonly<Record<string, 'missing' | 'denied' | 'folder'>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
};

function tooLarge(size: string, largest: number): Problem {
  return {
    code: 'acquire/unreadable-file',
    data: { reason: 'too-large', found: `${size} bytes, at most ${largest}` },
  };
}

function readSized(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, bytes, filled, size - filled, null);
    if (count === 0) break; // it shrank while we read
    filled += count;
  }
  return bytes.subarray(0, filled);
}
