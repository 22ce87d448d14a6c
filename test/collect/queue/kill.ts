import type { ChildProcess } from 'node:child_process';
import type { Database } from '../../../src/collect/postgres/pool.ts';

/**
 * Milliseconds of silence after which workers bury one: more than the slowest machine lets a living one be silent. Those that
 * are killed here need not wait for it.
 */
export const DEAD = 30_000;

/** Kills a worker, and makes its last sign of life an old one, so that the others bury it at their next look. */
export async function kill(child: ChildProcess, { query }: Pick<Database, 'query'>): Promise<void> {
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await query("UPDATE gongkai.workers SET beat = 'epoch' WHERE split_part(name, ' ', 2) = $1", [
    String(child.pid),
  ]);
}
