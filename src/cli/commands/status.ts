import { COLLECTION } from '../collect/settings.ts';
import { type Command, HELP } from '../command.ts';
import { UsageError } from '../faults.ts';
import { LANGUAGES, oneOf } from '../one-of.ts';

export const STATUS: Command = {
  name: 'status',
  operands: '',
  summary: 'what a collection has, what is due, which hosts are stopped',
  description:
    'Looks at a collection, also while another process collects into it. Nothing is fetched or changed.',
  options: [
    COLLECTION,
    { name: 'language', value: 'LANG', default: 'en', help: 'en or zh' },
    { name: 'verbose', short: 'v', help: 'also every address that was not had, and why' },
    HELP,
  ],
  run: async ({ operands, values, switches }, shell) => {
    if (operands.length > 0) throw new UsageError(`unknown argument: ${operands[0]}`);
    const language = oneOf(LANGUAGES, 'language', values.get('language')!);
    const { runStatus } = await import('../collect/run-status.ts');
    return runStatus(values.get('collection')!, { language, isVerbose: switches.has('verbose') }, shell);
  },
};
