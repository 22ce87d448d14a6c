import { archiveFolder } from '../../collect/collection.ts';
import { DONE } from '../exit-codes.ts';
import type { Shell } from '../shell.ts';
import { collectedSources, collectOnce } from './collect-once.ts';
import { convertArchive } from './convert-archive.ts';
import { ownState } from './open-state.ts';
import type { CollectSettings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { collectedSummary } from './summary.ts';

/** Does one pass over what is due, and converts if it is told to. Returns the exit code. */
export async function runFetch(settings: CollectSettings, shell: Shell): Promise<number> {
  await collectedSources(settings); // a list that is wrong makes no folder
  const stop = stopSignal();
  const { store, close } = ownState(settings.folder);
  try {
    const collected = await collectOnce(settings, store, shell, stop.signal);
    if (settings.talk !== 'quiet') shell.say(collectedSummary(collected, settings.folder, settings.language));
    if (settings.output !== null && !stop.signal.aborted)
      await convertArchive(archiveFolder(settings.folder), settings.output, settings, shell);
    return stop.code() ?? DONE;
  } finally {
    await close();
    stop.release();
  }
}
