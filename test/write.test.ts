import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../src/recognise/forms/index.ts';
import type { Conversion } from '../src/types.ts';
import { csvRows, csvValue } from '../src/write/csv.ts';
import { FORMATS, textFormatsFor } from '../src/write/formats.ts';
import { guardText } from '../src/write/guard.ts';
import { plainNumber } from '../src/write/number.ts';
import { reportsJson } from '../src/write/reports-json.ts';
import { reportsJsonl } from '../src/write/reports-jsonl.ts';
import { REPORT_SCHEMA, reportJsonSchema } from '../src/write/schema.ts';
import { pageCsv } from '../src/write/table-csv.ts';
import { CELLS } from '../src/write/tables/cells.ts';
import { PROBLEMS } from '../src/write/tables/problems.ts';
import { REPORTS } from '../src/write/tables/reports.ts';
import type { TextFormat } from '../src/write/text-format.ts';
import { fakeConversion, parseCsv } from './made/fakes.ts';

const NO_BOM = { bom: false };

describe('plainNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [-38, '-38'],
    [0.1, '0.1'],
    [251000.123456, '251000.123456'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
  ])('prints %d as %s', (value, printed) => expect(plainNumber(value)).toBe(printed));

  it('reads back as the same number and never has an exponent', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const printed = plainNumber(value);
        expect(printed).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(printed)).toBe(value === 0 ? 0 : value);
      }),
    ));

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', value => {
    expect(() => plainNumber(value)).toThrow('invalid number');
  });
});

describe('guardText', () => {
  const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'];

  it.each(signs)('puts an apostrophe before a leading %j', sign => {
    expect(guardText(`${sign}cmd|' /C calc'!A0`)).toBe(`'${sign}cmd|' /C calc'!A0`);
  });

  it.each(signs.slice(0, 7))('sees a leading %j behind white space and invisible characters', sign => {
    expect(guardText(` \u3000\ufeff\u200b\n${sign}1+1`)).toMatch(/^'/);
  });

  it.each(['', '12', '-14', '+3', '-0.5', '-', '--', '－', '/', '—', '样板镇', 'a=b', '1-2'])(
    'leaves %j',
    text => {
      expect(guardText(text)).toBe(text);
    },
  );

  it.each(['-1+1', '+1(2)', '-a', '=1', '-1,2', '+1e5'])('guards %j, which is no plain number', text => {
    expect(guardText(text)).toBe(`'${text}`);
  });
});

describe('csv', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '，', ' ') }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 });

  it('reads back equal', () =>
    fc.assert(
      fc.property(rows, written => {
        expect(parseCsv(csvRows(written))).toEqual(written);
      }),
    ));

  it('is the same joined by hand', () =>
    fc.assert(
      fc.property(rows, written => {
        expect(written.map(row => `${row.map(csvValue).join()}\n`).join('')).toBe(csvRows(written));
      }),
    ));
});

describe('reports.csv', () => {
  const format = pageCsv(REPORTS, NO_BOM);
  const [header] = parseCsv(format.before);

  it('has the identity columns, then one column for each field of any form', () => {
    const about = ['report_id', 'source', 'agency', 'year', 'published', 'form', 'complete'];
    expect(header).toEqual([...about, ...FIELD_COLUMNS.map(({ column }) => column), 'part']);
    expect(new Set(header).size).toBe(header!.length);
    for (const form of FORMS)
      for (const { column } of fieldsOfForm(form.id)) expect(header).toContain(column);
  });

  it('gives one row a report, and fields of other forms are empty', () => {
    const [row] = rowsOf(format, fakeConversion());
    expect(row!.slice(0, 7)).toEqual([
      'r0123456789ab',
      'a/b.html',
      '样板镇人民政府',
      '2023',
      '2024-01-15',
      'form_2021',
      'true',
    ]);
    expect(row!.slice(7).filter(value => value === '1')).toHaveLength(fieldsOfForm('form_2021').length);
    expect(row).toHaveLength(header!.length);
  });

  it('gives printed values only', () => {
    const [derived] = rowsOf(format, fakeConversion({}, { status: 'derived' }));
    expect(new Set(derived!.slice(7))).toEqual(new Set(['']));
  });

  it('keeps negative numbers as numbers', () => {
    const [row] = rowsOf(format, fakeConversion({}, { value: -38 }));
    expect(new Set(row!.slice(7))).toEqual(new Set(['-38', '']));
  });
});

