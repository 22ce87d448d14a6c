import { byKey } from '../store/by-key.ts';
import { entryAddresses, NEW_MEMORY } from '../store/entries.ts';
import { ADDRESSES, CAPTURES, CHANGES, type Columns, fromRow, HOSTS, ROBOTS } from '../store/rows.ts';
import {
  type Address,
  type Capture,
  type Change,
  type Claim,
  type CollectedSource,
  DEATHS,
  type FoundAddress,
  type Host,
  type Settlement,
  type Store,
} from '../store/store.ts';
import { claimHost } from './claim.ts';
import type { Database, Query, Row } from './pool.ts';
import { assignment, insertion, toCleanRow } from './rows.ts';

export interface PostgresStoreOptions {
  /** Is run in the transaction of a settlement: what it writes is there if the settlement is, and only then. */
  readonly alsoSettle?: (query: Query, claim: Claim, settlement: Settlement) => Promise<void>;
}

/** The store of many machines. Its tables must be there (`migrate`). Closing it closes the database. */
export function postgresStore(database: Database, { alsoSettle }: PostgresStoreOptions = {}): Store {
  const { query, transaction } = database;
  const select = async <T>(columns: Columns<T>, rest: string, ...values: unknown[]): Promise<T[]> =>
    (await query(`SELECT * FROM gongkai.${columns.table} ${rest}`, values)).map(row =>
      fromRow(columns, row as Parameters<typeof fromRow>[1]),
    );
  return {
    putSources: (sources, now) => transaction(ask => putSources(ask, sources, now)),
    sources: async entry =>
      (await query(
        `SELECT body, entry, kind, year, pattern FROM gongkai.sources WHERE $1::TEXT IS NULL OR entry = $1
         ORDER BY position`,
        [entry ?? null],
      )) as unknown as CollectedSource[],
    claim: request => transaction((ask, again) => claimHost(ask, request, again)),
    renew: async ({ token, host }, leaseUntil) => {
      const rows = await query(
        'UPDATE gongkai.hosts SET lease_until = $1 WHERE name = $2 AND token = $3 RETURNING 1',
        [leaseUntil, host.name, token],
      );
      return rows.length > 0;
    },
    settle: (claim, settlement) =>
      transaction(async (ask, again) => {
        const [host] = await ask('SELECT token, settled FROM gongkai.hosts WHERE name = $1 FOR UPDATE', [
          claim.host.name,
        ]);
        if (host?.['token'] !== claim.token) return again && host?.['settled'] === claim.token;
        await settle(ask, claim, settlement);
        await alsoSettle?.(ask, claim, settlement);
        return true;
      }),
    nextTurn: async horizon => {
      const [row] = await query(
        `SELECT min(greatest(next_at, lease_until, first)) AS turn FROM gongkai.hosts JOIN
         (SELECT host, min(due) AS first FROM gongkai.addresses WHERE listed AND due <= $1 GROUP BY host) AS waiting
         ON host = name`,
        [horizon],
      );
      return (row?.['turn'] ?? null) as number | null;
    },
    makeDue: async now =>
      void (await query('UPDATE gongkai.addresses SET due = $1 WHERE due > $1 AND listed', [now])),
    releaseAll: async notBefore =>
      void (await query(
        `UPDATE gongkai.hosts SET next_at = greatest(next_at, $1), lease_until = 0, token = NULL, owner = NULL
         WHERE lease_until > 0`,
        [notBefore],
      )),
    beginReading: async ({ capture, version, token }) => {
      // Asked again after a lost answer, it finds its own token.
      const marked = await query(
        `INSERT INTO gongkai.readings AS r VALUES ($1, $2, $3, 1, FALSE) ON CONFLICT (capture) DO UPDATE SET
         version = excluded.version, token = excluded.token, lasting = FALSE,
         times = CASE WHEN r.version <> excluded.version THEN 1 WHEN r.token = excluded.token THEN r.times ELSE $4 END
         WHERE r.version <> excluded.version OR r.token = excluded.token OR (r.times < $4 AND NOT r.lasting) RETURNING 1`,
        [capture, version, token, DEATHS],
      );
      return marked.length > 0;
    },
    prolongReading: async capture =>
      void (await query('UPDATE gongkai.readings SET lasting = TRUE WHERE capture = $1', [capture])),
    endReading: async capture =>
      void (await query('DELETE FROM gongkai.readings WHERE capture = $1', [capture])),
    address: async url => (await select(ADDRESSES, 'WHERE url = $1', url))[0] ?? null,
    addresses: () =>
      byKey(
        after => select(ADDRESSES, 'WHERE url > $1 ORDER BY url LIMIT 500', ...after),
        ({ url }: Address) => [url],
        [''],
      ),
    hosts: () =>
      byKey(
        after => select(HOSTS, 'WHERE name > $1 ORDER BY name LIMIT 500', ...after),
        ({ name }: Host) => [name],
        [''],
      ),
    capture: async id => (await select(CAPTURES, 'WHERE id = $1', id))[0] ?? null,
    captures: url =>
      byKey(
        after =>
          url === undefined
            ? select(CAPTURES, 'WHERE (time, id) > ($1, $2) ORDER BY time, id LIMIT 500', ...after)
            : select(
                CAPTURES,
                'WHERE (time, id) > ($1, $2) AND url = $3 ORDER BY time, id LIMIT 500',
                ...after,
                url,
              ),
        ({ time, id }: Capture) => [time, id],
        [-1, ''],
      ),
    changes: () =>
      byKey(
        after =>
          select(
            CHANGES,
            'WHERE (time, url, field) > ($1, $2, $3) ORDER BY time, url, field LIMIT 500',
            ...after,
          ),
        ({ time, url, field }: Change) => [time, url, field],
        [-1, '', ''],
      ),
    captureOffsets: async file => {
      const rows = await query('SELECT start FROM gongkai.captures WHERE file = $1', [file]);
      return new Set(rows.map(({ start }) => start as number));
    },
    close: () => database.close(),
  };
}

