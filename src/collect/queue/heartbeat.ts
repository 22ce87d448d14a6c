import type { Database, Query } from '../postgres/pool.ts';
import { addTurns } from './jobs.ts';

/** A worker that is alive, as the others see it. */
export interface Worker {
  readonly id: string;
  readonly name: string; // of its machine and process, for people
  readonly pools: () => readonly string[]; // under which its jobs are locked
}

/** Says that this worker lives, and looks at the database's clock. */
export async function beat({ query }: Database, { id, name, pools }: Worker): Promise<ClockReading> {
  const sent = performance.now();
  const [row] = await query(
    `INSERT INTO gongkai.workers (id, name, pools, beat) VALUES ($1, $2, $3, clock_timestamp())
     ON CONFLICT (id) DO UPDATE SET pools = excluded.pools, beat = excluded.beat
     RETURNING extract(epoch FROM beat)::FLOAT8 * 1000 AS now`,
    [id, name, pools()],
  );
  const took = performance.now() - sent;
  return { ahead: (row!['now'] as number) - (Date.now() - took / 2), error: took / 2 };
}

/** By how much the database's clock is ahead of ours, and by how much that may be wrong, in milliseconds. */
export interface ClockReading {
  readonly ahead: number;
  readonly error: number;
}

export interface Burial {
  readonly patience: number; // milliseconds of silence
  readonly pause: number; // milliseconds that hosts of the dead are left alone: what was sent may still be under way
  /** Brings home what a dead worker left outside the database. It may be asked again for the same one. */
  readonly bringHome: (id: string) => Promise<void>;
}

/**
 * Buries workers that have been silent: their jobs and hosts are free again. One that dies while it buries is buried in
 * turn, and so is the other once more. Gives back who was buried.
 */
export async function buryDead(
  database: Database,
  { patience, pause, bringHome }: Burial,
): Promise<readonly string[]> {
  const buried: string[] = [];
  for (;;) {
    const [dead] = await database.query(
      `UPDATE gongkai.workers SET beat = clock_timestamp(), buried = TRUE WHERE id IN (
         SELECT id FROM gongkai.workers WHERE beat < clock_timestamp() - $1::FLOAT8 * interval '1 millisecond'
         ORDER BY beat LIMIT 1 FOR UPDATE SKIP LOCKED
       ) RETURNING id, pools`,
      [patience],
    );
    if (dead === undefined) return buried;
    const { id, pools } = dead as { readonly id: string; readonly pools: readonly string[] };
    // First what it had fetched: once its hosts are free, others would ask for it again.
    await bringHome(id);
    await database.transaction(async query => {
      await release(query, id, pools, pause);
      await query('DELETE FROM gongkai.workers WHERE id = $1', [id]);
    });
    buried.push(id);
  }
}

/** A worker that stops leaves nothing behind. */
export async function signOff(database: Database, { id, pools }: Worker): Promise<void> {
  await database.transaction(async query => {
    await release(query, id, pools(), 0);
    await query('DELETE FROM gongkai.workers WHERE id = $1', [id]);
  });
}

/** Frees the jobs that pools left locked when they ended. */
export async function unlockJobs(query: Query, pools: readonly string[]): Promise<void> {
  // A job that has given rise to its successor is over, also when it could not say so itself.
  const over = await query(
    'SELECT id FROM graphile_worker.jobs WHERE locked_by = ANY($1) AND key IS NULL AND attempts >= max_attempts',
    [pools],
  );
  await query('SELECT graphile_worker.force_unlock_workers($1)', [pools]);
  await query('SELECT graphile_worker.complete_jobs($1)', [over.map(({ id }) => id)]);
}

/** Frees jobs whose worker was killed before it had told the name of its pool. */
export async function unlockOrphans(database: Database, patience: number): Promise<void> {
  await database.transaction(async query => {
    const pools = await query(
      `SELECT DISTINCT locked_by FROM graphile_worker.jobs
       WHERE locked_at < clock_timestamp() - $1::FLOAT8 * interval '1 millisecond'
       AND locked_by NOT IN (SELECT unnest(pools) FROM gongkai.workers)`,
      [patience],
    );
    if (pools.length > 0)
      await unlockJobs(
        query,
        pools.map(each => each['locked_by'] as string),
      );
  });
}

async function release(query: Query, owner: string, pools: readonly string[], pause: number): Promise<void> {
  await unlockJobs(query, pools);
  const [clock] = await query('SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::BIGINT AS now');
  const now = clock!['now'] as number;
  const hosts = await query(
    `UPDATE gongkai.hosts SET lease_until = 0, token = NULL, owner = NULL, next_at = greatest(next_at, $2)
     WHERE owner = $1 RETURNING name`,
    [owner, now + pause],
  );
  await addTurns(
    query,
    now,
    hosts.map(({ name }) => name as string),
  );
}
