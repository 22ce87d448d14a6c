import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { answerOf } from '../../acquire/archive/answer-of.ts';
import { fieldOf, type WarcRecord } from '../../acquire/archive/record.ts';
import { cutFile, walkFile } from '../../acquire/archive/walk.ts';
import { archiveFiles, type Placed } from '../../acquire/archive/writer.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from './hash.ts';
import { openAnswer } from './opened.ts';
import { isRobotsRedirect, robotsCapture, settleRobots } from './robots-step.ts';
import { settleAnswer } from './settle.ts';
import { CUT, readKept } from './step.ts';
import type { Tools } from './tools.ts';

export interface Recovered {
  readonly adopted: number; // captures that were whole in the archive and not settled
  readonly cut: readonly string[]; // files whose last record was torn
}

/**
 * Makes state and archive agree after a process was killed: a torn record at the end of a file is cut off, and whole ones
 * that were never settled are, as if nothing had happened. Only for the one owner of these files.
 */
export async function recover(store: Store, folder: string, owner: string, tools: Tools): Promise<Recovered> {
  let adopted = 0;
  const cut: string[] = [];
  const files = archiveFiles(folder, owner);
  for (const [i, file] of files.toReversed().entries()) {
    const path = join(folder, file);
    const known = await store.captureOffsets(file);
    const unsettled: (Placed & { readonly record: WarcRecord })[] = [];
    const { end, size } = walkFile(path, ({ offset, length, read }) => {
      if (known.has(offset)) return;
      const record = read();
      if (record !== null && fieldOf(record, 'gongkai-address') !== '')
        unsettled.push({ file, offset, length, record });
    });
    if (end < size && [...known].every(offset => offset < end)) {
      cutFile(path, end);
      cut.push(file);
    }
    for (const each of unsettled) adopted += (await adopt(each, store, tools, owner)) ? 1 : 0;
    if (unsettled.length === 0 && i > 0) break; // older files were settled before this one was begun
  }
  return { adopted, cut };
}

async function adopt(
  { record, ...placed }: Placed & { readonly record: WarcRecord },
  store: Store,
  tools: Tools,
  owner: string,
): Promise<boolean> {
  const answer = answerOf(record);
  if (answer === null) return false;
  const { now, policy, random } = tools;
  const url = fieldOf(record, 'gongkai-address');
  const lease = { now: now(), leaseUntil: now() + 60_000, owner, gap: () => 0, token: randomUUID() };
  const claim = await store.claim({ ...lease, url });
  if (claim === null) return false;
  const id = uuidIn(fieldOf(record, 'warc-record-id'));
  const context = { claim, policy, now: now(), random: random() };
  if (fieldOf(record, 'gongkai-kind') === 'robots') {
    const capture = robotsCapture(answer, { id, ...placed });
    const rest = isRobotsRedirect(answer) ? { host: {} } : settleRobots(answer, context);
    return store.settle(claim, { ...rest, captures: [capture] });
  }
  const isBodiless = fieldOf(record, 'warc-type') === 'revisit';
  const same = isBodiless ? uuidIn(fieldOf(record, 'warc-refers-to')) : null;
  const isShort = fieldOf(record, 'gongkai-kind') === CUT;
  const opened = { ...openAnswer(answer, claim.address, policy, isBodiless), isShort };
  const place = { ...placed, id, same, payload: sha256(answer.body) };
  const kept = await readKept(answer, opened, place, claim, tools);
  return store.settle(claim, settleAnswer(kept, context));
}

function uuidIn(urn: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(urn)?.[0] ?? urn;
}
