import { parentPort, workerData } from 'node:worker_threads';
import { type Breach, breachesOf } from './oracle.ts';
import { inputOf, startingPages } from './pages.ts';

/** Reads inputs one by one from a number on, and says which it reads before it does: it may never come back. */

export interface Work {
  readonly seed: string;
  readonly from: number;
  readonly step: number;
  readonly at: Int32Array; // shared: the number of the input that is read, and how many were
  readonly file?: Uint8Array; // only this one, in place of inputs
}

/** One input that broke laws. */
export interface Failure {
  readonly index: number;
  readonly breaches: readonly Breach[];
}

const { seed, from, step, at, file } = workerData as Work;
if (file === undefined) {
  const starting = startingPages(seed);
  for (let index = from; ; index += step) {
    Atomics.store(at, 0, index);
    const breaches = await breachesOf(inputOf(starting, seed, index));
    Atomics.add(at, 1, 1);
    if (breaches.length > 0) parentPort!.postMessage({ index, breaches } satisfies Failure);
  }
} else {
  parentPort!.postMessage({ index: 0, breaches: await breachesOf(file) } satisfies Failure);
}
