import { COLLECT_OPTIONS, settingsOf } from '../collect/settings.ts';
import { type Command, HELP } from '../command.ts';
import { databaseOf } from '../database-of.ts';

const SHARED: ReadonlySet<string> = new Set([
  ...['collection', 'contact', 'agencies', 'interval', 'connections', 'retry', 'allow-private', 'legacy-tls'],
  ...['page-seconds', 'page-memory'],
]);

export const WORKER: Command = {
  name: 'worker',
  operands: '[SOURCES]',
  summary: 'collect together with other machines',
  description: [
    'Takes part in collecting, until it is stopped: finds, fetches and converts what is due. Any number of workers may run,',
    'on any number of machines, with one PostgreSQL and one shared folder for the archive. Each host is asked by one of them',
    'at a time, and its interval holds for all together. SOURCES, where it is given, becomes the list of sources.',
    '',
    'Exit codes: 0 stopped or done, 2 wrong usage, or a database, folder or list that cannot be used.',
  ].join('\n'),
  options: [
    { name: 'database', value: 'URL', help: 'postgres://user@host/name; default DATABASE_URL' },
    { name: 'until-done', help: 'end when nothing is due any more' },
    ...COLLECT_OPTIONS.filter(({ name }) => SHARED.has(name)).map(option =>
      option.name === 'connections' ? { ...option, help: 'jobs at the same time, each of one host' } : option,
    ),
    HELP,
  ],
  run: async ({ operands, values, switches }, shell) => {
    const given = {
      operands: operands.length === 0 ? [''] : operands,
      values: new Map([['patience', '0'], ['language', 'en'], ...values]),
      switches,
    };
    const settings = settingsOf(given, shell.version, process.env);
    const plan = {
      settings,
      hasSources: operands.length > 0,
      database: databaseOf(values.get('database'), 'database'),
      isUntilDone: switches.has('until-done'),
    };
    const { runWorker } = await import('../run-worker.ts');
    return runWorker(plan, shell);
  },
};
