import type { AddressMemory, CollectedSource, FoundAddress } from './store.ts';

/** The addresses that a list of sources begins with: one for each entry, without a body or year where rows disagree. */
export function entryAddresses(sources: readonly CollectedSource[]): readonly FoundAddress[] {
  const byEntry = new Map<string, CollectedSource[]>();
  for (const source of sources) byEntry.set(source.entry, [...(byEntry.get(source.entry) ?? []), source]);
  return [...byEntry].map(([entry, rows]) => {
    const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? values[0]! : null);
    const kind = only(rows.map(row => row.kind)) ?? 'list';
    return {
      url: entry,
      host: hostOf(entry),
      entry,
      body: only(rows.map(({ body }) => body)) ?? '',
      kind,
      year: kind === 'report' ? only(rows.map(({ year }) => year)) : null,
      title: null,
      from: null,
      depth: 0,
      hops: 0,
      rank: RANKS[kind],
    };
  });
}

/** What leads to others is fetched first. */
export const RANKS = { site: 0, sitemap: 1, list: 1, report: 2, attachment: 3 } as const;

/** The name whose clock an address goes by: ports and schemes of one name are one machine to us. */
export function hostOf(url: string): string {
  return new URL(url).hostname;
}

/** Characters. Servers know no longer ones, nor does an index of PostgreSQL (2,704 bytes). */
export const LONGEST_ADDRESS = 2048;

/** What is remembered of an address that nobody has asked for yet. */
export const NEW_MEMORY: AddressMemory = {
  due: null,
  state: 'new',
  problem: null,
  etag: null,
  lastModified: null,
  payload: null,
  digest: null,
  cells: null,
  capture: null,
  checked: null,
  captured: null,
  goneSince: null,
  failures: 0,
};
