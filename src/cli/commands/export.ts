import { type Command, HELP } from '../command.ts';
import { databaseOf } from '../database-of.ts';
import { aboutOf, CONVERT, outputPlan } from './convert.ts';

const SHARED: ReadonlySet<string> = new Set([
  ...['format', 'derive', 'about', 'no-summary'],
  'output',
  'no-bom',
  'agencies',
  'fail-on',
  'quiet',
  'verbose',
]);

export const EXPORT: Command = {
  name: 'export',
  operands: '',
  summary: 'write what workers have collected',
  description: [
    'Writes the reports in the database that workers share, as `convert` writes them from the archive of these workers:',
    'the same files, in the order of the archive, one page after the other.',
    '',
    'Exit codes: 0 done, 1 done with findings at or above --fail-on, 2 wrong usage, 3 some captures unreadable.',
  ].join('\n'),
  options: [
    { name: 'from', value: 'URL', help: 'the database: postgres://…; default DATABASE_URL' },
    {
      name: 'language',
      value: 'LANG',
      default: 'en',
      help: 'of findings between reports and summary: en or zh',
    },
    ...CONVERT.options.filter(({ name }) => SHARED.has(name)),
    HELP,
  ],
  run: async (given, shell) => {
    const plan = outputPlan(given, await aboutOf(given.values.get('about')));
    const from = databaseOf(given.values.get('from'), 'from');
    const [{ runExport }, { bodySettings }] = await Promise.all([
      import('../run-export.ts'),
      import('../body-settings.ts'),
    ]);
    const { register } = bodySettings(plan, undefined, given.values.get('agencies'));
    return runExport(from, plan, register, shell);
  },
};
