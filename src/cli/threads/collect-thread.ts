import type { RecordInput } from '../../acquire/archive/pages.ts';
import { pageReader } from '../../collect/read-page.ts';
import type { GotPage, Reading } from '../../collect/steps/reading.ts';
import type { Address, CollectedSource } from '../../collect/store/store.ts';
import type { convert } from '../../convert.ts';
import { FINDER } from '../../find/finder.ts';
import { convertRecord, type Done } from '../convert-input.ts';
import { type BodySettings, pageConverter } from '../page-converter.ts';
import { serve } from './serve.ts';

/** What a thread of a collection is begun with. */
export interface CollectThreadSettings {
  readonly bodies: BodySettings;
  readonly converter: string | null; // address of a module that converts in place of ours, for tests
}

/** What a collection asks of a thread: what a page leads to and says, or the results of a page in the archive. */
export type CollectTask =
  | {
      readonly kind: 'read';
      readonly page: GotPage;
      readonly address: Address;
      readonly sources: readonly CollectedSource[];
    }
  | { readonly kind: 'convert'; readonly input: RecordInput };

export type CollectResult =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'convert'; readonly done: Done };

serve<CollectThreadSettings, CollectTask, CollectResult>(({ bodies, converter }) => {
  const { convertPage } = pageConverter(bodies);
  const chosen = converter === null ? convertPage : import(converter).then(module => module.convert);
  return async (task, { enter }) => {
    const use = (await chosen) as typeof convert;
    if (task.kind === 'convert')
      return { kind: 'convert', done: await convertRecord(task.input, use, enter) };
    enter('find');
    const read = pageReader(FINDER, (bytes, options) => use(bytes, { ...options, enter }));
    return { kind: 'read', reading: await read(task.page, task.address, task.sources) };
  };
});
