import { setTimeout as wait } from 'node:timers/promises';
import { archiveFolder } from '../../collect/collection.ts';
import { nextRun } from '../../collect/schedule/run-times.ts';
import type { Language } from '../../types.ts';
import { DONE } from '../exit-codes.ts';
import { UsageError } from '../faults.ts';
import type { Shell } from '../shell.ts';
import { collectedSources, collectOnce } from './collect-once.ts';
import { convertArchive } from './convert-archive.ts';
import { ownState } from './open-state.ts';
import type { CollectSettings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { collectedSummary } from './summary.ts';

/** Passes now and at the times given, until a signal comes. Returns the exit code. */
export async function runWatch(
  settings: CollectSettings,
  times: readonly string[],
  shell: Shell,
): Promise<number> {
  checkTimes(times, shell.now());
  await collectedSources(settings);
  const stop = stopSignal();
  const { store, close } = ownState(settings.folder);
  const say = settings.talk === 'quiet' ? () => {} : shell.say;
  try {
    while (!stop.signal.aborted) {
      const collected = await collectOnce(settings, store, shell, stop.signal);
      say(collectedSummary(collected, settings.folder, settings.language));
      const hasNews = collected.captures > 0;
      if (hasNews && settings.output !== null && !stop.signal.aborted)
        await convertArchive(archiveFolder(settings.folder), settings.output, settings, shell);
      const next = nextRun(times, shell.now());
      say(nextLine(next, settings.language));
      await sleepUntil(next, shell.now, stop.signal);
    }
    return DONE;
  } finally {
    await close();
    stop.release();
  }
}

export function checkTimes(times: readonly string[], now: number): void {
  try {
    nextRun(times, now);
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

const HOUR = 3_600_000;

/** In steps: a timer's longest time is 24 days, and a sleeping laptop's clock jumps. */
export async function sleepUntil(time: number, now: () => number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && now() < time)
    await wait(Math.min(time - now(), HOUR), undefined, { signal }).catch(() => {});
}

export function nextLine(time: number, language: Language): string {
  return language === 'zh' ? `下一次　${beijing(time)}\n` : `next      ${beijing(time)}\n`;
}

function beijing(time: number): string {
  return `${new Date(time + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ')} (Asia/Shanghai)`;
}
