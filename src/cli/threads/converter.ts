import { readFile } from '../../acquire/read.ts';
import type { convert } from '../../convert.ts';
import {
  convertInput,
  type Done,
  type ReadableInput,
  type ReadOptions,
  readOf,
  withoutReport,
} from '../convert-input.ts';
import type { Finished, finisher } from '../finished.ts';
import { type Budget, problemOf, type Unfinished } from './budget.ts';
import type { ConvertSettings, ConvertTask } from './convert-thread.ts';
import { openPool } from './pool.ts';

/** Where inputs are converted and finished: in threads, or here. */
export interface Converter {
  run(input: ReadableInput, copies: readonly number[]): Promise<Finished>;
  close(): Promise<void>;
}

type Finish = ReturnType<typeof finisher>;

/** Converts where it is called, one input at a time. Nothing ends a page that takes too long. */
export function converterHere(convertPage: typeof convert, options: ReadOptions, finish: Finish): Converter {
  return {
    run: async (input, copies) => finish(await convertInput(input, convertPage, options), copies),
    close: async () => {},
  };
}

/**
 * Converts in threads, in which a page that passes its budget is ended. Where that happens while another page is read for
 * it, of the same folder, it is converted again without asking that one.
 */
export function converterInThreads(
  settings: ConvertSettings,
  { threads, budget }: { readonly threads: () => number; readonly budget: Budget },
  finish: Finish,
): Converter {
  const module = new URL('./convert-thread.js', import.meta.url);
  const pool = openPool<ConvertSettings, ConvertTask, Finished>({ module, settings, threads, budget });
  const unreadable: string[] = [];
  return {
    async run(input, copies) {
      for (;;) {
        const ended = await pool.run({ input, copies, unreadable });
        if (ended.kind === 'done') return ended.value;
        if (ended.kind === 'closed') throw new Error('the threads were closed before the last input');
        if (ended.kind === 'over' && ended.beside !== null) unreadable.push(ended.beside);
        else return finish(doneWithout(input, ended, budget, settings.finish.language));
      }
    },
    close: () => pool.close(),
  };
}

/** An input whose thread gave nothing. */
function doneWithout(
  input: ReadableInput,
  ended: Unfinished,
  budget: Budget,
  language: ReadOptions['language'],
): Done {
  const { source } = input;
  const bytes = input.kind === 'file' ? readFile(input.path) : input.bytes;
  const read = bytes instanceof Uint8Array ? readOf(bytes) : null;
  const path = input.kind === 'file' ? input.path : null;
  return { ...withoutReport(source, 'failed', problemOf(ended, budget), language, read), path };
}
