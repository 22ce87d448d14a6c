import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A folder with some files in it that is gone when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A folder for the tests of a file; `remove` is for `afterAll`. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The files of a folder and what is in them. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A new folder for all tests of a file, which is gone after the last. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
