import type { Address, Capture, Change, Host, Robots } from './store.ts';

/** The tables of the embedded store: each type's properties with their columns. `json` columns hold nested values. */
export interface Columns<T> {
  readonly table: string;
  readonly columns: { readonly [K in keyof T]-?: string };
  readonly json: ReadonlySet<keyof T>;
}

export const ADDRESSES: Columns<Address> = {
  table: 'addresses',
  columns: {
    ...{ url: 'url', host: 'host', entry: 'entry', body: 'body', kind: 'kind', year: 'year', title: 'title' },
    ...{ from: 'found_on', depth: 'depth', hops: 'hops', rank: 'rank', firstSeen: 'first_seen', due: 'due' },
    ...{ state: 'state', problem: 'problem', etag: 'etag', lastModified: 'last_modified' },
    ...{ payload: 'payload', digest: 'digest', cells: 'cells', capture: 'capture', checked: 'checked' },
    ...{ captured: 'captured', goneSince: 'gone_since', failures: 'failures' },
  },
  json: new Set(['problem']),
};

export const HOSTS: Columns<Host> = {
  table: 'hosts',
  columns: {
    ...{ name: 'name', nextAt: 'next_at', leaseUntil: 'lease_until', delay: 'delay' },
    ...{ failures: 'failures', refusals: 'refusals', problem: 'problem' },
  },
  json: new Set(['problem']),
};

export const ROBOTS: Columns<Robots> = {
  table: 'robots',
  columns: { origin: 'origin', verdict: 'verdict', text: 'text', until: 'until' },
  json: new Set(),
};

export const CAPTURES: Columns<Capture> = {
  table: 'captures',
  columns: {
    ...{ id: 'id', url: 'url', time: 'time', status: 'status', type: 'type', payload: 'payload' },
    ...{ digest: 'digest', bytes: 'bytes', same: 'same', file: 'file', offset: 'start', length: 'length' },
  },
  json: new Set(),
};

export const CHANGES: Columns<Change> = {
  table: 'changes',
  columns: {
    ...{ url: 'url', time: 'time', field: 'field', before: 'before', after: 'after' },
    ...{ earlier: 'earlier', later: 'later' },
  },
  json: new Set(['before', 'after']),
};

/** A value as the table's row. */
export function toRow<T extends object>({ columns, json }: Columns<T>, value: NoInfer<Partial<T>>): Row {
  const row: Row = {};
  for (const [key, held] of Object.entries(value) as [keyof T, unknown][]) {
    const nested = json.has(key) && held !== null;
    row[columns[key]] = (nested ? JSON.stringify(held) : held) as Row[string];
  }
  return row;
}

/** A row of the table as the value. */
export function fromRow<T>({ columns, json }: Columns<T>, row: Row): T {
  const value: Partial<Record<keyof T, unknown>> = {};
  for (const [key, column] of Object.entries(columns) as [keyof T, string][]) {
    const held = row[column] ?? null;
    value[key] = json.has(key) && held !== null ? JSON.parse(held as string) : held;
  }
  return value as T;
}

export type Row = Record<string, string | number | null>;
