import { type Command, HELP, type Option, VERSION } from './command.ts';

/** The help of the program: its commands. */
export function programUsage(commands: readonly Command[]): string {
  return [
    'Usage: gongkai <command> [options]',
    '',
    "Reads Chinese agencies' annual open-government reports into typed records.",
    '',
    'Commands:',
    ...columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary])),
    '',
    'Options:',
    ...columns([HELP, VERSION].map(optionLine)),
    '',
    'gongkai <command> --help tells more about a command.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandUsage({ name, operands, description, options }: Command): string {
  return [
    `Usage: gongkai ${name}${options.length > 1 ? ' [options]' : ''}${operands === '' ? '' : ` ${operands}`}`,
    '',
    description,
    '',
    'Options:',
    ...columns(options.map(optionLine)),
    '',
  ].join('\n');
}

function optionLine(option: Option): readonly [string, string] {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const value = option.value === undefined ? '' : ` ${option.value}`;
  const fallback = option.default === undefined ? '' : ` (default: ${option.default})`;
  return [`${short}--${option.name}${value}`, option.help + fallback];
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
