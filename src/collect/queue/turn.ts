import { randomUUID } from 'node:crypto';
import type { Query } from '../postgres/pool.ts';
import type { Claim, Host, Store } from '../store/store.ts';
import { addTurns } from './jobs.ts';

export interface TurnOptions {
  readonly store: Store;
  readonly query: Query;
  readonly owner: string;
  readonly now: () => number;
  readonly gap: (host: Host) => number; // milliseconds to the host's next request
  readonly leaseMs: number;
  /** Does what the claim asks for and settles it. */
  readonly visit: (claim: Claim) => Promise<void>;
}

/** One turn of a host. Where it cannot be had now (another process has the host, or it was told to wait), it is put off. */
export async function takeTurn(host: string, options: TurnOptions): Promise<void> {
  const { store, query, owner, now, gap, leaseMs, visit } = options;
  const at = now();
  const claim = await store.claim({
    now: at,
    leaseUntil: at + leaseMs,
    owner,
    gap,
    host,
    token: randomUUID(),
  });
  // Whoever was at the host's row may leave it free and give it no turn: so wait and look again.
  if (claim === null) await addTurns(query, now(), [host], '');
  else await visit(claim);
}
