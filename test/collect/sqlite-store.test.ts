import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/acquire/faults.ts';
import { ownState } from '../../src/cli/collect/open-state.ts';
import { lockFolder } from '../../src/collect/store/lock.ts';
import { openVersioned } from '../../src/collect/store/open.ts';
import { openSqliteStore } from '../../src/collect/store/sqlite.ts';
import { keepsInterval } from './interval.ts';
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

keepsInterval('SQLite', async () => {
  files += 1;
  return openSqliteStore(join(folder, `${files}.db`));
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
    expect(() => lockFolder(path)).toThrow(/another process/);
    release();
    lockFolder(path)();
  });

  it('is a fault with a remedy where it cannot be made', () => {
    const path = join(folder, 'none', 'lock');
    expect(() => lockFolder(path)).toThrow(StoreError);
    expect(() => lockFolder(path)).not.toThrow(/another process/);
    writeFileSync(join(folder, 'file'), '');
    expect(() => ownState(join(folder, 'file', 'x'))).toThrow(StoreError);
  });
});
