import { printable } from '../explain/printable.ts';
import { yearOfForm } from '../recognise/forms/index.ts';
import type { PrintedProblem } from '../types.ts';
import type { Done } from './convert-input.ts';
import type { ConvertPlan } from './convert-plan.ts';

/** What to say of one input: what went wrong always, everything when verbose. No page or file name steers the terminal. */
export function tellInput({ source, status, conversion }: Done, talk: ConvertPlan['talk']): string {
  const { reports, problems } = conversion;
  const wrong = status === 'unreadable' || status === 'failed';
  if (talk !== 'verbose' && !wrong) return '';
  if (status !== 'converted')
    return problems.map(({ message }) => `${printable(`${source}: ${message}`)}\n`).join('');
  const lines = reports.flatMap(({ record, cells: all }) => {
    const reported = all.filter(cell => cell.status === 'reported').length;
    const form = record.form === null ? 'no form' : `form of ${yearOfForm(record.form)}`;
    return [
      `${printable(source)}: ${form}, ${reported} of ${all.length} numbers reported`,
      ...record.problems.map(problemLine),
    ];
  });
  const own = reports.length > 0 ? [] : [`${printable(source)}: no report`];
  return [...lines, ...own, ...problems.map(problemLine)].map(line => `${line}\n`).join('');
}

function problemLine({ severity, code, place, message }: PrintedProblem): string {
  return `  ${severity} ${code}${place === '' ? '' : ` at ${place}`}: ${printable(message)}`;
}
