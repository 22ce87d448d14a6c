import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from './fuzz/growth-kinds.ts';
import { read } from './fuzz/read.ts';

/**
 * Time in proportion: eight times as much of any kind of input takes some eight times as long. The ratio is of CPU in one
 * run, and the best of a few, since a busy machine only adds.
 */

const SMALL = 8_000; // characters
const TIMES = 8;
const MOST = TIMES ** 1.35; // 16.6; what grows with the square takes 64 times as long
const ENOUGH = 0.15; // seconds: what takes less is not measured well, and harms nobody
const ROUNDS = 3;

describe('the time of a conversion', () => {
  it.each(Object.entries(KINDS))('grows with the input of %s', async (_, kind) => {
    expect(await growth(kind)).toBeLessThan(MOST);
  });

  it('would be seen to grow with the square of the input', async () => {
    const square = async (bytes: Uint8Array) => {
      let sum = 0;
      for (let i = 0; i < bytes.length; i += 20) for (const byte of bytes) sum += byte ^ i;
      return sum;
    };
    expect(await growth(KINDS['digits']!, square)).toBeGreaterThan(MOST);
  });
});

async function growth(kind: Kind, work: Work = read): Promise<number> {
  const small = new TextEncoder().encode(kind(SMALL));
  const large = new TextEncoder().encode(kind(SMALL * TIMES));
  await work(small); // what is compiled and built once
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best >= MOST; round++) {
    const short = await seconds(small, work);
    const long = await seconds(large, work);
    best = Math.min(best, long < ENOUGH ? 0 : long / short / (large.length / small.length / TIMES));
  }
  return best;
}

type Work = (bytes: Uint8Array) => Promise<unknown>;

async function seconds(bytes: Uint8Array, work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
