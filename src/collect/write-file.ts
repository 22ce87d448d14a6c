import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Puts a file in the place of an earlier one, whole or not at all, also when the process is killed. */
export async function replaceFile(
  path: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, 'w');
  try {
    for await (const chunk of chunks) writeFileSync(file, chunk); // all of it, or an error
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
