import { jsonLine } from './json-line.ts';
import type { TextFormat } from './text-format.ts';

/** reports.json: the same records as one array, one a line. */
export function reportsJson(): TextFormat {
  return {
    file: 'reports.json',
    before: '[\n',
    between: ',\n',
    after: '\n]\n',
    chunks: ({ reports }) => reports.map(({ record }) => jsonLine(record)),
  };
}
