import type { Query } from '../postgres/pool.ts';
import type { AddressKind, Claim, Settlement } from '../store/store.ts';

/**
 * The jobs of the queue, each written in the transaction that gives rise to it.
 *
 * - `discover` looks what has become due and gives each of its hosts a turn. One at a time, at the times of the schedule.
 * - `fetch` is one turn of one host: the first of its due addresses. There is one waiting for each host, under its name.
 * - `convert` reads one capture from the archive and writes its results.
 *
 * A host's turns have no named queue of their own: to find the next job the queue locks the rows of all free named
 * queues, so that with a queue for each host workers stand in each other's way. The host's row in the store keeps the
 * turns apart, and its clock keeps them apart in time.
 */
export type JobName = 'discover' | 'fetch' | 'convert';

/**
 * Gives a turn to each host that has something due now or soon, at the time when that is due and its clock allows it;
 * moves turns that wait. A host that is being visited or settled is left out: its next turn comes from its settlement.
 * Gives back how many turns there are.
 */
export async function addTurns(
  query: Query,
  now: number,
  hosts: readonly string[] | 'all',
  others: 'skip locked' | '' = 'skip locked', // '': waits for whoever is at the host's row
): Promise<number> {
  const [row] = await query(
    `WITH free AS (
       SELECT name, greatest(next_at, lease_until) AS at FROM gongkai.hosts
       WHERE ($2::TEXT[] IS NULL OR name = ANY($2)) AND (token IS NULL OR lease_until <= $1)
       AND EXISTS (SELECT 1 FROM gongkai.addresses WHERE host = name AND listed AND due <= $3)
       ORDER BY name FOR UPDATE ${others}
     )
     SELECT count(*) AS added FROM graphile_worker.add_jobs(ARRAY(
       SELECT ROW('fetch', json_build_object('host', name), NULL, to_timestamp(greatest(at, first, $1) / 1000.0), NULL,
         'fetch:' || name, 0, NULL)::graphile_worker.job_spec
       FROM free, LATERAL (SELECT min(due) AS first FROM gongkai.addresses WHERE host = name AND listed) AS waiting
       ORDER BY at, name
     ))`,
    [now, hosts === 'all' ? null : hosts, now + SOON],
  );
  return Number(row?.['added'] ?? 0);
}

const SOON = 120_000; // milliseconds: longer than from one look at what is due to the next

/** What a settlement gives rise to: the next turns of its host and of hosts that it found, and the reading of its capture. */
export async function addJobsAfter(
  query: Query,
  { at, host, address }: Claim,
  { captures = [], found = [] }: Settlement,
): Promise<void> {
  const hosts = new Set([host.name, ...found.map(each => each.host)]);
  await addTurns(query, at, [...hosts]);
  for (const { id, same, status } of captures)
    if (READ.has(address.kind) && status === 200 && same === null) await addConversion(query, id);
}

const READ: ReadonlySet<AddressKind> = new Set(['report', 'attachment']);

export async function addConversion(query: Query, capture: string): Promise<void> {
  await query(
    `SELECT 1 FROM graphile_worker.add_job('convert', json_build_object('capture', $1::TEXT), job_key => 'convert:' || $1)`,
    [capture],
  );
}

/** The next look at what is due, at this time or, where one is planned already, then. */
export async function addDiscovery(query: Query, at: number): Promise<void> {
  await query(
    `SELECT 1 FROM graphile_worker.add_job('discover', run_at => to_timestamp($1::FLOAT8 / 1000), job_key => 'discover',
     job_key_mode => 'preserve_run_at')`,
    [at],
  );
}

/** How many jobs of each kind wait or run. */
export async function countJobs(query: Query): Promise<Readonly<Record<JobName, number>>> {
  const rows = await query(
    'SELECT task_identifier AS name, count(*) AS jobs FROM graphile_worker.jobs WHERE attempts < max_attempts GROUP BY 1',
  );
  const counts = Object.fromEntries(rows.map(({ name, jobs }) => [name, jobs]));
  return { discover: 0, fetch: 0, convert: 0, ...counts };
}
