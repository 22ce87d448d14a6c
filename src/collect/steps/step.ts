import { randomUUID } from 'node:crypto';
import { type CaptureNote, captureRecords } from '../../acquire/archive/capture-records.ts';
import type { Placed } from '../../acquire/archive/writer.ts';
import type { Answer, NoAnswer } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import type { Policy } from '../policy.ts';
import { DAY } from '../schedule/schedule.ts';
import type { Capture, Claim, Settlement } from '../store/store.ts';
import { changedCells } from './changed-cells.ts';
import { sha256 } from './hash.ts';
import { type Opened, openAnswer } from './opened.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { mayAsk } from './robots.ts';
import { askRobots } from './robots-step.ts';
import { type Kept, settleAnswer, settleNothing } from './settle.ts';
import type { Step, Tools } from './tools.ts';

/** Fetches what a claim is for, or the robots.txt that it needs first. What came is in the archive when this returns. */
export async function step(claim: Claim, tools: Tools): Promise<Step> {
  const { address, robots, host } = claim;
  const { policy, now, random } = tools;
  if (robots === null || robots.until <= now()) return askRobots(claim, tools);
  const unasked = (settlement: Settlement): Step => ({ settlement, asked: null, status: 0 });
  const unspent = { nextAt: now() }; // nothing was sent, so the host's turn is given back
  if (robots.verdict === 'wait') {
    const problem: Problem = {
      code: 'acquire/robots-unavailable',
      data: { found: `${robots.origin}/robots.txt` },
    };
    return unasked({ address: { due: robots.until, problem }, host: unspent });
  }
  if (!mayAsk(robots, address.url)) {
    const problem: Problem = {
      code: 'acquire/robots-refused',
      data: { found: `${robots.origin}/robots.txt` },
    };
    return unasked({
      address: { due: now() + 7 * DAY, state: 'refused', problem, checked: now() },
      host: unspent,
    });
  }
  const headers = requestHeaders(claim, policy);
  const got = await tools.ask(address.url, headers);
  const context = { claim: { ...claim, host }, policy, now: now(), random: random() };
  const answer = got.kind === 'answer' ? got : address.failures >= policy.retries ? got.partial : null;
  if (answer === null)
    return { settlement: settleNothing(got as NoAnswer, context), asked: address.url, status: 0 };
  const kept = await keep(answer, headers, claim, tools);
  return {
    settlement: settleAnswer(kept, { ...context, now: now() }),
    asked: address.url,
    status: answer.status,
  };
}

/** Puts an answer into the archive and reads it, as far as it is a page that we do not know yet. */
async function keep(
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  claim: Claim,
  tools: Tools,
): Promise<Kept> {
  const { address } = claim;
  const opened = openAnswer(answer, address, tools.policy);
  const payload = sha256(answer.body);
  const isSame =
    answer.status === 304 || (answer.status === 200 && payload === address.payload && !answer.isCut);
  const earlier = isSame && address.capture !== null ? await tools.timeOf(address.capture) : null;
  const note: CaptureNote = {
    id: randomUUID(),
    address: address.url,
    kind: opened.isShort ? CUT : address.kind,
    body: address.body,
    year: address.year,
    earlier: earlier === null ? null : { id: address.capture!, url: earlier.url, time: earlier.time },
  };
  const placed = await tools.write(captureRecords(answer, headers, note));
  return readKept(
    answer,
    opened,
    { ...placed, id: note.id, same: note.earlier?.id ?? null, payload },
    claim,
    tools,
  );
}

/** The kind of an answer in the archive that ended too early, and was asked for again: nobody should read it. */
export const CUT = 'cut';

/** Reads an answer that stands in the archive. Of a page whose body is known already there is nothing new to read. */
export async function readKept(
  answer: Answer,
  { page, digest, isAbsent, isShort, problem }: Opened,
  placed: Placed & Pick<Capture, 'id' | 'same' | 'payload'>,
  claim: Claim,
  tools: Tools,
): Promise<Kept> {
  const { address } = claim;
  const leads = address.kind !== 'report' && address.kind !== 'attachment';
  const isRead =
    problem === null &&
    !isAbsent &&
    !isShort &&
    (answer.status < 300 || answer.status >= 400) &&
    (leads || placed.same === null);
  const reading = isRead ? await tools.read(page, claim, placed.same ?? placed.id) : NOTHING_READ;
  const { url, status, type } = page;
  const payload = isAbsent ? (address.payload ?? '') : placed.payload;
  const capture: Capture = {
    ...placed,
    url,
    time: answer.time,
    status,
    type,
    payload,
    digest,
    bytes: page.body.length,
  };
  const changes = await changesOf(reading, capture, claim, tools);
  return { answer, capture, reading, isShort, problem: problem ?? reading.obstacle, changes };
}

/** Which cells differ from those of the last full capture. That is read again only where something says that they do. */
async function changesOf(
  { cells }: Reading,
  { id, time, digest, status }: Capture,
  claim: Claim,
  tools: Tools,
) {
  const { address } = claim;
  if (
    cells === null ||
    status !== 200 ||
    address.capture === null ||
    address.cells === null ||
    digest === address.digest
  )
    return [];
  const before = await tools.bodyOf(address.capture);
  if (before === null) return [];
  const old = await tools.read(before, claim, address.capture);
  return changedCells(old.cells ?? [], cells, {
    url: address.url,
    time,
    earlier: address.capture,
    later: id,
  });
}

function requestHeaders({ address }: Claim, { agent }: Policy): Readonly<Record<string, string>> {
  const isKnown = address.capture !== null && address.state === 'kept' && address.failures === 0;
  return {
    'user-agent': agent,
    accept: '*/*',
    'accept-language': 'zh-CN,zh;q=0.9',
    'accept-encoding': 'gzip, deflate',
    ...(isKnown && address.etag !== null ? { 'if-none-match': address.etag } : {}),
    ...(isKnown && address.lastModified !== null ? { 'if-modified-since': address.lastModified } : {}),
  };
}
