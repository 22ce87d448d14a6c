import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/write/clean-text.ts';
import { countRows } from '../../src/write/count-rows.ts';
import { csvRows } from '../../src/write/csv.ts';
import { jsonLine } from '../../src/write/json-line.ts';
import { LONGEST_TEXT, sheetText } from '../../src/write/xlsx/sheet-text.ts';
import { fakeConversion, parseCsv } from '../made/fakes.ts';

const anything = fc.string({ unit: 'binary' });
const halves = fc.string({
  unit: fc.constantFrom('\0', '\ud83d', '\ude00', 'a', '长', '"', '\n', '_x0041_'),
});

describe('cleanText', () => {
  it.each([
    ['规章 12', '规章 12'],
    ['a\0b', 'a␀b'],
    ['\ud800', '\ufffd'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['😀', '😀'],
    ['\x01\r\n', '\x01\r\n'],
  ])('makes %j %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('gives Unicode without NUL, and only once', () =>
    fc.assert(
      fc.property(fc.oneof(anything, halves), text => {
        const clean = cleanText(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean.replace(/^\ufeff/, ''));
        expect(clean).not.toContain('\0');
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toHaveLength(text.length);
      }),
    ));
});

describe('sheetText', () => {
  it.each([
    ['规章\t12\n', '规章\t12\n'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\0\x01\x1f', '␀␁␟'],
    ['\ufffe\ud800', '\ufffd\ufffd'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x00_', '_x00_'],
  ])('makes %j %j', (text, printed) => expect(sheetText(text)).toBe(printed));

  it('holds nothing that XML forbids, and never more than a cell holds', () =>
    fc.assert(
      fc.property(fc.oneof(anything, halves), fc.integer({ min: 1, max: 40_000 }), (text, times) => {
        const printed = sheetText(text.repeat(Math.ceil(times / (text.length + 1))));
        expect(printed.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/u);
      }),
    ));

  it('cuts what is too long, between characters and escapes, and says so', () => {
    for (let extra = 0; extra < 12; extra++) {
      const text = `${'a'.repeat(extra)}${'😀_x0041_'.repeat(4_000)}`;
      const [kept, rest] = sheetText(text).split('…（过长') as [string, string];
      expect(rest).toMatch(/reports\.jsonl）$/);
      expect(kept.length).toBeGreaterThan(32_600);
      expect(kept).not.toMatch(/\p{Surrogate}/u);
      expect(text.startsWith(kept.replaceAll('_x005F_', '_'))).toBe(true);
    }
  });
});

describe('countRows', () => {
  it('counts whole rows of CSV, whatever they hold', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(anything, halves), { minLength: 2, maxLength: 4 })), rows => {
        const text = csvRows(rows);
        expect(countRows('a.csv', text)).toBe(rows.length);
        expect(parseCsv(text)).toHaveLength(rows.length);
      }),
    ));

  it.each([
    ['a.jsonl', '{"a":"\\n"}\n{}\n', 2],
    ['a.jsonl', '', 0],
    ['a.json', '{"a":1}', 1],
  ])('counts %s %j as %i', (file, text, rows) => expect(countRows(file, text)).toBe(rows));
});

describe('jsonLine', () => {
  const line = (title: string) => jsonLine(fakeConversion({ title }).reports[0]!.record);

  it('holds the same text, but no escape that readers refuse', () =>
    fc.assert(
      fc.property(fc.oneof(anything, halves), title => {
        expect(JSON.parse(line(title)).title).toBe(cleanText(title));
        expect(line(title)).not.toContain('\n');
      }),
    ));

  it('leaves text alone that only looks like an escape', () => {
    expect(JSON.parse(line('\\u0000 \\ud800')).title).toBe('\\u0000 \\ud800');
  });
});
