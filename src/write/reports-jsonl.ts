import type { Format } from './format.ts';

/** reports.jsonl: one record a line. */
export function reportsJsonl(): Format {
  return {
    file: 'reports.jsonl',
    before: '',
    between: '',
    after: '',
    chunks: ({ records }) => records.map(record => `${JSON.stringify(record)}\n`),
  };
}
