import { byCodeUnit } from '../acquire/kinds.ts';
import { entryAddresses, NEW_MEMORY } from './store/entries.ts';
import type { Address, CollectedSource } from './store/store.ts';

export type PlanReason = 'entry' | 'link' | 'check' | 'again' | 'gone';

export interface Planned {
  readonly address: Address;
  readonly reason: PlanReason;
}

/** What a pass would fetch first, and why, by host and then in its order. What the pages lead to is not known before. */
export function planPass(
  sources: readonly CollectedSource[],
  known: readonly Address[],
  { now, everything }: { readonly now: number; readonly everything: boolean },
): readonly Planned[] {
  const byUrl = new Map(known.map(address => [address.url, address]));
  const entries = new Set(sources.map(({ entry }) => entry));
  for (const found of entryAddresses(sources)) {
    if (!byUrl.has(found.url)) byUrl.set(found.url, { ...found, ...NEW_MEMORY, firstSeen: now, due: now });
  }
  const due = (address: Address) => address.due !== null && (everything || address.due <= now);
  return [...byUrl.values()]
    .filter(address => entries.has(address.entry) && due(address))
    .sort(
      (a, b) => byCodeUnit(a.host, b.host) || a.rank - b.rank || a.due! - b.due! || byCodeUnit(a.url, b.url),
    )
    .map(address => ({ address, reason: reasonOf(address) }));
}

function reasonOf({ state, checked, from, failures }: Address): PlanReason {
  if (state === 'gone') return 'gone';
  if (failures > 0 || state === 'failed' || state === 'refused') return 'again';
  if (checked === null) return from === null ? 'entry' : 'link';
  return 'check';
}
