import { byKey } from './by-key.ts';
import { entryAddresses, NEW_MEMORY } from './entries.ts';
import { openVersioned } from './open.ts';
import {
  ADDRESSES,
  CAPTURES,
  CHANGES,
  type Columns,
  fromRow,
  HOSTS,
  ROBOTS,
  type Row,
  toRow,
} from './rows.ts';
import type { Address, Capture, Change, Claim, CollectedSource, FoundAddress, Host, Store } from './store.ts';
import { DEATHS } from './store.ts';

/** The store of one machine, in a SQLite file. Whoever writes must own the folder (`lock.ts`). */
export function openSqliteStore(path: string): Store {
  const db = openVersioned(path);
  const one = (sql: string, ...values: unknown[]) => db.prepare(sql).get(...values) as Row | undefined;
  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).run(...values).changes;
  const list = <T>(columns: Columns<T>, rest: string, ...values: unknown[]) =>
    (db.prepare(`SELECT * FROM ${columns.table} ${rest}`).all(...values) as Row[]).map(row =>
      fromRow(columns, row),
    );
  const first = <T>(columns: Columns<T>, rest: string, ...values: unknown[]): T | null => {
    const row = one(`SELECT * FROM ${columns.table} ${rest} LIMIT 1`, ...values);
    return row === undefined ? null : fromRow(columns, row);
  };
  const insert = <T extends object>(columns: Columns<T>, value: T, more: Row = {}) => {
    const row = { ...toRow(columns, value), ...more };
    const names = Object.keys(row);
    return run(
      `INSERT OR IGNORE INTO ${columns.table} (${names}) VALUES (${names.map(() => '?')})`,
      ...Object.values(row),
    );
  };
  const update = (table: string, row: Row, where: string, ...values: unknown[]) => {
    const names = Object.keys(row);
    if (names.length === 0) return;
    run(
      `UPDATE ${table} SET ${names.map(name => `${name} = ?`)} WHERE ${where}`,
      ...Object.values(row),
      ...values,
    );
  };
  const add = (found: FoundAddress, now: number, due: number) => {
    run('INSERT OR IGNORE INTO hosts VALUES (?, 0, 0, NULL, 0, 0, 0, NULL)', found.host);
    const isNew = insert(ADDRESSES, { ...found, ...NEW_MEMORY, firstSeen: now, due }, { listed: 1 }) > 0;
    if (isNew) return;
    run(
      `UPDATE addresses SET listed = 1, body = CASE body WHEN '' THEN ? ELSE body END, year = coalesce(year, ?),
       title = coalesce(title, ?) WHERE url = ?`,
      ...[found.body, found.year, found.title, found.url],
    );
  };
  const nextDue = (now: number, only: string | undefined) => {
    const host = first(
      HOSTS,
      `WHERE next_at <= ? AND lease_until <= ? ${only === undefined ? '' : 'AND name = ?'}
       AND EXISTS (SELECT 1 FROM addresses WHERE host = name AND listed = 1 AND due <= ?) ORDER BY next_at, name`,
      ...[now, now, ...(only === undefined ? [] : [only]), now],
    );
    if (host === null) return null;
    const order = 'WHERE host = ? AND listed = 1 AND due <= ? ORDER BY rank, due, url';
    return { host, address: first(ADDRESSES, order, host.name, now)! };
  };
  const nextByUrl = (url: string, now: number) => {
    const address = first(ADDRESSES, 'WHERE url = ?', url);
    const host = address && first(HOSTS, 'WHERE name = ? AND lease_until <= ?', address.host, now);
    return address && host && { host, address };
  };
  const owns = ({ token, host }: Claim) =>
    one('SELECT 1 FROM hosts WHERE name = ? AND token = ?', host.name, token) !== undefined;
  /** Nothing awaits inside a transaction, so that two of them never mix on the one connection. */
  const transaction = <T>(act: () => T): Promise<T> =>
    new Promise(resolve => resolve(db.transaction(act).immediate() as T));

  return {
    putSources: (sources, now) =>
      transaction(() => {
        run('DELETE FROM sources');
        sources.forEach(({ body, entry, kind, year, pattern }, i) => {
          run('INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)', i, body, entry, kind, year, pattern);
        });
        run('UPDATE addresses SET listed = 0 WHERE entry NOT IN (SELECT entry FROM sources)');
        run('UPDATE addresses SET listed = 1 WHERE entry IN (SELECT entry FROM sources)');
        for (const found of entryAddresses(sources)) {
          add(found, now, now);
          update(
            'addresses',
            { body: found.body, kind: found.kind, year: found.year, entry: found.entry, listed: 1 },
            'url = ?',
            found.url,
          );
        }
      }),
    sources: async entry => {
      const where = entry === undefined ? '' : 'WHERE entry = ?';
      return db
        .prepare(`SELECT body, entry, kind, year, pattern FROM sources ${where} ORDER BY position`)
        .all(...(entry === undefined ? [] : [entry]))
        .map(row => {
          const { body, entry, kind, year, pattern } = row as CollectedSource;
          return { body, entry, kind, year, pattern };
        });
    },
    claim: ({ now, leaseUntil, gap, host: only, url, token }) =>
      transaction((): Claim | null => {
        const next = url === undefined ? nextDue(now, only) : nextByUrl(url, now);
        if (next === null) return null;
        const { host, address } = next;
        const nextAt = url === undefined ? now + gap(host) : host.nextAt;
        update('hosts', { next_at: nextAt, lease_until: leaseUntil, token }, 'name = ?', host.name);
        const robots = first(ROBOTS, 'WHERE origin = ?', new URL(address.url).origin);
        return { token, at: now, address, host: { ...host, nextAt, leaseUntil }, robots };
      }),
    renew: (claim, leaseUntil) =>
      transaction(() => {
        if (!owns(claim)) return false;
        update('hosts', { lease_until: leaseUntil }, 'name = ?', claim.host.name);
        return true;
      }),
    settle: (claim, { address, host, robots, captures = [], found = [], foundDue, changes = [] }) =>
      transaction(() => {
        if (!owns(claim)) return false;
        for (const capture of captures) insert(CAPTURES, capture);
        if (address !== undefined)
          update('addresses', toRow(ADDRESSES, address), 'url = ?', claim.address.url);
        if (robots !== undefined) {
          run('DELETE FROM robots WHERE origin = ?', robots.origin);
          insert(ROBOTS, robots);
        }
        for (const each of found) add(each, claim.at, foundDue ?? claim.at);
        for (const change of changes) insert(CHANGES, change);
        update('hosts', { ...toRow(HOSTS, host), lease_until: 0, token: null }, 'name = ?', claim.host.name);
        return true;
      }),
    nextTurn: async horizon =>
      (one(
        `SELECT min(max(next_at, lease_until, first)) AS turn FROM hosts JOIN
         (SELECT host, min(due) AS first FROM addresses WHERE listed = 1 AND due <= ? GROUP BY host) ON host = name`,
        horizon,
      )?.['turn'] ?? null) as number | null,
    makeDue: now =>
      transaction(() => void run('UPDATE addresses SET due = ? WHERE due > ? AND listed = 1', now, now)),
    releaseAll: notBefore =>
      transaction(() => {
        run(
          'UPDATE hosts SET next_at = max(next_at, ?), lease_until = 0, token = NULL WHERE lease_until > 0',
          notBefore,
        );
      }),
    beginReading: ({ capture, version, token }) =>
      transaction(() => {
        const before = one('SELECT * FROM readings WHERE capture = ? AND version = ?', capture, version);
        if (before !== undefined && (before['lasting'] === 1 || before['times'] === DEATHS)) return false;
        const times = before === undefined ? 1 : DEATHS;
        run('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, 0)', capture, version, token, times);
        return true;
      }),
    prolongReading: capture =>
      transaction(() => void run('UPDATE readings SET lasting = 1 WHERE capture = ?', capture)),
    endReading: capture => transaction(() => void run('DELETE FROM readings WHERE capture = ?', capture)),
    address: async url => first(ADDRESSES, 'WHERE url = ?', url),
    addresses: () =>
      byKey(
        after => list(ADDRESSES, 'WHERE url > ? ORDER BY url LIMIT 500', after),
        ({ url }: Address) => url,
        '',
      ),
    hosts: () =>
      byKey(
        after => list(HOSTS, 'WHERE name > ? ORDER BY name LIMIT 500', after),
        ({ name }: Host) => name,
        '',
      ),
    capture: async id => first(CAPTURES, 'WHERE id = ?', id),
    captures: url =>
      url === undefined
        ? byKey(
            ([time, id]) => list(CAPTURES, 'WHERE (time, id) > (?, ?) ORDER BY time, id LIMIT 500', time, id),
            ({ time, id }: Capture) => [time, id] as const,
            [Number.MIN_SAFE_INTEGER, ''] as readonly [number, string],
          )
        : byKey(
            ([time, id]) =>
              list(
                CAPTURES,
                'WHERE url = ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT 500',
                url,
                time,
                id,
              ),
            ({ time, id }: Capture) => [time, id] as const,
            [Number.MIN_SAFE_INTEGER, ''] as readonly [number, string],
          ),
    changes: () =>
      byKey(
        ([time, url, field]) =>
          list(
            CHANGES,
            'WHERE (time, url, field) > (?, ?, ?) ORDER BY time, url, field LIMIT 500',
            time,
            url,
            field,
          ),
        ({ time, url, field }: Change) => [time, url, field] as const,
        [Number.MIN_SAFE_INTEGER, '', ''] as readonly [number, string, string],
      ),
    captureOffsets: async file =>
      new Set(
        (db.prepare('SELECT start FROM captures WHERE file = ?').all(file) as { start: number }[]).map(
          row => row.start,
        ),
      ),
    close: async () => void db.close(),
  };
}
