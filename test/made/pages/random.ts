/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One key of a table of weights. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** `count` different items in random order. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** A generator of its own, so that more draws in one part leave the other parts as they were. */
  fork(name: string): Random;
}

export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: probability => next() < probability,
    pick: list => list[random.int(0, list.length - 1)]!,
    weighted: weights => {
      const entries = Object.entries<number>(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? entries.at(-1)!)[0] as keyof typeof weights;
    },
    some: (list, count) => {
      const rest = [...list];
      return Array.from(
        { length: Math.min(count, rest.length) },
        () => rest.splice(random.int(0, rest.length - 1), 1)[0]!,
      );
    },
    fork: name => randomFrom(`${seed}/${name}`),
  };
  return random;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let out = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) out = Math.imul(out ^ text.charCodeAt(at), 0x01000193);
  return out;
}
