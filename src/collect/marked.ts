import { randomUUID } from 'node:crypto';
import type { Problem } from '../types.ts';
import type { Store } from './store/store.ts';

/**
 * Does something with a capture while it is marked in the store, once one of the readers is free. Where the program died
 * over it before, it is set aside: what stands in its place is given back.
 */
export type Marked = <T>(
  capture: string,
  read: () => Promise<T>,
  instead: (problem: Problem) => T,
) => Promise<T>;

const LONG = 1000; // milliseconds of reading, after which a death is thought to be the page's doing

export function openMarked(
  store: Pick<Store, 'beginReading' | 'prolongReading' | 'endReading'>,
  version: string,
  readers: number, // at the same time: no page is marked while it only waits
): Marked {
  const waiting: (() => void)[] = [];
  let free = readers;
  return async (capture, read, instead) => {
    if (free === 0) await new Promise<void>(resolve => waiting.push(resolve));
    else free -= 1;
    try {
      if (!(await store.beginReading({ capture, version, token: randomUUID() })))
        return instead({ code: 'convert/set-aside', data: { found: version } });
      let prolonged: Promise<void> = Promise.resolve();
      const timer = setTimeout(() => {
        prolonged = store.prolongReading(capture).catch(() => {});
      }, LONG);
      try {
        return await read();
      } finally {
        clearTimeout(timer);
        await prolonged;
        await store.endReading(capture); // an error of ours takes the mark off too; only a death leaves it
      }
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
