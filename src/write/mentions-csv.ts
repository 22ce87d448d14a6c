import { printPlace } from '../problems.ts';
import type { Mention } from '../types.ts';
import { identityOf } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { plainNumber } from './number.ts';
import type { TextFormat } from './text-format.ts';

const ABOUT = ['report_id', 'source', 'agency', 'year'] as const;

const MENTION = {
  topic: (mention: Mention) => mention.topic,
  value: (mention: Mention) => plainNumber(mention.value),
  unit: (mention: Mention) => mention.unit,
  period: (mention: Mention) => mention.period,
  exactness: (mention: Mention) => mention.exactness,
  raw: (mention: Mention) => guardText(mention.raw),
  sentence: (mention: Mention) => guardText(mention.sentence),
  place: (mention: Mention) => printPlace(mention.place),
} as const;

const PRINTERS = Object.values(MENTION);

/** mentions.csv: one row a figure that the prose of a report states. */
export function mentionsCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'mentions.csv',
    before: csvHeader([...ABOUT, ...Object.keys(MENTION)], bom),
    between: '',
    after: '',
    chunks: ({ records }) =>
      records
        .filter(({ mentions }) => mentions.length > 0)
        .map(record => {
          const about = identityOf(record, ABOUT);
          return csvRows(record.mentions.map(one => [...about, ...PRINTERS.map(print => print(one))]));
        }),
  };
}
