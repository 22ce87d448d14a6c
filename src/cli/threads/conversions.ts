import type { ArchiveInput } from '../../acquire/archive/pages.ts';
import type { Input } from '../../acquire/files.ts';
import { readStream } from '../../acquire/read.ts';
import { type ReadableInput, unreadInput, withoutReport } from '../convert-input.ts';
import type { Finished, finisher } from '../finished.ts';
import { uniqueIds } from '../unique-ids.ts';
import type { Converter } from './converter.ts';

const FEWEST = 100; // files before a second thread is started: each takes about a second to run at full speed (`npm run bench`)
const AHEAD = 4; // files in hand for each thread

/** How many threads are worth their start, as files are reached. */
export interface Threads {
  count(): number;
  reached(): void; // one more file
}

export function threadsFor(jobs: number): Threads {
  let files = 0;
  return {
    count: () => (files > FEWEST ? jobs : 1),
    reached: () => {
      files += 1;
    },
  };
}

export interface ConversionOptions {
  readonly converter: Converter;
  readonly threads: Threads;
  readonly finish: ReturnType<typeof finisher>;
  readonly language: 'en' | 'zh';
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * What comes of each input, finished, in the order of the inputs. A few are in hand at a time, so that memory does not grow
 * with their number. A report whose id was there before gets another, and its input is finished again for it.
 */
export async function* conversions(
  inputs: Iterable<Input>,
  { converter, threads, finish, language, stdin }: ConversionOptions,
): AsyncGenerator<Finished> {
  const waiting: Promise<Begun>[] = [];
  const copiesOf = uniqueIds();
  try {
    for await (const input of withPages(inputs)) {
      if (input.kind === 'file' || input.kind === 'page') threads.reached();
      waiting.push(quiet(start(input)));
      if (waiting.length >= AHEAD * threads.count()) yield await withOwnIds(await waiting.shift()!);
    }
    while (waiting.length > 0) yield await withOwnIds(await waiting.shift()!);
  } finally {
    await converter.close();
  }

  async function start(input: Exclude<Input, ArchiveInput>): Promise<Begun> {
    if (input.kind === 'stdin') {
      const bytes = await readStream(stdin);
      return bytes instanceof Uint8Array
        ? read({ kind: 'given', source: input.source, bytes })
        : known(withoutReport(input.source, 'unreadable', bytes, language));
    }
    return input.kind === 'file' || input.kind === 'page' ? read(input) : known(unreadInput(input, language));
  }

  async function read(input: ReadableInput): Promise<Begun> {
    const again = (copies: readonly number[]) => converter.run(input, copies);
    return { finished: await again([]), again };
  }

  async function known(done: Parameters<typeof finish>[0]): Promise<Begun> {
    const finished = finish(done);
    return { finished, again: async () => finished };
  }

  async function withOwnIds({ finished, again }: Begun): Promise<Finished> {
    const copies = copiesOf(finished.input.reports ?? []);
    return copies === null ? finished : again(copies);
  }
}

interface Begun {
  readonly finished: Finished;
  readonly again: (copies: readonly number[]) => Promise<Finished>;
}

/** Whoever awaits it is told of its failure; nobody is before. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Archives replaced by the pages in them, as they are reached. */
async function* withPages(inputs: Iterable<Input>): AsyncGenerator<Exclude<Input, ArchiveInput>> {
  for (const input of inputs) {
    if (input.kind !== 'archive') yield input;
    else yield* (await import('../../acquire/archive/pages.ts')).pagesIn(input);
  }
}
