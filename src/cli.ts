#!/usr/bin/env node
import { main } from './cli/main.ts';
import type { Shell, Terminal } from './cli/shell.ts';
import { readVersion } from './cli/version.ts';

// A reader that has seen enough (`gongkai schema | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (stream === process.stdout) process.exit(0);
  });
}

const shell: Shell = {
  print: text => process.stdout.write(text),
  say: text => process.stderr.write(text),
  stdin: process.stdin,
  terminal: terminalOf(process.stderr, process.env),
  now: Date.now,
  version: readVersion(),
};

process.exitCode = await main(process.argv.slice(2), shell);

function terminalOf({ isTTY, columns }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal | null {
  if (!isTTY || env['TERM'] === 'dumb') return null;
  return { columns: columns || 80, color: (env['NO_COLOR'] ?? '') === '' };
}
