import type { convert } from '../../convert.ts';
import { convertInput, type ReadableInput } from '../convert-input.ts';
import { type Finished, type FinishSettings, finisher } from '../finished.ts';
import { type BodySettings, pageConverter } from '../page-converter.ts';
import { serve } from './serve.ts';

/** What a thread that converts is begun with. */
export interface ConvertSettings {
  readonly finish: FinishSettings;
  readonly bodies: BodySettings;
  readonly trace: boolean;
  readonly converter: string | null; // address of a module that converts in place of ours, for tests
}

/** An input for a thread. */
export interface ConvertTask {
  readonly input: ReadableInput;
  readonly copies: readonly number[]; // as in `finisher`
  readonly unreadable: readonly string[]; // paths of pages that are not to be read for others
}

serve<ConvertSettings, ConvertTask, Finished>(({ finish, bodies, trace, converter }) => {
  const finishDone = finisher(finish);
  const { language } = finish;
  let unreadable: readonly string[] = [];
  let beside: (page: string | null) => void = () => {};
  const { convertPage, siblingsOf } = pageConverter(bodies, path => {
    if (path !== null && unreadable.includes(path)) return false;
    beside(path);
    return true;
  });
  const chosen = converter === null ? convertPage : import(converter).then(module => module.convert);
  return async (task, watch) => {
    ({ unreadable } = task);
    ({ beside } = watch);
    const use = (await chosen) as typeof convert;
    const done = await convertInput(task.input, use, { language, trace, siblingsOf, enter: watch.enter });
    watch.enter('write');
    return finishDone(done, task.copies);
  };
});
