import { Cron } from 'croner';

/** The next of some cron expressions after a time, by the clock of Beijing. Throws a RangeError for one that is invalid. */
export function nextRun(expressions: readonly string[], after: number): number {
  const times = expressions.map(expression => {
    let next: Date | null;
    try {
      next = new Cron(expression, { timezone: 'Asia/Shanghai', paused: true }).nextRun(new Date(after));
    } catch (cause) {
      throw new RangeError(`invalid cron: ${expression} (${(cause as Error).message})`, { cause });
    }
    if (next === null) throw new RangeError(`invalid cron: ${expression} (it never comes)`);
    return next.getTime();
  });
  return Math.min(...times);
}
