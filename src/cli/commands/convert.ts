import { availableParallelism } from 'node:os';
import type { Severity } from '../../types.ts';
import { FORMAT_NAMES, type FormatName, hasTables } from '../../write/format-names.ts';
import type { About } from '../../write/package/about.ts';
import { type Command, type Given, HELP } from '../command.ts';
import type { ConvertPlan } from '../convert-plan.ts';
import { UsageError } from '../faults.ts';
import { LANGUAGES, oneOf } from '../one-of.ts';
import { PAGE_BUDGET, pageBudgetOf } from '../page-budget.ts';
import type { BodySettings } from '../page-converter.ts';
import { BUDGET } from '../threads/budget.ts';

export const CONVERT: Command = {
  name: 'convert',
  operands: 'PATH...',
  summary: 'read report pages, write records',
  description: [
    'Reads report pages and writes their numbers. A PATH is a file, a folder (read with all folders below it) or - for',
    'standard input. Pages are .html, .htm, .shtml, .txt and .md files, and those in web archives (.warc, .warc.gz); other',
    'kinds are listed as skipped.',
    '',
    'Exit codes: 0 done, 1 done with findings at or above --fail-on, 2 wrong usage, 3 some inputs unreadable.',
  ].join('\n'),
  options: [
    { name: 'output', short: 'o', value: 'DIR', default: 'output', help: 'folder for the results' },
    {
      name: 'format',
      value: 'LIST',
      default: 'csv,jsonl,xlsx,package',
      help: `what to write, of ${FORMAT_NAMES.join(', ')}`,
    },
    {
      name: 'derive',
      help: 'also write derived.csv, with csv or package: rates and shares, such as grant rates',
    },
    {
      name: 'about',
      value: 'FILE.json',
      help: 'what the package says of the data set: title, authors, license …',
    },
    { name: 'no-bom', help: 'CSV without the byte order mark that Excel needs' },
    { name: 'no-summary', help: 'without summary.html' },
    { name: 'region', value: 'CODE|NAME', help: 'where the pages are from, if they do not say it' },
    { name: 'agencies', value: 'FILE.csv', help: 'your register of bodies: id,names,region_code,parent' },
    { name: 'trace', help: 'also write trace.jsonl: what each stage made of each page' },
    {
      name: 'fail-on',
      value: 'LEVEL',
      default: 'never',
      help: 'exit 1 from note, doubtful or unusable on; or never',
    },
    {
      name: 'jobs',
      short: 'j',
      value: 'N',
      help: 'threads that convert, with many files; default one a core',
    },
    ...PAGE_BUDGET,
    { name: 'language', value: 'LANG', default: 'en', help: 'of findings and summary: en or zh' },
    { name: 'quiet', short: 'q', help: 'say only what went wrong' },
    { name: 'verbose', short: 'v', help: 'say what each file gave, with its findings' },
    HELP,
  ],
  run: async (given, shell) => {
    const plan = planOf(given, await aboutOf(given.values.get('about')));
    const [{ runConvert }, bodies] = await Promise.all([import('../run-convert.ts'), bodiesOf(plan, given)]);
    return runConvert(plan, { kind: 'threads', bodies }, shell);
  },
};

/** What reads it is loaded where something is said of bodies only. */
async function bodiesOf(plan: ConvertPlan, { values }: Given): Promise<BodySettings> {
  const [region, agencies] = [values.get('region'), values.get('agencies')];
  const { paths, folder } = plan;
  if (region === undefined && agencies === undefined) return { paths, folder, region: null, register: [] };
  return (await import('../body-settings.ts')).bodySettings(plan, region, agencies);
}

/** Its schema is loaded where it is used only. */
export async function aboutOf(path: string | undefined): Promise<About> {
  return path === undefined ? {} : (await import('../about-in.ts')).aboutIn(path);
}

const LEVELS: readonly (Severity | 'never')[] = ['note', 'doubtful', 'unusable', 'never'];

const XLSX_BY_DEFAULT = 2000; // reports: what a person may still open

function planOf(given: Given, about: About): ConvertPlan {
  if (given.operands.length === 0)
    throw new UsageError('missing PATH: a file, a folder or - for standard input');
  return outputPlan(given, about);
}

/** What the options of every command that writes reports say. Those that a command has not are as by default. */
export function outputPlan({ operands, values, switches, chosen }: Given, about: About): ConvertPlan {
  if (switches.has('quiet') && switches.has('verbose'))
    throw new UsageError('ambiguous options: --quiet and --verbose');
  const formats = formatsIn(values.get('format')!);
  if (switches.has('derive') && !hasTables(formats))
    throw new UsageError('missing format: csv or package, for --derive');
  if (values.has('about') && !formats.includes('package'))
    throw new UsageError('missing format: package, for --about');
  return {
    paths: operands,
    folder: values.get('output')!,
    formats,
    xlsxMost: chosen?.has('format') ? null : XLSX_BY_DEFAULT,
    bom: !switches.has('no-bom'),
    derive: switches.has('derive'),
    about,
    summary: !switches.has('no-summary'),
    trace: switches.has('trace'),
    jobs: jobsOf(values.get('jobs')),
    budget: values.has('page-seconds') ? pageBudgetOf({ values }) : BUDGET,
    failOn: oneOf(LEVELS, 'fail-on', values.get('fail-on') ?? 'never'),
    language: oneOf(LANGUAGES, 'language', values.get('language')!),
    talk: switches.has('quiet') ? 'quiet' : switches.has('verbose') ? 'verbose' : 'normal',
  };
}

function formatsIn(written: string): readonly FormatName[] {
  return written.split(',').map(name => oneOf(FORMAT_NAMES, 'format', name.trim()));
}

function jobsOf(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  if (!/^[1-9]\d?$/.test(written))
    throw new UsageError(`invalid jobs: ${written} (a whole number from 1 to 99)`);
  return Number(written);
}
