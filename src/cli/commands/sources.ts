import { type Command, type Given, HELP } from '../command.ts';
import { UsageError } from '../faults.ts';
import { LANGUAGES, oneOf } from '../one-of.ts';
import type { SourcesPlan } from '../run-sources.ts';

export const SOURCES: Command = {
  name: 'sources',
  operands: 'check FILE',
  summary: 'check a list of where reports are found',
  description: [
    'Says what is wrong with a list of sources, line by line: what is missing, invalid, unknown, ambiguous or there',
    'twice. FILE is CSV or YAML (.yaml, .yml) with body and entry, and kind, year and pattern where they are wanted.',
    'Nothing is fetched. The exit code is 1 where something is wrong.',
  ].join('\n'),
  options: [
    {
      name: 'agencies',
      value: 'FILE.csv',
      help: 'your register of bodies: a body must be one of its ids or names',
    },
    { name: 'language', value: 'LANG', default: 'en', help: 'of the sentences: en or zh' },
    HELP,
  ],
  run: async (given, shell) => {
    const plan = planOf(given);
    const { runSourcesCheck } = await import('../run-sources.ts');
    return runSourcesCheck(plan, shell);
  },
};

function planOf({ operands, values }: Given): SourcesPlan {
  const [verb, path, ...others] = operands;
  if (verb !== undefined && verb !== 'check') throw new UsageError(`unknown argument: ${verb} (check)`);
  if (path === undefined) throw new UsageError('missing FILE: gongkai sources check FILE');
  if (others.length > 0) throw new UsageError(`unknown argument: ${others[0]}`);
  const language = oneOf(LANGUAGES, 'language', values.get('language')!);
  return { path, agencies: values.get('agencies') ?? null, language };
}
