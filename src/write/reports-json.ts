import type { Format } from './format.ts';

/** reports.json: the same records as one array, one a line. */
export function reportsJson(): Format {
  return {
    file: 'reports.json',
    before: '[\n',
    between: ',\n',
    after: '\n]\n',
    chunks: ({ records }) => records.map(record => JSON.stringify(record)),
  };
}
