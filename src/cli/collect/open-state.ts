import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../acquire/faults.ts';
import { lockFolder } from '../../collect/store/lock.ts';
import { openSqliteStore } from '../../collect/store/sqlite.ts';
import type { Store } from '../../collect/store/store.ts';
import { databaseOf, isShared } from '../database-of.ts';

/** The state of a collection, for its one owner. */
export interface OwnedState {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export function ownState(folder: string): OwnedState {
  makeFolder(folder);
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

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreError(`invalid collection: ${folder} (${(cause as Error).message})`, { cause });
  }
}

/** The state of a collection, to look at: in the database that is named, or in the folder. Null where there is none. */
export async function openKnownState(folder: string, database: string | undefined): Promise<Store | null> {
  if (isShared(database)) {
    const [{ openTables }, { postgresStore }] = await Promise.all([
      import('../../collect/postgres/open-tables.ts'),
      import('../../collect/postgres/store.ts'),
    ]);
    return postgresStore(await openTables(databaseOf(database, 'database'), 3));
  }
  return existsSync(stateFile(folder)) ? openSqliteStore(stateFile(folder)) : null;
}

export function stateFile(folder: string): string {
  return join(folder, 'state.db');
}
