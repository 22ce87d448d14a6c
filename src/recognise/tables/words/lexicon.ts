import { bareKey, keyWithoutHints, labelKey } from '../labels/labels.ts';
import type { Script } from '../labels/script.ts';

/** A prefix tree over label keys. */
export interface Branch {
  readonly next: Map<string, Branch>;
  end: boolean;
}

/** The words that all forms print as labels. */
export interface Lexicon {
  readonly keys: ReadonlySet<string>;
  readonly tree: Branch;
}

/** Collects the keys of several scripts, and further words that stand beside their labels. */
export function lexiconOf(scripts: readonly Script[], words: readonly string[] = []): Lexicon {
  const keys = new Set([...scripts.flatMap(script => [...script.meanings.keys()]), ...words]);
  const tree: Branch = { next: new Map(), end: false };
  for (const key of keys) {
    let branch = tree;
    for (const letter of key) {
      const next = branch.next.get(letter) ?? { next: new Map(), end: false };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.end = true;
  }
  return { keys, tree };
}

/** True for a label of some form, with or without its hints and its enumerator. */
export function isLabel({ keys }: Lexicon, normalised: string, mayHaveHints = true): boolean {
  return (
    keys.has(labelKey(normalised)) ||
    (mayHaveHints && keys.has(keyWithoutHints(normalised))) ||
    keys.has(bareKey(normalised))
  );
}
