import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfForm, formById } from '../../../src/recognise/forms/index.ts';
import { pageFor } from '../../made/pages/build.ts';
import { splitBytes } from '../../made/pages/damage/split-bytes.ts';
import { encodeDoubleByte } from '../../made/pages/double-byte.ts';
import { type Filling, figuresFor } from '../../made/pages/figures.ts';
import { pages } from '../../made/pages/generate.ts';
import type { FormId } from '../../made/pages/numbers.ts';
import { gridsOf, printedFigures } from '../../made/pages/page.ts';

const forms = fc.constantFrom<FormId>('form_2019', 'form_2021');

describe('figuresFor', () => {
  it('keeps every identity of the form', () => {
    fc.assert(
      fc.property(fc.string(), forms, (seed, form) => {
        const figures = figuresFor(seed, form, { filling: 'all' });
        for (const { id, type, terms } of formById(form).identities) {
          const sum = terms.reduce((left, [factor, field]) => left + factor * figures.get(field)!.value!, 0);
          expect([id, type === 'equal' ? sum === 0 : sum <= 0]).toEqual([id, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no value where it prints no number', () => {
    const fillings: readonly Filling[] = [
      'zeros-blank',
      'zeros-slash',
      'zeros-dash',
      'only-totals',
      'some-blank',
      'words',
    ];
    for (const filling of fillings) {
      for (const { printed, value, status } of figuresFor('1', 'form_2019', { filling }).values()) {
        expect([printed, value === null]).toEqual([printed, status !== 'reported']);
        if (printed !== '未增未减')
          expect([printed, /\d/.test(printed)]).toEqual([printed, status === 'reported']);
      }
    }
  });
});

describe('pageFor', () => {
  it('fills each grid slot once and prints each field once', () => {
    fc.assert(
      fc.property(fc.string(), forms, (seed, form) => {
        const page = pageFor(seed, form);
        for (const grid of gridsOf(page)) {
          const area = grid.rows
            .flatMap(({ cells }) => cells)
            .reduce((sum, { width, height }) => sum + width * height, 0);
          expect([grid.id, area]).toEqual([grid.id, grid.columns * grid.rows.length]);
        }
        expect([...printedFigures(page).keys()].sort()).toEqual(
          fieldsOfForm(form)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('pages', () => {
  it('are the same for the same seed', () => {
    const digest = (seed: string) => {
      const hash = createHash('sha256');
      for (const { name, bytes } of pages({ seed, count: 1 })) hash.update(name).update(bytes);
      return hash.digest('hex');
    };
    expect(digest('a')).toBe(digest('a'));
    expect(digest('a')).not.toBe(digest('b'));
  });
});

describe('splitBytes', () => {
  it.each([
    ['經常化、制度化', '經?；?、制度化'],
    ['三審三校”機制', '三審三?！睓C制'],
    ['4.保护第三方合法权益', '4.?；さ谌胶戏ㄈㄒ?'],
    ['基层政府', '基层政府'],
    ['如下。（一）主动', '如下。（一）主动'],
  ])('%s', (text, damaged) => expect(splitBytes(text)).toBe(damaged));
});

describe('encodeDoubleByte', () => {
  it.each(['gb18030', 'big5'] as const)('is undone by the decoder: %s', charset => {
    const text = '第二十條，統計 abc 120。';
    expect(new TextDecoder(charset).decode(encodeDoubleByte(charset, text))).toBe(text);
  });
});
