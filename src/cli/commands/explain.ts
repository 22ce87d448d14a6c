import { type Command, type Given, HELP } from '../command.ts';
import { UsageError } from '../faults.ts';
import { LANGUAGES, oneOf } from '../one-of.ts';
import type { ExplainPlan } from '../run-explain.ts';

export const EXPLAIN: Command = {
  name: 'explain',
  operands: 'FILE [FIELD]',
  summary: 'show how the numbers of a page were read',
  description: [
    'Shows what was read from one page, field by field: the printed text with the cell between « and », the label that',
    'it was found by and how, what was repaired or doubted on the way, and the sums that it is in with their numbers.',
    'FILE is a page, or - for standard input. FIELD is a field id such as applications.received.total, its column in',
    'reports.csv, or a part of either that fits one field only; without it, every field is shown.',
  ].join('\n'),
  options: [
    { name: 'html', help: 'the page itself instead, as HTML with its cells highlighted' },
    {
      name: 'output',
      short: 'o',
      value: 'FILE.html',
      help: 'where to write the HTML; standard output by default',
    },
    {
      name: 'part',
      value: 'N',
      help: 'of a file with several reports: this one only; default all, as HTML the first',
    },
    { name: 'language', value: 'LANG', default: 'en', help: 'of the sentences: en or zh' },
    HELP,
  ],
  run: async (given, shell) => {
    const plan = planOf(given);
    const [{ runExplain }, { readBytes, readStages }, explain] = await Promise.all([
      import('../run-explain.ts'),
      import('../../convert.ts'),
      import('../../explain.ts'),
    ]);
    return runExplain(plan, { readBytes, readStages, ...explain }, shell);
  },
};

function planOf({ operands, values, switches }: Given): ExplainPlan {
  const [path, field = null, ...others] = operands;
  if (path === undefined) throw new UsageError('missing FILE: a page or - for standard input');
  if (others.length > 0) throw new UsageError(`unknown argument: ${others[0]}`);
  const html = switches.has('html');
  if (html && field !== null)
    throw new UsageError(`invalid FIELD with --html: ${field} (it shows every field)`);
  const output = values.get('output') ?? null;
  if (output !== null && !html) throw new UsageError('missing option: --html, for --output');
  const language = oneOf(LANGUAGES, 'language', values.get('language')!);
  return { path, field, part: partOf(values.get('part')), html, output, language };
}

function partOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^[1-9]\d*$/.test(written)) throw new UsageError(`invalid part: ${written} (1 for the first)`);
  return Number(written);
}
