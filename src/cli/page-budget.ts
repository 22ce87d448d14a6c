import type { Given, Option } from './command.ts';
import { UsageError } from './faults.ts';
import { BUDGET, type Budget } from './threads/budget.ts';

/** What one page may use. */
export const PAGE_BUDGET: readonly Option[] = [
  {
    name: 'page-seconds',
    value: 'N',
    default: String(BUDGET.seconds),
    help: 'of CPU for one page, after which its reading is ended',
  },
  {
    name: 'page-memory',
    value: 'MB',
    default: String(BUDGET.megabytes),
    help: 'for one page, beyond which its reading is ended',
  },
];

export function pageBudgetOf({ values }: Pick<Given, 'values'>): Budget {
  const number = (name: string, least: number, most: number) => {
    const written = values.get(name)!;
    const value = Number(written);
    if (!/^\d+(?:\.\d+)?$/.test(written) || value < least || value > most)
      throw new UsageError(`invalid ${name}: ${written} (a number from ${least} to ${most})`);
    return value;
  };
  return { seconds: number('page-seconds', 0.1, 86_400), megabytes: number('page-memory', 128, 65_536) };
}
