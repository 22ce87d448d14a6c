import type { Answer, NoAnswer } from '../acquire/fetch/answer.ts';
import { hostOf } from './store/entries.ts';

export type Ask = (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer | NoAnswer>;

/**
 * Lets requests of this process to one host go one after the other, each an interval after the end of the one before. The
 * store's clocks see to that already, for all processes; this is for the one kind of request that no claim is for: redirects
 * of a robots.txt to another host. Where other processes ask too, those take the host as well (`queue/other-host.ts`).
 */
export function inTurns(
  ask: Ask,
  {
    interval,
    now,
    sleep,
  }: { interval: number; now: () => number; sleep: (milliseconds: number) => Promise<void> },
): Ask {
  const last = new Map<string, Promise<number>>(); // to the end of a host's last request
  return (url, headers) => {
    const host = hostOf(url);
    const before = last.get(host);
    const asked = (async () => {
      if (before !== undefined) {
        const wait = (await before) + interval - now();
        if (wait > 0) await sleep(wait);
      }
      return ask(url, headers);
    })();
    const ended = asked.then(now, now);
    last.set(host, ended);
    ended.then(() => {
      if (last.size > MOST) forget(last, ended, host);
    });
    return asked;
  };
}

const MOST = 10_000; // hosts remembered

function forget(last: Map<string, Promise<number>>, ended: Promise<number>, host: string): void {
  if (last.get(host) === ended) last.delete(host);
}
