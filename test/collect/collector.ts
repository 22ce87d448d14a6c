import type { LookupAddress } from 'node:dns';
import { join } from 'node:path';
import type { Resolve } from '../../src/acquire/fetch/lookup.ts';
import { archiveFolder, openTools } from '../../src/collect/collection.ts';
import { type PassEvent, type PassResult, runPass } from '../../src/collect/pass.ts';
import { POLICY, type Policy } from '../../src/collect/policy.ts';
import { pageReader } from '../../src/collect/read-page.ts';
import type { ReadPage } from '../../src/collect/steps/reading.ts';
import { type Recovered, recover } from '../../src/collect/steps/recover.ts';
import { openSqliteStore } from '../../src/collect/store/sqlite.ts';
import type { CollectedSource, Store } from '../../src/collect/store/store.ts';
import { convert } from '../../src/convert.ts';
import { FINDER } from '../../src/find/finder.ts';
import type { Site } from '../made/site/site.ts';

/** Manners for a site on loopback: a hundred times as quick. The limits leave room for a machine that is busy. */
export const QUICK: Policy = {
  ...POLICY,
  agent: 'gongkai/0.0.0 (+mailto:tests@example.invalid)',
  interval: 30,
  jitter: 0.1,
  retry: 50,
  limits: { ...POLICY.limits, largest: 4 * 1024 * 1024 },
};

export interface CollectorOptions {
  readonly policy?: Policy;
  readonly owner?: string;
  readonly version?: string; // of the program
  readonly shift?: number; // milliseconds that its clock is ahead
  readonly speed?: number; // of its clock; intervals are as much shorter for the site
  readonly connections?: number;
  readonly patience?: number;
  readonly largestFile?: number;
  readonly allowPrivate?: boolean;
  readonly read?: ReadPage;
  readonly resolve?: Resolve;
}

/** A collector as the command line makes one, on a folder, for a site of the tests. */
export function openCollector(folder: string, options: CollectorOptions = {}) {
  const { policy = QUICK, owner = 'test', shift = 0, speed = 1, connections = 64, patience = 5000 } = options;
  const opened = Date.now();
  const now = () => Math.floor(opened + shift + (Date.now() - opened) * speed);
  const store: Store = openSqliteStore(join(folder, 'state.db'));
  const { tools, close } = openTools({
    ...{ store, folder, owner, policy, now, version: options.version ?? '0.0.0', legacyTls: false },
    read: options.read ?? pageReader(FINDER, convert),
    allowPrivate: options.allowPrivate ?? true,
    resolve: options.resolve ?? loopback,
    ...(options.largestFile === undefined ? {} : { largestFile: options.largestFile }),
  });
  const quicker = {
    ...tools,
    sleep: (time: number, signal?: AbortSignal) => tools.sleep(time / speed, signal),
  };
  return {
    store,
    tools: quicker,
    now,
    archive: archiveFolder(folder),
    recover: (): Promise<Recovered> => recover(store, archiveFolder(folder), owner, quicker),
    pass: (sources: readonly CollectedSource[], tell?: (event: PassEvent) => void): Promise<PassResult> =>
      store.putSources(sources, now()).then(() =>
        runPass({
          store,
          tools: quicker,
          owner,
          connections,
          patience: patience * speed,
          ...(tell === undefined ? {} : { tell }),
        }),
      ),
    close: async () => {
      await close();
      await store.close();
    },
  };
}

export function sourcesOf(site: Site): readonly CollectedSource[] {
  return site.plan.bodies.map(({ name, host, entry }) => ({
    body: name,
    entry: site.address(host, entry),
    kind: 'list',
    year: null,
    pattern: null,
  }));
}

/** Names that end in .localhost are this machine. */
export function loopback(
  _: string,
  __: unknown,
  done: (error: null, addresses: LookupAddress[]) => void,
): void {
  process.nextTick(done, null, [{ address: '127.0.0.1', family: 4 }]);
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
