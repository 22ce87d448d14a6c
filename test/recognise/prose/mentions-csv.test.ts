import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA } from '../../../src/write/schema.ts';
import { pageCsv } from '../../../src/write/table-csv.ts';
import { MENTIONS } from '../../../src/write/tables/mentions.ts';
import { fakeConversion, parseCsv } from '../../made/fakes.ts';
import { narrative } from '../../made/narratives.ts';
import { convertNow } from '../../made/read.ts';

const COLUMNS = 'report_id,source,agency,year,topic,value,unit,period,exactness,raw,sentence,place,part';

describe('mentions.csv', () => {
  const { before, chunks } = pageCsv(MENTIONS, { bom: false });

  it('has a row for each figure', () => {
    const { lines } = narrative('csv');
    const conversion = convertNow(new TextEncoder().encode(lines.join('\n')), { name: 'a.txt' });
    const record = conversion.reports[0]?.record;
    const rows = parseCsv(before + chunks(conversion, 'a.txt').join(''));
    expect(rows[0]!.join()).toBe(COLUMNS);
    expect(rows).toHaveLength(record!.mentions.length + 1);
    record!.mentions.forEach(({ topic, value, raw, sentence }, at) => {
      const row = rows[at + 1]!;
      expect([row[4], Number(row[5]), row[9], row[10]]).toEqual([topic, value, raw, sentence]);
    });
    expect(REPORT_SCHEMA.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined();
    expect(record).toMatchObject({ form: null });
  });

  it('is empty without figures', () => {
    expect(chunks(fakeConversion(), 'a.txt')).toEqual([]);
  });
});