describe('cells.csv', () => {
  const format = pageCsv(CELLS, NO_BOM);

  it('has the columns that it promises', () => {
    expect(format.before).toBe(
      'report_id,source,agency,year,form,field,value,unit,status,raw,how,place,checked_by,part\n',
    );
  });

  it('gives one row for every field, in form order', () => {
    const rows = rowsOf(format, fakeConversion());
    expect(rows.map(row => row[5])).toEqual(fieldsOfForm('form_2021').map(({ id }) => id));
    expect(rows[0]!.slice(6)).toEqual([
      '1',
      '件',
      'reported',
      '1',
      'label exact',
      'table 2, row 4, cell 3',
      '',
      '',
    ]);
  });

  it('leaves value and place empty where there is none', () => {
    const [row] = rowsOf(format, fakeConversion({}, { value: null, status: 'absent', raw: '', place: null }));
    expect(row!.slice(6)).toEqual(['', '件', 'absent', '', 'label exact', '', '', '']);
  });

  it('names line and column in flattened text', () => {
    const [row] = rowsOf(format, fakeConversion({}, { place: { line: 12, column: 5 } }));
    expect(row!.at(-3)).toBe('line 12, column 5');
  });
});

describe('problems.csv', () => {
  it('has the problems of reports and of files without one', () => {
    const problem = {
      severity: 'note',
      code: 'recognise/extra-row',
      field: '',
      place: '',
      message: '=1',
    } as const;
    const { reports } = fakeConversion({ problems: [problem] });
    const text = rowsOf(pageCsv(PROBLEMS, NO_BOM), { reports, problems: [problem] });
    expect(text).toEqual([
      ['', 'in.html', 'note', 'recognise/extra-row', '', '', "'=1"],
      ['r0123456789ab', 'in.html', 'note', 'recognise/extra-row', '', '', "'=1"],
    ]);
  });
});

describe('no formula', () => {
  it('reaches a CSV file through a title, agency, raw text or path', () => {
    const evil = '=HYPERLINK("http://x","y")';
    const conversion = fakeConversion(
      {
        title: evil,
        agency: evil,
        source: { ...fakeConversion().reports[0]!.record.source, path: evil },
        problems: [{ severity: 'note', code: 'document/empty', field: '', place: '', message: evil }],
      },
      { raw: evil, how: evil, unit: evil },
    );
    for (const format of textFormatsFor(['csv'], NO_BOM)) {
      for (const value of format.chunks(conversion, evil).flatMap(parseCsv).flat())
        expect(value).not.toMatch(/^[=+@\t\r]/);
    }
  });
});

describe('JSON', () => {
  const two: Conversion = {
    ...fakeConversion(),
    reports: [...fakeConversion().reports, ...fakeConversion({ form: null }).reports],
  };

  it('has one record a line in reports.jsonl', () => {
    const lines = textOf(reportsJsonl(), [two, two]).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(
      [...two.reports, ...two.reports].map(({ record }) => record),
    );
  });

  it('is one array in reports.json, also of none', () => {
    expect(JSON.parse(textOf(reportsJson(), [two, two]))).toEqual(
      [...two.reports, ...two.reports].map(({ record }) => record),
    );
    expect(JSON.parse(textOf(reportsJson(), []))).toEqual([]);
  });
});

describe('BOM', () => {
  it.each(FORMATS.csv.map(format => [format({ bom: true }).file, format] as const))(
    'opens %s unless told otherwise',
    (_, format) => {
      expect(format({ bom: true }).before).toMatch(/^\ufeffreport_id,/);
      expect(format({ bom: false }).before).toMatch(/^report_id,/);
    },
  );
});

describe('schema', () => {
  const accepts = (conversion: Conversion) => REPORT_SCHEMA.safeParse(conversion.reports[0]!.record).success;

  it.each([...FORMS.map(({ id }) => id), null])('accepts a record of form %s', form => {
    expect(accepts(fakeConversion({ form }))).toBe(true);
  });

  it('refuses a record with a figure missing, misspelt or no number', () => {
    expect(accepts(fakeConversion({ review: {} }))).toBe(false);
    expect(REPORT_SCHEMA.safeParse({ ...fakeConversion().reports[0]!.record, form: '1999' }).success).toBe(
      false,
    );
    expect(accepts(fakeConversion({}, { value: '1' as unknown as number }))).toBe(false);
  });

  it('prints as JSON Schema with a description for each figure', () => {
    const text = JSON.stringify(reportJsonSchema());
    expect(text).toContain('https://json-schema.org/draft/2020-12/schema');
    for (const form of FORMS) expect(text).toContain(form.title);
    for (const { zh } of FIELD_COLUMNS) expect(text).toContain(JSON.stringify(zh).slice(1, -1));
  });
});

function rowsOf(format: TextFormat, conversion: Conversion): string[][] {
  return format.chunks(conversion, 'in.html').flatMap(parseCsv);
}

function textOf({ before, between, after, chunks }: TextFormat, conversions: readonly Conversion[]): string {
  return before + conversions.flatMap(conversion => chunks(conversion, 'in.html')).join(between) + after;
}
