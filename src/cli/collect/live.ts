import type { PassEvent } from '../../collect/pass.ts';
import type { Shell } from '../shell.ts';

/** Shows how a pass goes: on a terminal a line for each host under way below one for all, else a line now and then. */
export interface Live {
  see(event: PassEvent): void;
  clear(): void; // before other lines are printed
}

const REDRAW = 100; // milliseconds
const PLAIN_LINE = 10_000; // milliseconds
const MOST_HOSTS = 12; // lines

export function startLive({ terminal, say, now }: Pick<Shell, 'terminal' | 'say' | 'now'>): Live {
  const hosts = new Map<string, string>(); // to the path that is asked for
  const count = { asked: 0, kept: 0, same: 0, failed: 0 };
  let shown = now();
  let drawn = 0; // lines
  const clear = () => {
    if (drawn > 0) say(`\u001b[${drawn}A\r\u001b[J`);
    drawn = 0;
  };
  return {
    see(event) {
      const { host, url } = event.claim.address;
      if (event.kind === 'started') hosts.set(host, url);
      else hosts.delete(host);
      if (event.kind === 'settled') add(count, event);
      if (now() - shown < (terminal === null ? PLAIN_LINE : REDRAW)) return;
      shown = now();
      if (terminal === null) say(`${totalLine(count, hosts.size)}\n`);
      else {
        const lines = [totalLine(count, hosts.size), ...hostLines(hosts)].map(line =>
          clip(line, terminal.columns - 1),
        );
        clear();
        say(lines.map(line => `${line}\n`).join(''));
        drawn = lines.length;
      }
    },
    clear,
  };
}

interface Count {
  asked: number;
  kept: number;
  same: number;
  failed: number;
}

function add(count: Count, { step }: Extract<PassEvent, { kind: 'settled' }>): void {
  if (step.asked === null) return;
  count.asked += 1;
  const { address, captures } = step.settlement;
  if (address?.state === 'kept') count[captures?.[0]?.same == null ? 'kept' : 'same'] += 1;
  else if (address?.problem != null) count.failed += 1;
}

export function totalLine({ asked, kept, same, failed }: Count, hosts: number): string {
  return `${asked} asked, ${kept} kept, ${same} unchanged, ${failed} not had; ${hosts} host${hosts === 1 ? '' : 's'} under way`;
}

export function hostLines(hosts: ReadonlyMap<string, string>): readonly string[] {
  const shown = [...hosts]
    .slice(0, MOST_HOSTS)
    .map(([host, url]) => `  ${host}  ${url.slice(new URL(url).origin.length)}`);
  return hosts.size > MOST_HOSTS ? [...shown, `  and ${hosts.size - MOST_HOSTS} more`] : shown;
}

/** By columns: a Chinese character takes two. */
export function clip(line: string, columns: number): string {
  let used = 0;
  let text = '';
  for (const char of line) {
    used += char.codePointAt(0)! > 0x2e7f ? 2 : 1;
    if (used > columns) return text;
    text += char;
  }
  return text;
}
