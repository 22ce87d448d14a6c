import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Database, WrittenFile } from '../../types.ts';

/** A database that can be given up: closed without a word, also after its end. */
export interface FileDatabase extends Database {
  abandon(): void;
}

/** Makes one SQLite file in one transaction, and tells its size, hash and rows when it ends. */
export async function openDatabase(
  path: string,
  ended: (done: Omit<WrittenFile, 'file'>) => void,
): Promise<FileDatabase> {
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(path);
  // The file is nobody else's before it gets its name, and is thrown away when anything fails.
  // Indices are sorted in files: in memory they would grow with the rows.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; BEGIN');
  const inserts = new Map<string, { run(...values: unknown[]): unknown }>();
  let rows = 0;
  let isOpen = true;

  return {
    run(sql) {
      database.exec(sql);
    },
    insert(table, values) {
      let insert = inserts.get(table);
      if (insert === undefined) {
        insert = database.prepare<unknown[]>(
          `INSERT INTO "${table}" VALUES (${values.map(() => '?').join()})`,
        );
        inserts.set(table, insert);
      }
      insert.run(...values);
      rows += 1;
    },
    end() {
      if (!isOpen) return;
      database.exec('COMMIT');
      close();
      ended({ ...measure(path), rows });
    },
    abandon() {
      if (isOpen) close();
    },
  };

  function close(): void {
    isOpen = false;
    inserts.clear();
    database.close();
  }
}

const PIECE = 1024 * 1024; // bytes

function measure(path: string): { readonly bytes: number; readonly sha256: string } {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    let bytes = 0;
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
