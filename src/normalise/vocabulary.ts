/** Words and pieces of words, by the characters in them. */
export interface Vocabulary {
  readonly byChar: ReadonlyMap<
    string,
    readonly { readonly word: string; readonly position: number; readonly isWhole: boolean }[]
  >;
  readonly pairs: readonly (readonly [string, string])[]; // words of two characters, and neighbours in longer ones
}

const PIECE = 3; // characters; a shorter piece of a word says too little by itself

const KNOWN = new WeakMap<readonly string[], Vocabulary>();

/** The words, and of long ones the pieces, since damage may leave no long word whole. Computed once for a list. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  let vocabulary = KNOWN.get(words);
  if (vocabulary === undefined) {
    vocabulary = build(words);
    KNOWN.set(words, vocabulary);
  }
  return vocabulary;
}

function build(words: readonly string[]): Vocabulary {
  const whole = new Set(words);
  const all = new Set(words);
  const pairs = new Set<string>();
  for (const word of words) {
    for (let start = 0; start + PIECE <= word.length; start++) {
      for (let length = PIECE; length <= PIECE + 2 && start + length <= word.length; length++) {
        all.add(word.slice(start, start + length));
      }
    }
    for (let start = 0; start + 2 <= word.length; start++) pairs.add(word.slice(start, start + 2));
  }
  const byChar = new Map<string, { word: string; position: number; isWhole: boolean }[]>();
  for (const word of all) {
    for (let position = 0; position < word.length; position++) {
      const char = word[position]!;
      const entries = byChar.get(char);
      const entry = { word, position, isWhole: whole.has(word) };
      if (entries === undefined) byChar.set(char, [entry]);
      else entries.push(entry);
    }
  }
  return { byChar, pairs: [...pairs].map(pair => [pair[0]!, pair[1]!] as const) };
}
