import type { ArchiveInput } from '../../acquire/archive/pages.ts';
import type { Input } from '../../acquire/files.ts';
import type { convert } from '../../convert.ts';
import {
  convertFile,
  convertOther,
  type Done,
  type FileInput,
  failedInput,
  type ReadOptions,
} from '../convert-input.ts';
import type { BodySettings } from '../page-converter.ts';
import type { Task } from './thread.ts';

const FEWEST = 500; // files before threads are started: each takes a second or two to run at full speed (`npm run bench`)
const AHEAD = 4; // files in hand for each thread

/** What the pages' bodies are told by beside the pages: here, and in threads. */
export interface Bodies {
  readonly siblingsOf?: ReadOptions['siblingsOf'];
  readonly settings?: BodySettings;
}

export interface ConversionOptions extends ReadOptions, Bodies {
  readonly jobs: number; // threads; 1 converts here
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * What comes of each input, in the order of the inputs. Where many files come, several threads convert them; a few are in
 * hand at a time, so that memory does not grow with their number.
 */
export async function* conversions(
  inputs: Iterable<Input>,
  convertPage: typeof convert,
  options: ConversionOptions,
): AsyncGenerator<Done> {
  const threads = options.jobs > 1 && !options.trace ? options.jobs : 1; // a trace stays in its thread
  const waiting: Promise<Done>[] = [];
  let files = 0;
  let pool: Pool | null = null;
  try {
    for await (const input of withPages(inputs)) {
      if (isForThreads(input)) files += 1;
      if (threads > 1 && files > FEWEST) pool ??= await openPool(threads, options);
      waiting.push(start(input, pool));
      if (waiting.length >= (pool === null ? 1 : AHEAD * threads)) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await pool?.close();
  }

  async function start(input: Exclude<Input, ArchiveInput>, threadsOpen: Pool | null): Promise<Done> {
    if (!isForThreads(input)) return convertOther(input, convertPage, options, options.stdin);
    return threadsOpen === null ? convertFile(input, convertPage, options) : threadsOpen.convert(input);
  }
}

/** Archives replaced by the pages in them, as they are reached. */
async function* withPages(inputs: Iterable<Input>): AsyncGenerator<Exclude<Input, ArchiveInput>> {
  for (const input of inputs) {
    if (input.kind !== 'archive') yield input;
    else yield* (await import('../../acquire/archive/pages.ts')).pagesIn(input);
  }
}

function isForThreads(input: Input): input is FileInput {
  return input.kind === 'file' || input.kind === 'page';
}

interface Pool {
  convert(task: Task): Promise<Done>;
  close(): Promise<void>;
}

async function openPool(threads: number, { language, settings }: ConversionOptions): Promise<Pool> {
  const { default: Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  });
  return {
    convert: async task => {
      try {
        return await pool.run({ ...task, language });
      } catch (error) {
        return failedInput(task.source, error, language, null); // the thread itself died
      }
    },
    close: () => pool.destroy(),
  };
}
