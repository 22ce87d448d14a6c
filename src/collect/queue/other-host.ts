import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../postgres/pool.ts';
import { addTurns } from './jobs.ts';

export interface OtherHostOptions {
  readonly database: Database;
  readonly owner: string;
  readonly now: () => number;
  readonly gap: number; // milliseconds to the host's next request, before its Crawl-delay
  readonly leaseMs: number;
  readonly patience: number; // milliseconds
}

/**
 * Does `visit` while this worker has the host, as a turn would, for a request that no claim is for: where the robots.txt
 * of one host sends to another. Null where the host was not free for too long: it may itself wait for the one that waits.
 */
export async function withOtherHost<T>(
  host: string,
  visit: () => Promise<T>,
  { database: { query, transaction }, owner, now, gap, leaseMs, patience }: OtherHostOptions,
): Promise<T | null> {
  const token = randomUUID();
  await query(
    `INSERT INTO gongkai.hosts (name, next_at, lease_until, delay, failures, refusals) VALUES ($1, 0, 0, 0, 0, 0)
     ON CONFLICT DO NOTHING`,
    [host],
  );
  for (const until = now() + patience; ; ) {
    const at = now();
    const taken = await query(
      `UPDATE gongkai.hosts SET next_at = $2 + greatest($3, delay), lease_until = $4, token = $5, owner = $6
       WHERE name = $1 AND (token = $5 OR (next_at <= $2 AND lease_until <= $2)) RETURNING 1`,
      [host, at, gap, at + leaseMs, token, owner],
    );
    if (taken.length > 0) break;
    if (at > until) return null;
    await wait(LOOK_MS);
  }
  try {
    return await visit();
  } finally {
    await transaction(async ask => {
      await ask(
        `UPDATE gongkai.hosts SET next_at = greatest(next_at, $2 + greatest($3, delay)), lease_until = 0, token = NULL,
         owner = NULL WHERE name = $1 AND token = $4`,
        [host, now(), gap, token],
      );
      await addTurns(ask, now(), [host]); // its own turns were put off meanwhile
    });
  }
}

/** Milliseconds. A host with much to give is free for moments only, until its next turn finds it. */
const LOOK_MS = 25;
