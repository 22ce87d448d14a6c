import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/acquire/faults.ts';
import { lockFolder } from '../../src/acquire/store/lock.ts';
import { openVersioned } from '../../src/acquire/store/open.ts';
import { openSqliteStore } from '../../src/acquire/store/sqlite.ts';
import { storeConformance } from './store-conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
let current = '';
storeConformance('SQLite', {
  open: async () => {
    files += 1;
    current = join(folder, `${files}.db`);
    return openSqliteStore(current);
  },
  reopen: async store => {
    await store.close();
    return openSqliteStore(current);
  },
});

describe('SQLite file', () => {
  it('of a later version is left alone', () => {
    const path = join(folder, 'later.db');
    const db = openVersioned(path);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openSqliteStore(path)).toThrow(StoreError);
  });

  it('has one owner at a time', () => {
    const path = join(folder, 'lock');
    const release = lockFolder(path);
    expect(() => lockFolder(path)).toThrow(StoreError);
    release();
    lockFolder(path)();
  });
});
