import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../acquire/store/lock.ts';
import { openSqliteStore } from '../../acquire/store/sqlite.ts';
import type { Store } from '../../acquire/store/store.ts';

/** The state of a collection, for its one owner. */
export interface OwnedState {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export function ownState(folder: string): OwnedState {
  mkdirSync(folder, { recursive: true });
  const release = lockFolder(join(folder, 'lock'));
  try {
    const store = openSqliteStore(stateFile(folder));
    return {
      store,
      close: async () => {
        await store.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

export function stateFile(folder: string): string {
  return join(folder, 'state.db');
}
