import type { Problem } from '../../types.ts';
import type { Address, CollectedSource, FoundAddress } from '../store/store.ts';

/** A page as it came, content codings undone. */
export interface GotPage {
  readonly url: string;
  readonly status: number;
  readonly type: string; // Content-Type as sent
  readonly body: Uint8Array;
}

/** What a page says to a collector. */
export interface Reading {
  readonly found: readonly FoundLink[];
  readonly cells: readonly ReadCell[] | null; // of a report; null where none can be read
  readonly year: number | null; // that a report says it is about
  readonly obstacle: Problem | null; // why the page says nothing: a challenge, or scripts that fill it
  readonly problem: Problem | null; // what else is to be known of it
}

export type FoundLink = Pick<FoundAddress, 'url' | 'kind' | 'body' | 'year' | 'title'>;

export interface ReadCell {
  readonly field: string;
  readonly value: number | null;
  readonly status: string;
  readonly raw: string;
}

/** Reads a page for the collector, which knows nothing of pages itself. `sources` are those that the address was reached from. */
export type ReadPage = (
  page: GotPage,
  address: Address,
  sources: readonly CollectedSource[],
) => Reading | Promise<Reading>;

/** The program was told to stop while it read a page. Nothing is settled: the capture is read when it starts again. */
export class Stopped extends Error {}

export const NOTHING_READ: Reading = { found: [], cells: null, year: null, obstacle: null, problem: null };
