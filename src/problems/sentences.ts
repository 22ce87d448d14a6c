import type { ProblemData } from '../types.ts';

/** One language's catalogue: a sentence for every code. A missing or misspelt code does not compile. */
export type Sentences = {
  readonly [C in keyof ProblemData]: (data: Readonly<ProblemData[C]>) => string;
};
