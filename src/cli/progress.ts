import type { Shell, Terminal } from './shell.ts';

/** Tells how far a run has come: a bar that redraws itself on a terminal, else a plain line now and then. */
export interface Progress {
  step(): void;
  clear(): void; // before other lines are printed
}

const REDRAW = 100; // milliseconds
const PLAIN_LINE = 10_000; // milliseconds

export function startProgress(total: number | null, shell: Shell): Progress {
  const { terminal, say, now } = shell;
  const started = now();
  let done = 0;
  let shown = started;
  let drawn = false;
  return {
    step() {
      done += 1;
      const time = now();
      if (time - shown < (terminal === null ? PLAIN_LINE : REDRAW)) return;
      shown = time;
      const seconds = (time - started) / 1000;
      if (terminal === null) say(`${progressText(done, total, seconds)}\n`);
      else {
        say(`\r${progressBar(done, total ?? done, seconds, terminal)}\u001b[K`);
        drawn = true;
      }
    },
    clear() {
      if (drawn) say('\r\u001b[K');
      drawn = false;
    },
  };
}

/** `[████████··········] 412 of 1,000 files, 350/s, 2 s left`, as wide as the terminal allows. */
export function progressBar(
  done: number,
  total: number,
  seconds: number,
  { columns, color }: Terminal,
): string {
  const text = progressText(done, total, seconds);
  const width = Math.min(30, columns - text.length - 4);
  if (width < 5) return text.slice(0, columns - 1);
  const filled = total === 0 ? width : Math.min(width, Math.floor((width * done) / total));
  const bar = '█'.repeat(filled);
  return `[${color ? `\u001b[32m${bar}\u001b[0m` : bar}${'·'.repeat(width - filled)}] ${text}`;
}

export function progressText(done: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = rate > 0 ? `, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s` : '';
  if (total === null) return `${grouped(done)} files${speed}`;
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${grouped(done)} of ${grouped(total)} files${speed}${left}`;
}

/** `3,500,000`: for people; figures in files are never grouped. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
}

function duration(seconds: number): string {
  const rounded = Math.ceil(seconds);
  if (rounded < 60) return `${rounded} s`;
  const minutes = Math.floor(rounded / 60);
  return minutes < 60
    ? `${minutes} min ${rounded % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
