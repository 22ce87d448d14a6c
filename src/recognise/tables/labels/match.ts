import type { Item } from './script.ts';

/** A label of the form found on the page: tokens from `start` to `end`. */
export interface Match {
  readonly item: Item;
  readonly start: number;
  readonly end: number; // exclusive
  readonly how: 'exact' | 'alias' | 'tolerant' | 'order';
  readonly score: number; // 0 to 1
}
