import { StoreError } from '../acquire/faults.ts';
import { HELP, VERSION } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { DONE, WRONG_USAGE } from './exit-codes.ts';
import { OutputError, UsageError } from './faults.ts';
import { missingPeer } from './missing-peer.ts';
import { parseCommandLine } from './parse.ts';
import type { Shell } from './shell.ts';
import { suggest } from './suggest.ts';
import { commandUsage, programUsage } from './usage.ts';

/** Runs a command line to its exit code. Faults are told in one line; a bug is thrown. */
export async function main(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    return await dispatch(argv, shell);
  } catch (error) {
    if (error instanceof UsageError) {
      const known = COMMANDS.find(({ name }) => name === argv[0]);
      shell.say(
        `gongkai: ${error.message}\nTry: gongkai ${known === undefined ? '' : `${known.name} `}--help\n`,
      );
      return WRONG_USAGE;
    }
    if (error instanceof OutputError || error instanceof StoreError) {
      shell.say(`gongkai: ${error.message}\n`);
      return WRONG_USAGE;
    }
    const missing = missingPeer(error);
    if (missing !== null) {
      shell.say(`gongkai: ${missing}\n`);
      return WRONG_USAGE;
    }
    throw error;
  }
}

async function dispatch(argv: readonly string[], shell: Shell): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    shell.say(programUsage(COMMANDS));
    return WRONG_USAGE;
  }
  if (first.startsWith('-')) {
    const { switches } = parseCommandLine(argv, [HELP, VERSION]);
    if (!switches.has('help') && !switches.has('version')) throw new UsageError('missing command');
    shell.print(switches.has('help') ? programUsage(COMMANDS) : `${shell.version}\n`);
    return DONE;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) {
    throw new UsageError(
      `unknown command: ${first}${suggest(
        first,
        COMMANDS.map(({ name }) => name),
      )}`,
    );
  }
  const given = parseCommandLine(rest, command.options);
  if (given.switches.has('help')) {
    shell.print(commandUsage(command));
    return DONE;
  }
  return command.run(given, shell);
}
