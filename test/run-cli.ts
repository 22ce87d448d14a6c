import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const LOOPBACK = new URL('./made/site/loopback.mjs', import.meta.url).href;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  readonly said: () => string; // on standard error, until now
}

/** Starts the built command line, for which names that end in .localhost are this machine. */
export function startCli(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, ['--import', LOOPBACK, CLI, ...argv], {
    env: { ...process.env, GONGKAI_CONTACT: '', DATABASE_URL: '', ...env },
  });
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', piece => (text[stream] += piece));
  const ended = new Promise<Ran>(resolve => child.on('close', code => resolve({ code, ...text })));
  return { child, ended, said: () => text.stderr };
}
