import { DEFAULT_TIMES } from '../../collect/schedule/default-times.ts';
import { COLLECT_OPTIONS, settingsOf } from '../collect/settings.ts';
import type { Command } from '../command.ts';
import { databaseOf, isShared } from '../database-of.ts';

export const WATCH: Command = {
  name: 'watch',
  operands: 'SOURCES',
  summary: 'stay, fetch on schedule, and convert',
  description: [
    'Does what gongkai fetch does, again and again: at once, then at the times that --cron names, in Asia/Shanghai. After a pass',
    'with something new it converts what is kept into --output. The list of sources is read anew for each pass. Ctrl-C, or',
    'SIGTERM, ends it when what is under way is done; a second one at once.',
  ].join('\n'),
  options: [
    {
      name: 'cron',
      value: 'EXPRESSION',
      default: DEFAULT_TIMES.join('; '),
      help: 'minutes, hours, days, months and weekdays; several with ;',
    },
    ...COLLECT_OPTIONS.map(option => (option.name === 'output' ? { ...option, default: 'output' } : option)),
  ],
  run: async (given, shell) => {
    const times = given.values
      .get('cron')!
      .split(';')
      .map(each => each.trim());
    const settings = settingsOf(given, shell.version, process.env);
    if (isShared(process.env['DATABASE_URL'])) {
      const { runShared } = await import('../collect/run-shared.ts');
      return runShared(settings, databaseOf(undefined, 'database'), times, shell);
    }
    const { runWatch } = await import('../collect/run-watch.ts');
    return runWatch(settings, times, shell);
  },
};
