import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { PassEvent } from './pass.ts';

/** One JSON line for each thing that happened, at the end of a file; at 16 MB the file is set aside as `….1`. */
export type Log = (event: string, data: Readonly<Record<string, unknown>>) => void;

const LARGEST = 16 * 1024 * 1024; // bytes

export function openLog(path: string, now: () => number): Log {
  return (event, data) => {
    if (sizeOf(path) > LARGEST) renameSync(path, path.replace(/(\.\w+)?$/, '.1$1'));
    appendFileSync(path, `${JSON.stringify({ time: new Date(now()).toISOString(), event, ...data })}\n`);
  };
}

/** What a settled claim has to say in the log. */
export function logSettled(log: Log, event: PassEvent): void {
  if (event.kind === 'started') return;
  const { url, host, kind, body, year } = event.claim.address;
  if (event.kind === 'lost') {
    log('lost', { url, host });
    return;
  }
  const { settlement, asked, status } = event.step;
  const { address, captures = [], found = [], changes = [] } = settlement;
  const problem = address?.problem ?? settlement.host.problem ?? null;
  log(asked === null ? 'not-asked' : 'asked', {
    ...{ url: asked ?? url, host, kind, body, year, status, state: address?.state ?? null },
    ...{ capture: captures.at(-1)?.id ?? null, same: captures.at(-1)?.same ?? null },
    ...{ found: found.length, changed: changes.length, problem },
    due: address?.due === undefined || address.due === null ? null : new Date(address.due).toISOString(),
  });
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
