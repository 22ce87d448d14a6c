import { join } from 'node:path';
import { csvHeader, csvRows } from '../write/csv.ts';
import { guardText } from '../write/guard.ts';
import { type Covered, coverageOf } from './coverage.ts';
import type { Address, Capture, Store } from './store/store.ts';
import { replaceFile } from './write-file.ts';

/** Writes what the state says of the collection for people: changes.jsonl and coverage.csv. */
export async function writeReportFiles(
  store: Store,
  folder: string,
  now: number,
): Promise<readonly Covered[]> {
  await replaceFile(join(folder, 'changes.jsonl'), changeLines(store));
  const addresses: Address[] = [];
  for await (const address of store.addresses()) addresses.push(address);
  const covered = coverageOf(await store.sources(), addresses, now);
  await replaceFile(join(folder, 'coverage.csv'), coverageLines(covered));
  return covered;
}

async function* changeLines(store: Store): AsyncGenerator<string> {
  const address = lastly((url: string) => store.address(url));
  const capture = lastly((id: string) => store.capture(id));
  for await (const change of store.changes()) {
    const of = await address(change.url);
    yield `${JSON.stringify({
      ...{ address: change.url, body: of?.body ?? '', year: of?.year ?? null, title: of?.title ?? null },
      ...{ field: change.field, before: change.before, after: change.after },
      earlier: captureIn(change.earlier, await capture(change.earlier)),
      later: captureIn(change.later, await capture(change.later)),
    })}\n`;
  }
}

/** Where a capture stands in the archive, and when it was made. */
function captureIn(id: string, capture: Capture | null) {
  if (capture === null) return { id };
  const { time, file, offset, length } = capture;
  return { id, time: new Date(time).toISOString(), file, offset, length };
}

/** Changes of one page come together: what was looked up last is looked up once. */
function lastly<T>(look: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return key => {
    const held = known.get(key);
    if (held !== undefined) return held;
    if (known.size > 100) known.clear();
    const found = look(key);
    known.set(key, found);
    return found;
  };
}

const COVERED = {
  body: ({ body }: Covered) => guardText(body),
  year: ({ year }: Covered) => String(year),
  status: ({ status }: Covered) => status,
  address: ({ address }: Covered) => guardText(address),
  first_seen: ({ firstSeen }: Covered) => isoOf(firstSeen),
  captured: ({ captured }: Covered) => isoOf(captured),
  gone_since: ({ goneSince }: Covered) => isoOf(goneSince),
} as const;

function* coverageLines(covered: readonly Covered[]): Generator<string> {
  yield csvHeader(Object.keys(COVERED), true);
  for (const each of covered) yield csvRows([Object.values(COVERED).map(print => print(each))]);
}

function isoOf(time: number | null): string {
  return time === null ? '' : new Date(time).toISOString();
}
