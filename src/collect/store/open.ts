import Database from 'libsql';
import { StoreError } from '../../acquire/faults.ts';
import { VERSIONS } from './schema.ts';

/**
 * Opens a SQLite file, makes or updates its tables. The log is written ahead and synced with each transaction: what was
 * committed survives a killed process and a lost machine.
 */
export function openVersioned(path: string): Database.Database {
  const db = new Database(path, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const { user_version: version } = (db.pragma('user_version') as [{ user_version: number }])[0];
  if (version > VERSIONS.length) {
    db.close();
    throw new StoreError(
      `invalid state: ${path} (written by a later version: ${version}, known: ${VERSIONS.length}; install that version)`,
    );
  }
  VERSIONS.slice(version).forEach((sql, i) => {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version + i + 1}`);
    }).immediate();
  });
  return db;
}
