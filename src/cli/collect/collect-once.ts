import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { archiveFolder, openTools } from '../../collect/collection.ts';
import type { Covered } from '../../collect/coverage.ts';
import { type Log, logSettled, openLog } from '../../collect/log.ts';
import { type PassEvent, type PassResult, runPass } from '../../collect/pass.ts';
import { writeReportFiles } from '../../collect/report-files.ts';
import { recover } from '../../collect/steps/recover.ts';
import type { CollectedSource, Store } from '../../collect/store/store.ts';
import { isNews, type Message, sendMessage } from '../../collect/webhook.ts';
import { registerIn } from '../body-settings.ts';
import type { Shell } from '../shell.ts';
import { sourcesIn } from '../sources-in.ts';
import { openCollectReader } from '../threads/collect-reader.ts';
import { type Live, startLive } from './live.ts';
import type { CollectSettings } from './settings.ts';
import { settledLine } from './settled-line.ts';

/** What a pass came to. */
export interface Collected extends PassResult {
  readonly seconds: number;
  readonly message: Message;
  readonly covered: readonly Covered[];
}

/** The sources of a list, as the store keeps them. */
export async function collectedSources({
  sources,
  agencies,
}: Pick<CollectSettings, 'sources' | 'agencies'>): Promise<readonly CollectedSource[]> {
  const read = await sourcesIn(sources, agencies === null ? [] : registerIn(agencies));
  return read.map(({ body, entry, kind, year, pattern }) => ({ body, entry, kind, year, pattern }));
}

/** One pass over what is due, after what a killed process left is in order. Then the files for people are written. */
export async function collectOnce(
  settings: CollectSettings,
  store: Store,
  shell: Shell,
  signal: AbortSignal,
): Promise<Collected> {
  const { folder, policy, connections, patience } = settings;
  const sources = await collectedSources(settings);
  const { now } = shell;
  const log = openLog(join(folder, 'log.jsonl'), now);
  const reader = openCollectReader(NO_BODIES, settings.budget);
  const { tools, close } = openTools({
    ...{ store, folder, policy, now, allowPrivate: settings.allowPrivate, legacyTls: settings.legacyTls },
    ...{ owner: 'gongkai', version: shell.version, read: reader.read, readers: reader.readers },
  });
  const stopReading = () => void wait(GRACE).then(reader.close);
  signal.addEventListener('abort', stopReading, { once: true });
  const live = startLive(settings.talk === 'quiet' ? { ...shell, say: () => {} } : shell);
  const news = newsOf();
  try {
    sayNotes(settings, shell);
    await prepare(settings, store, tools, log, sources, now);
    const started = now();
    const tell = (event: PassEvent) => {
      logSettled(log, event);
      news.see(event);
      live.see(event);
      if (event.kind === 'settled') sayOne(event, settings, shell, live);
    };
    const result = await runPass({ store, tools, owner: 'gongkai', connections, patience, signal, tell });
    live.clear();
    const covered = await writeReportFiles(store, folder, now());
    const message = news.message(new Date(now()).toISOString());
    log('pass', { ...result, seconds: (now() - started) / 1000 });
    if (settings.webhook !== null && isNews(message))
      await sendMessage(settings.webhook, message, log, fetch);
    return { ...result, seconds: (now() - started) / 1000, message, covered };
  } finally {
    live.clear();
    signal.removeEventListener('abort', stopReading);
    await close();
    await reader.close();
  }
}

const GRACE = 500; // milliseconds that a page which is being read has when a signal comes

/** What links and figures are read with: nothing is asked of a body. */
const NO_BODIES = { paths: [], folder: '', region: null, register: [] };

async function prepare(
  { folder, policy, everything, legacyTls, allowPrivate }: CollectSettings,
  store: Store,
  tools: Parameters<typeof recover>[3],
  log: Log,
  sources: readonly CollectedSource[],
  now: () => number,
): Promise<void> {
  await store.releaseAll(now() + policy.interval);
  await store.putSources(sources, now());
  const { adopted, cut } = await recover(store, archiveFolder(folder), 'gongkai', tools);
  if (adopted > 0 || cut.length > 0) log('recovered', { adopted, cut });
  logNotes({ legacyTls, allowPrivate }, log);
  if (everything) await store.makeDue(now());
}

export function sayOne(
  event: Extract<PassEvent, { kind: 'settled' }>,
  { talk, language }: CollectSettings,
  { say }: Shell,
  live?: Live,
): void {
  const line = settledLine(event, language, talk === 'verbose');
  if (line === null) return;
  live?.clear();
  say(`${line}\n`);
}

/** What was allowed that is not by default. */
export function sayNotes({ legacyTls, talk, language }: CollectSettings, { say }: Shell): void {
  if (legacyTls && talk !== 'quiet') say(`${OLD_TLS[language]}\n`);
}

export function logNotes(
  { legacyTls, allowPrivate }: Pick<CollectSettings, 'legacyTls' | 'allowPrivate'>,
  log: Log,
): void {
  if (legacyTls) log('note', { note: OLD_TLS.en });
  if (allowPrivate) log('note', { note: 'addresses of private networks are allowed' });
}

const OLD_TLS = {
  en: 'note: old TLS is accepted; what is fetched over it is not well protected on its way',
  zh: '提示：接受旧版 TLS；经其传输的内容在途中没有可靠的保护',
} as const;

/** Gathers what a message is about while a pass goes on. */
export function newsOf() {
  const found: Message['found'][number][] = [];
  const changed: Message['changed'][number][] = [];
  const gone: string[] = [];
  const stopped = new Set<string>();
  return {
    see(event: PassEvent): void {
      if (event.kind !== 'settled') return;
      const { address } = event.claim;
      const { address: memory, host, changes = [] } = event.step.settlement;
      const { body, year, title, url } = address;
      if (address.kind === 'report' && memory?.state === 'kept' && address.captured === null)
        found.push({ body, year, title, address: url });
      if (changes.length > 0) changed.push({ address: url, cells: changes.length });
      if (memory?.state === 'gone' && address.captured !== null && address.goneSince === null) gone.push(url);
      if (host.problem != null) stopped.add(address.host);
    },
    message: (time: string): Message => ({
      event: 'pass',
      time,
      found,
      changed,
      gone,
      stopped: [...stopped],
    }),
  };
}
