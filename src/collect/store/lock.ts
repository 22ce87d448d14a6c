import Database from 'libsql';
import { StoreError } from '../../acquire/faults.ts';

/**
 * Makes this process the one owner of a collection, until the given function is called or the process ends, however it
 * ends: the operating system holds the lock. It is on a file of its own, so that others may still look at the state.
 */
export function lockFolder(path: string): () => void {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db?.close();
    const { code, message } = cause as { readonly code?: string; readonly message: string };
    const why =
      code === 'SQLITE_BUSY' ? 'another process is collecting into it: wait for it, or stop it' : message;
    throw new StoreError(`invalid collection: ${path} (${why})`, { cause });
  }
  const held = db;
  return () => held.close();
}
