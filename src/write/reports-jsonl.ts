import { jsonLine } from './json-line.ts';
import type { TextFormat } from './text-format.ts';

/** reports.jsonl: one record a line. */
export function reportsJsonl(): TextFormat {
  return {
    file: 'reports.jsonl',
    before: '',
    between: '',
    after: '',
    chunks: ({ reports }) => reports.map(({ record }) => `${jsonLine(record)}\n`),
  };
}
