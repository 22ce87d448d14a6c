import { type Command, HELP } from '../command.ts';
import { databaseOf } from '../database-of.ts';
import { UsageError } from '../faults.ts';

export const WORKER: Command = {
  name: 'worker',
  operands: '[SOURCES]',
  summary: 'collect together with other machines',
  description: [
    'Takes part in collecting, until it is stopped: finds, fetches and converts what is due. Any number of workers may run,',
    'on any number of machines, with one PostgreSQL and one shared folder for the archive. Each host is asked by one of them',
    'at a time, and its interval holds for all together. SOURCES, a .csv or .yaml file, becomes the list of sources.',
    '',
    'Exit codes: 0 stopped or done, 2 wrong usage, or the database, the folder or the list cannot be used.',
  ].join('\n'),
  options: [
    { name: 'database', value: 'URL', help: 'the database: postgres://…; default DATABASE_URL' },
    { name: 'contact', value: 'WHO', help: 'mail or web address told to every site; or GONGKAI_CONTACT' },
    { name: 'collection', value: 'DIR', default: 'collection', help: 'folder that all workers share' },
    { name: 'jobs', short: 'j', value: 'N', default: '16', help: 'jobs at a time' },
    { name: 'interval', value: 'SECONDS', default: '3', help: 'between two requests to a host, at least' },
    { name: 'until-done', help: 'end when nothing is due any more' },
    { name: 'agencies', value: 'FILE.csv', help: 'your register of bodies: id,names,region_code,parent' },
    { name: 'allow-private', help: 'also ask private and loopback addresses' },
    { name: 'legacy-tls', help: 'also speak TLS before 1.2, with a note' },
    HELP,
  ],
  run: async ({ operands, values, switches }, shell) => {
    if (operands.length > 1) throw new UsageError(`ambiguous sources: ${operands.join(', ')} (one file)`);
    const plan = {
      sources: operands[0] ?? null,
      database: databaseOf(values.get('database'), 'database'),
      contact: contactOf(values.get('contact')),
      folder: values.get('collection')!,
      agencies: values.get('agencies'),
      concurrency: numberIn(values.get('jobs')!, 'jobs', /^[1-9]\d{0,2}$/, 'a whole number from 1 to 999'),
      interval:
        1000 * numberIn(values.get('interval')!, 'interval', /^(?:\d+\.?\d*|\.\d+)$/, 'a number of seconds'),
      isUntilDone: switches.has('until-done'),
      allowPrivate: switches.has('allow-private'),
      legacyTls: switches.has('legacy-tls'),
    };
    const { runWorker } = await import('../run-worker.ts');
    return runWorker(plan, shell);
  },
};

function contactOf(written: string | undefined): string {
  const contact = written ?? process.env['GONGKAI_CONTACT'] ?? '';
  if (contact === '')
    throw new UsageError(
      'missing contact: --contact you@example.org, or set GONGKAI_CONTACT (sites must be able to reach you)',
    );
  if (!/^[^\s@]+@[^\s@]+$|^https?:\/\/\S+$/.test(contact))
    throw new UsageError(`invalid contact: ${contact} (a mail or web address)`);
  return contact;
}

function numberIn(written: string, noun: string, pattern: RegExp, wanted: string): number {
  if (!pattern.test(written)) throw new UsageError(`invalid ${noun}: ${written} (${wanted})`);
  return Number(written);
}
