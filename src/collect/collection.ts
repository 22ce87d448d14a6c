import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf } from '../acquire/archive/answer-of.ts';
import { readRecordAt } from '../acquire/archive/walk.ts';
import { type Archive, openArchive } from '../acquire/archive/writer.ts';
import { openAgent } from '../acquire/fetch/agent.ts';
import { headerOf } from '../acquire/fetch/answer.ts';
import { ask } from '../acquire/fetch/ask.ts';
import { undoCodings } from '../acquire/fetch/content-coding.ts';
import type { Resolve } from '../acquire/fetch/lookup.ts';
import { inTurns } from './host-turns.ts';
import { type Marked, openMarked } from './marked.ts';
import type { Policy } from './policy.ts';
import { type GotPage, NOTHING_READ, type Reading, type ReadPage, Stopped } from './steps/reading.ts';
import type { Tools } from './steps/tools.ts';
import type { Capture, Store } from './store/store.ts';

export interface ToolOptions {
  readonly store: Store;
  readonly folder: string; // of the collection
  readonly owner: string;
  readonly version: string; // of this program
  readonly policy: Policy;
  readonly read: ReadPage;
  readonly readers?: number; // pages that are read at the same time; default one
  readonly allowPrivate: boolean;
  readonly legacyTls: boolean;
  readonly largestFile?: number; // bytes of an archive file
  readonly resolve?: Resolve;
  readonly now?: () => number;
  readonly random?: () => number;
}

/** What steps need of the world, as it is on this machine. */
export function openTools(options: ToolOptions): {
  readonly tools: Tools;
  readonly marked: Marked;
  readonly close: () => Promise<void>;
} {
  const { store, folder, policy, read, now = Date.now, random = Math.random, largestFile } = options;
  const { limits } = policy;
  mkdirSync(folder, { recursive: true });
  const connections = openAgent({ ...options, limits });
  const archive: Archive = openArchive({
    ...{ folder: archiveFolder(folder), owner: options.owner, software: `gongkai/${options.version}`, now },
    ...(largestFile === undefined ? {} : { largest: largestFile }),
  });
  const marked = openMarked(store, options.version, options.readers ?? 1);
  const sleep: Tools['sleep'] = async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  };
  const tools: Tools = {
    policy,
    ask: inTurns(
      (url, headers) => ask(url, headers, { connections, limits, allowPrivate: options.allowPrivate, now }),
      { interval: policy.interval, now, sleep },
    ),
    write: archive.write,
    read: async (page, { address }, capture) => {
      const sources = await store.sources(address.entry);
      const reading = () => readSafely(read, page, address, sources);
      return marked(capture, reading, problem => ({ ...NOTHING_READ, problem }));
    },
    bodyOf: async id => {
      const capture = await store.capture(id);
      return capture === null ? null : bodyInArchive(folder, capture, policy);
    },
    timeOf: id => store.capture(id),
    now,
    random,
    sleep,
  };
  const close = async () => {
    await archive.close();
    await connections.agent.destroy();
  };
  return { tools, marked, close };
}

/**
 * A bug of ours, met in one page: the page is kept, and the others go on. Thrown, it would end this pass, and every later
 * one, since each begins with what the last has left unread.
 */
async function readSafely(read: ReadPage, ...given: Parameters<ReadPage>): Promise<Reading> {
  try {
    return await read(...given);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ...NOTHING_READ, problem: { code: 'convert/internal-error', data: { found } } };
  }
}

export function archiveFolder(folder: string): string {
  return join(folder, 'archive');
}

/** The page that a capture keeps, read back from the archive; null where that no longer has it. */
export function bodyInArchive(
  folder: string,
  { file, offset, length, url }: Capture,
  { limits }: Pick<Policy, 'limits'>,
): GotPage | null {
  const record = readRecordAt(join(archiveFolder(folder), file), offset, length);
  const answer = record === null ? null : answerOf(record);
  if (answer === null) return null;
  const undone = undoCodings(answer.body, headerOf(answer, 'content-encoding'), limits);
  if (undone.kind !== 'body') return null;
  return { url, status: answer.status, type: headerOf(answer, 'content-type'), body: undone.body };
}
