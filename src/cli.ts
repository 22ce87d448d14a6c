#!/usr/bin/env node
import * as nodeModule from 'node:module';
import type { Shell, Terminal } from './cli/shell.ts';

// Node keeps what it compiled, where it can (22.8 and later): hence all else is imported after this.
(nodeModule as { readonly enableCompileCache?: () => void }).enableCompileCache?.();
const [{ main }, { readVersion }] = await Promise.all([import('./cli/main.ts'), import('./cli/version.ts')]);

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
