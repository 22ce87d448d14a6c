import { agentOf, POLICY, type Policy } from '../../collect/policy.ts';
import type { Language } from '../../types.ts';
import { type Given, HELP, type Option } from '../command.ts';
import { UsageError } from '../faults.ts';
import { LANGUAGES, oneOf } from '../one-of.ts';
import { PAGE_BUDGET, pageBudgetOf } from '../page-budget.ts';
import type { Budget } from '../threads/budget.ts';

/** What a command line that collects asks for. */
export interface CollectSettings {
  readonly sources: string; // path of the list
  readonly folder: string; // of the collection
  readonly policy: Policy;
  readonly connections: number;
  readonly patience: number; // milliseconds
  readonly everything: boolean; // also what is not due
  readonly allowPrivate: boolean;
  readonly legacyTls: boolean;
  readonly budget: Budget; // of each page
  readonly agencies: string | null;
  readonly webhook: string | null;
  readonly output: string | null; // folder for converted reports
  readonly language: Language;
  readonly talk: 'quiet' | 'normal' | 'verbose';
}

export const COLLECTION: Option = {
  name: 'collection',
  value: 'DIR',
  default: 'collection',
  help: 'folder that keeps archive and state',
};

export const COLLECT_OPTIONS: readonly Option[] = [
  COLLECTION,
  {
    name: 'contact',
    value: 'WHO',
    help: 'your mail address or page, for those whose sites are asked; or GONGKAI_CONTACT',
  },
  { name: 'output', short: 'o', value: 'DIR', help: 'convert what is kept into this folder after each pass' },
  { name: 'agencies', value: 'FILE.csv', help: 'your register of bodies: id,names,region_code,parent' },
  {
    name: 'interval',
    value: 'SECONDS',
    default: '3',
    help: 'between two requests to a host, and up to half more',
  },
  { name: 'connections', value: 'N', default: '32', help: 'hosts that are asked at the same time' },
  { name: 'patience', value: 'MINUTES', default: '15', help: 'how long a pass waits for a busy host' },
  { name: 'retry', value: 'SECONDS', default: '60', help: 'first wait after a failure; doubles each time' },
  ...PAGE_BUDGET,
  { name: 'all', help: 'also what is not due yet' },
  { name: 'webhook', value: 'URL', help: 'gets a JSON message after a pass that found something new' },
  { name: 'allow-private', help: 'also addresses of private networks and this machine' },
  { name: 'legacy-tls', help: 'also servers with old TLS; certificates are checked all the same' },
  { name: 'language', value: 'LANG', default: 'en', help: 'en or zh' },
  { name: 'quiet', short: 'q', help: 'say only what went wrong' },
  { name: 'verbose', short: 'v', help: 'say what came of each address' },
  HELP,
];

/** The settings of a command line. Whoever asks sites must say who that is. */
export function settingsOf(
  { operands, values, switches }: Given,
  version: string,
  env: Readonly<Record<string, string | undefined>>,
): CollectSettings {
  const [sources, ...others] = operands;
  if (sources === undefined)
    throw new UsageError('missing SOURCES: a list of where reports are found, CSV or YAML');
  if (others.length > 0) throw new UsageError(`unknown argument: ${others[0]}`);
  if (switches.has('quiet') && switches.has('verbose'))
    throw new UsageError('ambiguous options: --quiet and --verbose');
  const number = (name: string, least: number, most: number) => {
    const written = values.get(name)!;
    const value = Number(written);
    if (!/^\d+(?:\.\d+)?$/.test(written) || value < least || value > most)
      throw new UsageError(`invalid ${name}: ${written} (a number from ${least} to ${most})`);
    return value;
  };
  const agent = agentOf(version, contactIn(values.get('contact') ?? env['GONGKAI_CONTACT']));
  return {
    sources,
    folder: values.get('collection')!,
    policy: {
      ...POLICY,
      agent,
      interval: number('interval', 0, 86_400) * 1000,
      retry: number('retry', 0, 86_400) * 1000,
    },
    connections: Math.floor(number('connections', 1, 1000)),
    patience: number('patience', 0, 100_000) * 60_000,
    everything: switches.has('all'),
    allowPrivate: switches.has('allow-private'),
    legacyTls: switches.has('legacy-tls'),
    budget: pageBudgetOf({ values }),
    agencies: values.get('agencies') ?? null,
    webhook: webhookIn(values.get('webhook')),
    output: values.get('output') ?? null,
    language: oneOf(LANGUAGES, 'language', values.get('language')!),
    talk: switches.has('quiet') ? 'quiet' : switches.has('verbose') ? 'verbose' : 'normal',
  };
}

function contactIn(written: string | undefined): string {
  const contact = written?.trim() ?? '';
  if (contact === '')
    throw new UsageError(
      'missing contact: say who asks, with --contact you@example.org or a page, or with GONGKAI_CONTACT',
    );
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$|^https?:\/\/[^\s/]+/.test(contact) || /[^\x21-\x7e]/.test(contact))
    throw new UsageError(`invalid contact: ${contact} (a mail address, or the address of a page)`);
  return contact;
}

function webhookIn(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol))
    throw new UsageError(`invalid webhook: ${written} (an address with http or https)`);
  return written;
}
