import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/write/format.ts';
import { FORMAT_NAMES } from '../../src/write/format-names.ts';
import { formatsFor } from '../../src/write/formats.ts';
import { guardText } from '../../src/write/guard.ts';
import { fakeConversion } from '../made/fakes.ts';
import { needs } from '../needs.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { expectedCells, expectedProblems, mapTexts, pick } from './expected.ts';
import { readCsv, readJsonl, readParquet, readSqlite, rowsOfOffice, rowsOfSheet } from './read-back.ts';
import { hasOffice, hasPython, type Row, sheetsByOffice, sheetsOfWorkbook } from './readers.ts';
import { writeTo } from './write-to.ts';

/** Whatever a page prints, every file can be read and has every row. */

const LONG = `${'长'.repeat(32_760)}0123456789`; // 32,770 units, three more than a sheet's cell holds
const BAD = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '@SUM(A1)',
  '\0',
  'a\0b',
  '\x01\x02\x07\x08\x0b\x0c\x1f\x7f',
  'half \ud800',
  '\udc00 half',
  'whole 😀𠮷',
  '\ufffe\uffff',
  'line\nline\r\nline\rline',
  '\t"quoted", \'twice\'\t',
  ' blank before and after ',
  '_x0041_ and _x000D_',
  '</t></is></c>&amp;<![CDATA[',
  '\\u0000 \\ud800',
  "'); DROP TABLE cells; --",
  LONG,
];

/** The law of every file, said again: no half characters, no NUL. */
const clean = (text: string) =>
  [...text]
    .map(c => (/[\ud800-\udfff]/.test(c) && c.length === 1 ? '\ufffd' : c === '\0' ? '\u2400' : c))
    .join('');

/** And of a sheet: no other control characters, line feeds for line ends, at most 32,767 units. */
function sheetLaw(text: string): string {
  const tame = [...clean(text).replace(/\r\n|\r/g, '\n')]
    .map(c => (c < ' ' && c !== '\n' && c !== '\t' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : c))
    .map(c => (c === '\ufffe' || c === '\uffff' ? '\ufffd' : c))
    .join('');
  return tame;
}

function pageOf(texts: readonly string[]): Page {
  const { record, cells } = fakeConversion({
    agency: texts[0]!,
    title: texts[0]!,
    source: { ...fakeConversion().reports[0]!.record.source, path: texts[0]! },
    problems: texts.map(message => ({
      code: 'recognise/unread-value',
      severity: 'doubtful',
      field: '',
      place: '',
      message,
    })),
  }).reports[0]!;
  const bad = cells.map((cell, i) => ({
    ...cell,
    raw: texts[i % texts.length]!,
    how: texts[(i + 1) % texts.length]!,
    ...(i % 3 === 0 ? { status: 'unread' as const, value: null } : {}),
  }));
  return {
    source: texts[0]!,
    href: '../a.html',
    conversion: { reports: [{ record, cells: bad }], problems: [] },
  };
}

const CELLS = ['field', 'value', 'unit', 'status', 'raw', 'how', 'place'];

async function expectAll(texts: readonly string[], { withOffice }: { readonly withOffice: boolean }) {
  const page = pageOf(texts);
  const cells = pick(expectedCells([page]), CELLS);
  const problems = pick(expectedProblems([page]), ['message']);
  const { folder } = await writeTo(formatsFor(FORMAT_NAMES, { bom: true }), [page], temporaryFolder());

  const csv = (text: string) => clean(guardText(text)) || null;
  const asText = (rows: readonly Row[]) =>
    rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? null : csv(String(v))])),
    );
  expect(pick(await readCsv(folder, 'cells.csv'), CELLS)).toEqual(asText(cells));
  expect(pick(await readCsv(folder, 'problems.csv'), ['message'])).toEqual(asText(problems));

  const same = (rows: readonly Row[]) => mapTexts(rows, text => clean(text));
  const [record] = await readJsonl(folder, 'reports.jsonl');
  expect(record!['agency']).toBe(clean(texts[0]!));
  expect(pick(record!['problems'] as readonly Row[], ['message'])).toEqual(same(problems));
  expect(pick(await readParquet(folder, 'cells.parquet'), CELLS)).toEqual(same(cells));
  if (hasPython) {
    const rows = readSqlite(folder, 'SELECT * FROM problems ORDER BY rowid');
    expect(pick(rows, ['message'])).toEqual(same(problems));
    const unordered = readSqlite(
      folder,
      'SELECT l.* FROM long l JOIN form_fields USING (form, field) ORDER BY position',
    );
    expect(pick(unordered, CELLS)).toEqual(same(cells));
  }

  const sheets = await sheetsOfWorkbook(join(folder, 'reports.xlsx'));
  expectSheet(rowsOfSheet(sheets['单元格']!), cells);
  expectSheet(rowsOfSheet(sheets['问题']!), problems);
  if (!withOffice) return;
  const { reports: printed } = sheetsByOffice([join(folder, 'reports.xlsx')]);
  const numbers = (rows: readonly Row[]) =>
    rows.map(row =>
      'value' in row ? { ...row, value: row['value'] === null ? null : String(row['value']) } : row,
    );
  expectSheet(rowsOfOffice(printed!['单元格']!), numbers(cells));
  expectSheet(rowsOfOffice(printed!['问题']!), problems);
}

/** As the records, but a long text is cut, and says so. */
function expectSheet(rows: readonly Row[], expected: readonly Row[]): void {
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(expected[i]!)) {
      const found = row[name] ?? null;
      if (typeof value !== 'string' || typeof found !== 'string') expect(found, name).toBe(value);
      else if (sheetLaw(value).length <= 32_767) expect(found, name).toBe(sheetLaw(value));
      else {
        expect(found.length).toBe(32_767);
        expect(found).toMatch(/（过长，此处截断；全文见 reports\.jsonl \/ cut here; see reports\.jsonl）$/);
        expect(sheetLaw(value).startsWith(found.slice(0, 32_000))).toBe(true);
      }
    }
  });
}

describe('bad values', () => {
  it('come back from every format', () => expectAll(BAD, { withOffice: false }));

  it('come back from LibreOffice', needs('LibreOffice', hasOffice), () =>
    expectAll(BAD, { withOffice: true }),
  );

  it('come back from every format, whatever they are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', minLength: 1 }),
            fc.string({
              unit: fc.constantFrom(
                '\0',
                '\x1f',
                '\ud800',
                '\udc00',
                '\r',
                '\n',
                '_',
                'x',
                '0',
                'D',
                '=',
                '"',
                ',',
                ' ',
              ),
              minLength: 1,
              maxLength: 12,
            }),
            fc.constantFrom(...BAD.slice(0, -1)),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        texts => expectAll(texts, { withOffice: false }),
      ),
      { numRuns: 6 },
    ));
});
