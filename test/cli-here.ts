import { Readable } from 'node:stream';
import { main } from '../src/cli/main.ts';

/** Runs a command line in this process: as the program does, without the half second of its start. */
export async function gongkaiHere(argv: readonly string[], stdin = '') {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await main(argv, {
    print: text => void stdout.push(text),
    say: text => void stderr.push(text),
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    terminal: null,
    now: () => Date.UTC(2024, 0, 31),
    version: '0.0.0',
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
