import { COLLECT_OPTIONS, settingsOf } from '../collect/settings.ts';
import type { Command } from '../command.ts';
import { databaseOf, isShared } from '../database-of.ts';

export const FETCH: Command = {
  name: 'fetch',
  operands: 'SOURCES',
  summary: 'find and fetch the reports that are due, keep them, and exit',
  description: [
    'Does one pass over what is due: reads the lists in SOURCES (CSV or YAML, see gongkai sources check), follows links to',
    'reports, and keeps every answer in the collection: archive/ (WARC), state.db, changes.jsonl, coverage.csv, log.jsonl.',
    'It obeys robots.txt, asks one host at a time for one page, and leaves alone what does not want programs.',
    '',
    'Exit codes: 0 done, 2 wrong usage or a collection that cannot be used.',
  ].join('\n'),
  options: [
    { name: 'dry-run', help: 'print what would be fetched and why, and fetch nothing' },
    ...COLLECT_OPTIONS,
  ],
  run: async (given, shell) => {
    const settings = settingsOf(given, shell.version, process.env);
    if (given.switches.has('dry-run')) {
      const { runDry } = await import('../collect/run-dry.ts');
      return runDry(settings, shell);
    }
    if (isShared(process.env['DATABASE_URL'])) {
      const { runShared } = await import('../collect/run-shared.ts');
      return runShared(settings, databaseOf(undefined, 'database'), null, shell);
    }
    const { runFetch } = await import('../collect/run-fetch.ts');
    return runFetch(settings, shell);
  },
};
