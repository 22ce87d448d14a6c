import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logSettled, openLog } from '../../collect/log.ts';
import { NOTHING_DONE, type PassEvent, tally } from '../../collect/pass.ts';
import { isIdle, openTables } from '../../collect/postgres/open-tables.ts';
import type { Database } from '../../collect/postgres/pool.ts';
import { type RunningWorker, startWorker } from '../../collect/queue/start-worker.ts';
import { writeReportFiles } from '../../collect/report-files.ts';
import { nextRun } from '../../collect/schedule/run-times.ts';
import { isNews, sendMessage } from '../../collect/webhook.ts';
import { bodySettings } from '../body-settings.ts';
import { DONE } from '../exit-codes.ts';
import { runExport } from '../run-export.ts';
import type { Shell } from '../shell.ts';
import { openCollectReader } from '../threads/collect-reader.ts';
import { collectedSources, logNotes, newsOf, sayNotes, sayOne } from './collect-once.ts';
import { ASIDE } from './convert-archive.ts';
import { checkTimes, nextLine, sleepUntil } from './run-watch.ts';
import type { CollectSettings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { collectedSummary } from './summary.ts';

/**
 * `fetch`, or `watch` where there are times, with the state in a database that workers share: this process is one of
 * them, until nothing is due. Returns the exit code.
 */
export async function runShared(
  settings: CollectSettings,
  address: string,
  times: readonly string[] | null,
  shell: Shell,
): Promise<number> {
  const { folder, talk } = settings;
  if (times !== null) checkTimes(times, shell.now());
  await collectedSources(settings); // a list that is wrong starts nothing
  const tables = await openTables(address, 3);
  const stop = stopSignal();
  const log = openLog(join(folder, 'log.jsonl'), shell.now);
  let pass = startPass();
  const bodies = bodySettings({ paths: [], folder }, undefined, settings.agencies ?? undefined);
  const reader = openCollectReader(bodies, settings.budget);
  const worker = await startWorker({
    ...settings,
    ...{ database: address, concurrency: settings.connections, version: shell.version },
    ...{ read: reader.read, readers: reader.readers },
    convertInput: reader.convertInput,
    log: line => log('queue', { line }),
    tell: event => {
      logSettled(log, event);
      pass.see(event);
      if (event.kind === 'settled') sayOne(event, settings, shell);
    },
  });
  try {
    sayNotes(settings, shell);
    for (;;) {
      const started = shell.now();
      logNotes(settings, log);
      await worker.putSources(await collectedSources(settings));
      if (settings.everything) await worker.makeDue();
      await Promise.race([untilIdle(tables, worker, stop.signal), worker.fault]);
      const covered = await writeReportFiles(worker.store, folder, worker.now());
      const message = pass.news.message(new Date(shell.now()).toISOString());
      const seconds = (shell.now() - started) / 1000;
      const collected = { ...pass.count, seconds, message, covered };
      if (talk !== 'quiet') shell.say(collectedSummary(collected, folder, settings.language, 'database'));
      log('pass', { ...pass.count, seconds });
      if (settings.webhook !== null && isNews(message))
        await sendMessage(settings.webhook, message, log, fetch);
      if (settings.output !== null && !stop.signal.aborted)
        await exportTo(settings.output, address, settings, bodies.register, shell);
      if (times === null || stop.signal.aborted) return times === null ? (stop.code() ?? DONE) : DONE;
      pass = startPass();
      const next = nextRun(times, shell.now());
      if (talk !== 'quiet') shell.say(nextLine(next, settings.language));
      await Promise.race([sleepUntil(next, shell.now, stop.signal), worker.fault]);
      if (stop.signal.aborted) return DONE;
    }
  } finally {
    await worker.stop();
    await reader.close();
    await tables.close();
    stop.release();
  }
}

/** Twice in a row: between two looks at what is due the queue may be empty for a moment. */
export async function untilIdle(
  tables: Database,
  { now }: Pick<RunningWorker, 'now'>,
  signal?: AbortSignal,
): Promise<void> {
  for (let times = 0; times < 2 && signal?.aborted !== true; ) {
    await wait(500);
    times = (await isIdle(tables, now())) ? times + 1 : 0;
  }
}

function startPass() {
  const news = newsOf();
  const count = { ...NOTHING_DONE };
  return {
    news,
    count,
    see(event: PassEvent): void {
      news.see(event);
      if (event.kind === 'settled') tally(count, event.step);
    },
  };
}

function exportTo(
  output: string,
  address: string,
  { language, talk, budget }: CollectSettings,
  register: Parameters<typeof runExport>[2],
  shell: Shell,
): Promise<number> {
  const plan = {
    paths: [],
    folder: output,
    formats: ['csv', 'jsonl'],
    xlsxMost: null,
    bom: true,
    trace: false,
    ...ASIDE,
    budget,
  } as const;
  const quieter = talk === 'verbose' ? 'normal' : talk;
  return runExport(address, { ...plan, jobs: 1, failOn: 'never', language, talk: quieter }, register, shell);
}
