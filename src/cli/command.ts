import type { Shell } from './shell.ts';

/** A command as data: usage and parsing are generated from it. */
export interface Command {
  readonly name: string;
  readonly summary: string; // one line, for the list of commands
  readonly description: string;
  readonly operands: string; // as in the usage line, '' for none
  readonly options: readonly Option[];
  readonly run: (given: Given, shell: Shell) => Promise<number>; // exit code
}

export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly value?: string; // what the value stands for; none for a switch
  readonly default?: string;
  readonly help: string;
}

/** A parsed command line. */
export interface Given {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>; // defaults filled in
  readonly switches: ReadonlySet<string>;
  readonly chosen?: ReadonlySet<string>; // names of the values that are no defaults
}

export const HELP: Option = { name: 'help', short: 'h', help: 'show this help' };
export const VERSION: Option = { name: 'version', help: 'show the version' };
