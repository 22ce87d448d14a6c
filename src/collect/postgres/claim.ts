import { ADDRESSES, fromRow, HOSTS, ROBOTS } from '../store/rows.ts';
import type { Claim, ClaimRequest } from '../store/store.ts';
import type { Query, Row } from './pool.ts';

type StoredRow = Parameters<typeof fromRow>[1];

/**
 * Takes the host that is longest free and not just being taken by another, and its first due address. Asked `again`, it
 * gives what the first answer would have said.
 */
export async function claimHost(query: Query, request: ClaimRequest, again: boolean): Promise<Claim | null> {
  const { now, leaseUntil, owner, gap, url, token } = request;
  const mine = again ? (await query('SELECT * FROM gongkai.hosts WHERE token = $1', [token]))[0] : undefined;
  const free = mine ?? (url === undefined ? await freeHost(query, request) : await hostOf(query, url, now));
  if (free === undefined) return null;
  const host = fromRow(HOSTS, free as StoredRow);
  const [row] =
    url === undefined
      ? await query(
          'SELECT * FROM gongkai.addresses WHERE host = $1 AND listed AND due <= $2 ORDER BY rank, due, url LIMIT 1',
          [host.name, now],
        )
      : await query('SELECT * FROM gongkai.addresses WHERE url = $1', [url]);
  if (row === undefined) return null;
  const nextAt = url === undefined && mine === undefined ? now + gap(host) : host.nextAt;
  await query(
    'UPDATE gongkai.hosts SET next_at = $1, lease_until = $2, token = $3, owner = $4 WHERE name = $5',
    [...[nextAt, leaseUntil, token, owner, host.name]],
  );
  const address = fromRow(ADDRESSES, row as StoredRow);
  const [robots] = await query('SELECT * FROM gongkai.robots WHERE origin = $1', [
    new URL(address.url).origin,
  ]);
  return {
    token,
    at: now,
    address,
    host: { ...host, nextAt, leaseUntil },
    robots: robots === undefined ? null : fromRow(ROBOTS, robots as StoredRow),
  };
}

async function freeHost(query: Query, { now, host }: ClaimRequest): Promise<Row | undefined> {
  const rows = await query(
    `SELECT * FROM gongkai.hosts WHERE next_at <= $1 AND lease_until <= $1 AND ($2::TEXT IS NULL OR name = $2)
     AND EXISTS (SELECT 1 FROM gongkai.addresses WHERE host = name AND listed AND due <= $1)
     ORDER BY next_at, name LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [now, host ?? null],
  );
  return rows[0];
}

/** The host of an address, if nobody has it: a worker that is being buried has not. */
async function hostOf(query: Query, url: string, now: number): Promise<Row | undefined> {
  const rows = await query(
    `SELECT * FROM gongkai.hosts WHERE name = (SELECT host FROM gongkai.addresses WHERE url = $1)
     AND (lease_until <= $2 OR owner IN (SELECT id FROM gongkai.workers WHERE buried)) FOR UPDATE`,
    [url, now],
  );
  return rows[0];
}
