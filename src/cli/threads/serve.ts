import { parentPort, workerData } from 'node:worker_threads';
import type { Stage } from '../../types.ts';
import { beginPage, enterStage, type ProgressCell, rest } from './progress-cell.ts';

/** What a thread is begun with: where it says how far it is, and what else it is to know. */
export interface ThreadData<Settings> {
  readonly cell: ProgressCell;
  readonly settings: Settings;
}

/** What a thread says. `beside` names another page that it reads for the one in hand; null when it is done with that. */
export type ThreadMessage<Result> =
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'beside'; readonly page: string | null };

/** What the work of a thread tells of itself while it goes on. */
export interface Watch {
  readonly enter: (stage: Stage) => void;
  readonly beside: (page: string | null) => void;
}

/** The whole life of a thread: one task after the other. */
export function serve<Settings, Task, Result>(
  begin: (settings: Settings) => (task: Task, watch: Watch) => Result | Promise<Result>,
): void {
  const { cell, settings } = workerData as ThreadData<Settings>;
  const say = (message: ThreadMessage<Result>) => parentPort!.postMessage(message);
  const work = begin(settings);
  const watch: Watch = {
    enter: stage => enterStage(cell, stage),
    beside: page => {
      say({ kind: 'beside', page });
      beginPage(cell);
    },
  };
  parentPort!.on('message', async (task: Task) => {
    beginPage(cell);
    try {
      const value = await work(task, watch);
      rest(cell);
      say({ kind: 'done', value });
    } catch (error) {
      rest(cell);
      say({
        kind: 'failed',
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  });
}