async function putSources(query: Query, sources: readonly CollectedSource[], now: number): Promise<void> {
  await query('LOCK TABLE gongkai.sources IN EXCLUSIVE MODE');
  await query('DELETE FROM gongkai.sources');
  await query(
    `INSERT INTO gongkai.sources SELECT position - 1, body, entry, kind, year, pattern
     FROM ROWS FROM (jsonb_to_recordset($1) AS (body TEXT, entry TEXT, kind TEXT, year INTEGER, pattern TEXT))
     WITH ORDINALITY AS r(body, entry, kind, year, pattern, position)`,
    [JSON.stringify(sources)],
  );
  const entries = entryAddresses(sources);
  await addAddresses(query, entries, now, now);
  await query(
    `UPDATE gongkai.addresses SET listed = entry IN (SELECT entry FROM gongkai.sources)
     WHERE listed <> (entry IN (SELECT entry FROM gongkai.sources))`,
  );
  await query(
    `UPDATE gongkai.addresses AS a SET body = r.body, kind = r.kind, year = r.year, entry = r.entry, listed = TRUE
     FROM jsonb_to_recordset($1) AS r(url TEXT, body TEXT, kind TEXT, year INTEGER, entry TEXT) WHERE a.url = r.url`,
    [JSON.stringify(entries)],
  );
}

async function settle(
  query: Query,
  claim: Claim,
  { address, host, robots, captures = [], found = [], foundDue, changes = [] }: Settlement,
): Promise<void> {
  for (const capture of captures) await insert(query, CAPTURES, capture);
  const remembered = address === undefined ? null : assignment(toCleanRow(ADDRESSES, address));
  if (remembered !== null) {
    const { text, values } = remembered;
    await query(`UPDATE gongkai.addresses SET ${text} WHERE url = $${values.length + 1}`, [
      ...values,
      claim.address.url,
    ]);
  }
  if (robots !== undefined) {
    await query('DELETE FROM gongkai.robots WHERE origin = $1', [robots.origin]);
    await insert(query, ROBOTS, robots);
  }
  await addAddresses(query, found, claim.at, foundDue ?? claim.at);
  for (const change of changes) await insert(query, CHANGES, change);
  const { text, values } = assignment({
    ...toCleanRow(HOSTS, host),
    lease_until: 0,
    token: null,
    owner: null,
    settled: claim.token,
  })!;
  await query(`UPDATE gongkai.hosts SET ${text} WHERE name = $${values.length + 1}`, [
    ...values,
    claim.host.name,
  ]);
}

async function insert<T extends object>(query: Query, columns: Columns<T>, value: T): Promise<void> {
  const { text, values } = insertion(toCleanRow(columns, value));
  await query(`INSERT INTO gongkai.${columns.table} ${text} ON CONFLICT DO NOTHING`, values);
}

/** All in two statements, sorted, so that transactions that add the same addresses do not wait for each other in a ring. */
async function addAddresses(
  query: Query,
  found: readonly FoundAddress[],
  now: number,
  due: number,
): Promise<void> {
  if (found.length === 0) return;
  const rows: Row[] = found.map(each =>
    toCleanRow(ADDRESSES, { ...each, ...NEW_MEMORY, firstSeen: now, due } satisfies Address),
  );
  const json = JSON.stringify(rows);
  await query(
    `INSERT INTO gongkai.hosts (name, next_at, lease_until, delay, failures, refusals)
     SELECT DISTINCT host COLLATE "C", 0, 0, 0, 0, 0 FROM jsonb_to_recordset($1) AS r(host TEXT) ORDER BY 1
     ON CONFLICT DO NOTHING`,
    [json],
  );
  await query(
    `INSERT INTO gongkai.addresses AS known
     SELECT DISTINCT ON (r.url COLLATE "C") r.* FROM jsonb_populate_recordset(NULL::gongkai.addresses, $1) AS r
     ORDER BY r.url COLLATE "C"
     ON CONFLICT (url) DO UPDATE SET listed = TRUE,
     body = CASE known.body WHEN '' THEN excluded.body ELSE known.body END,
     year = coalesce(known.year, excluded.year), title = coalesce(known.title, excluded.title)`,
    [JSON.stringify(rows.map(row => ({ ...row, listed: true })))],
  );
}
