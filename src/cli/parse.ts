import { parseArgs } from 'node:util';
import type { Given, Option } from './command.ts';
import { UsageError } from './faults.ts';
import { suggest } from './suggest.ts';

/** Reads a command line against the options of its command; throws a UsageError at the first thing amiss. */
export function parseCommandLine(argv: readonly string[], options: readonly Option[]): Given {
  const config = {
    args: [...argv],
    options: Object.fromEntries(options.map(toParseArgs)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  } as const;
  const { tokens } = parseArgs(config);
  const operands: string[] = [];
  const switches = new Set<string>();
  const chosen = new Set<string>();
  const values = new Map(
    options.flatMap(option => (option.default === undefined ? [] : [[option.name, option.default]])),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) {
      throw new UsageError(
        `unknown option: ${token.rawName}${suggest(
          token.rawName,
          options.map(({ name }) => `--${name}`),
        )}`,
      );
    }
    if (option.value === undefined) {
      if (token.value !== undefined)
        throw new UsageError(`invalid option: --${option.name}=${token.value} (it takes no value)`);
      switches.add(option.name);
    } else {
      const isOption = !token.inlineValue && /^-./.test(token.value ?? '');
      if (token.value === undefined || token.value === '' || isOption) {
        throw new UsageError(`missing value: ${token.rawName} ${option.value}`);
      }
      values.set(option.name, token.value);
      chosen.add(option.name);
    }
  }
  return { operands, values, switches, chosen };
}

function toParseArgs({ name, short, value }: Option) {
  const type = value === undefined ? ('boolean' as const) : ('string' as const);
  return [name, short === undefined ? { type } : { type, short }] as const;
}
