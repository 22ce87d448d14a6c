import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateCells } from '../../src/explain/locate.ts';
import { traceLines } from '../../src/explain/trace.ts';
import { explainFields, explainPage, fieldsOfPage } from '../../src/explain.ts';
import type { Cell, FieldCell } from '../../src/types.ts';
import { generate, pages } from '../made/pages/generate.ts';
import { LAYOUTS } from '../made/pages/layouts/index.ts';
import { stagesNow } from '../made/read.ts';
import { HTML, PAGE } from './page.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

describe('locateCells', () => {
  it('leads every place of a page in any layout back to the text that was read there', () => {
    for (const { name, bytes } of pages({ seed: 'locate', count: 1 })) {
      const { document, validated, recognised } = stagesNow(bytes);
      const { spots } = locateCells(document.blocks, validated.cells, recognised.loose);
      for (const { field, raw, place, how } of validated.cells) {
        if (place === null || how.includes(' values for ')) continue; // of a row that does not tell which is whose
        const shown = spots.get(field)!.map(({ item, start, end }) => bare(item.text.slice(start, end)));
        expect({ name, field, shown }).toEqual({ name, field, shown: [bare(raw)] });
      }
    }
  });

  it('finds glued and merged numbers in one cell', () => {
    const item: Cell = {
      kind: 'cell',
      text: '规章000',
      place: { line: 3, column: 2 },
      column: 0,
      width: 1,
      height: 1,
    };
    const table = {
      type: 'table',
      bounded: false,
      place: item.place,
      rows: [{ cells: [item], place: item.place }],
    } as const;
    const cellAt = (field: string, raw: string, column: number): FieldCell => ({
      field,
      value: 0,
      unit: '件',
      status: 'reported',
      raw,
      label: '规章',
      how: '',
      place: { line: 3, column },
    });
    const rangesOf = (cells: readonly FieldCell[]) =>
      [...locateCells([table], cells, []).spots.values()].map(([spot]) => [spot?.start, spot?.end]);
    expect(rangesOf([cellAt('a', '0', 4), cellAt('b', '0', 5), cellAt('c', '0', 6)])).toEqual([
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(rangesOf([cellAt('a', '0', 2), cellAt('b', '0', 2)])).toEqual([
      [2, 3],
      [3, 4],
    ]);
    expect(rangesOf([cellAt('a', '000', 4), cellAt('b', '000', 4)])).toEqual([
      [2, 5],
      [2, 5],
    ]);
    expect(rangesOf([cellAt('a', '9', 4), cellAt('b', '0', 1)])).toEqual([
      [0, 5],
      [undefined, undefined],
    ]);
  });
});

describe('explaining', () => {
  const samples = [
    PAGE,
    HTML,
    ...LAYOUTS.map(layout => generate(`explain/${layout.name}`, layout, 'form_2021', []).text),
  ];

  it('never throws on cut and shuffled pages', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (text, cuts) => {
          const cut = cuts
            .map(([from, to]) => text.slice(Math.floor(from * text.length), Math.floor(to * text.length)))
            .join('');
          const stages = stagesNow(new TextEncoder().encode(cut));
          const fields = fieldsOfPage(stages);
          for (const language of ['en', 'zh'] as const) {
            explainFields(stages, 'page', fields, language);
            explainPage(stages, 'page', fields, language);
          }
          JSON.parse(traceLines([stages], 'page', []));
        },
      ),
      { numRuns: 50 },
    ));
});
