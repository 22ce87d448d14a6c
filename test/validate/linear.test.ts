import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determine, type Equation } from '../../src/validate/linear.ts';
import { solve } from '../made/pages/upper-bound.ts';

const sum = (id: string, parts: string, total: string): Equation => ({
  id,
  terms: [...[...parts].map(part => [1, part] as const), [-1, total]],
});
const valuesOf = (equations: readonly Equation[], known: Readonly<Record<string, number>>) => {
  const found = determine(equations, new Map(Object.entries(known)));
  return found === null ? null : Object.fromEntries(found.map(({ field, value }) => [field, value]));
};

describe('determine', () => {
  it.each([
    ['the one part that is unknown', [sum('row', 'abc', 't')], { a: 1, b: 2, t: 7 }, { c: 4 }],
    ['a total', [sum('row', 'ab', 't')], { a: 1, b: 2 }, { t: 3 }],
    ['parts of nothing', [sum('row', 'abc', 't')], { t: 0 }, { a: 0, b: 0, c: 0 }],
    ['parts that nothing is left for', [sum('row', 'abc', 't')], { a: 5, t: 5 }, { b: 0, c: 0 }],
    ['one after the other', [sum('r', 'ab', 's'), sum('q', 'sc', 't')], { a: 1, t: 4, b: 2 }, { s: 3, c: 1 }],
    ['a difference of sums', [sum('r', 'abc', 's'), sum('q', 'ab', 't')], { s: 9, t: 4 }, { c: 5 }],
    ['nothing where there is a choice', [sum('row', 'abc', 't')], { a: 1, t: 3 }, {}],
    ['null for a part below nothing', [sum('row', 'ab', 't')], { a: 5, t: 3 }, null],
    ['null for numbers that contradict', [sum('row', 'ab', 't')], { a: 5, b: 1, t: 3 }, null],
    [
      'null for half a case',
      [
        {
          id: 'twice',
          terms: [
            [2, 'a'],
            [-1, 't'],
          ],
        } as Equation,
      ],
      { t: 3 },
      null,
    ],
  ] as const)('gives %s', (_, equations, known, expected) => {
    expect(valuesOf(equations, known)).toEqual(expected);
  });

  it('names the identities that a difference is made of', () => {
    const found = determine(
      [sum('r', 'abc', 's'), sum('q', 'ab', 't')],
      new Map([
        ['s', 9],
        ['t', 4],
      ]),
    );
    expect(found!.map(({ laws }) => [...laws].sort())).toEqual([['q', 'r']]);
  });

  it('never contradicts the numbers that equations were made of, and finds what a slow solver finds', () => {
    const fields = [...'abcdefgh'];
    const numbers = fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 });
    const shapes = fc.array(fc.subarray(fields, { minLength: 2 }), { minLength: 1, maxLength: 4 });
    const hidden = fc.subarray([...fields, 't0', 't1', 't2', 't3']);
    fc.assert(
      fc.property(numbers, shapes, hidden, (values, parts, gone) => {
        const equations = parts.map((each, i) => sum(`law${i}`, each.join(''), 't').terms);
        const laws = equations.map((terms, i) => ({
          id: `law${i}`,
          terms: terms.map(([factor, field]) => [factor, field === 't' ? `t${i}` : field] as const),
        }));
        const truth = new Map(fields.map((field, i) => [field, values[i]!]));
        parts.forEach((each, i) => {
          truth.set(
            `t${i}`,
            each.reduce((all, field) => all + truth.get(field)!, 0),
          );
        });
        const known = new Map([...truth].filter(([field]) => !gone.includes(field)));
        const found = determine(laws, known)!;
        for (const { field, value } of found) expect(value).toBe(truth.get(field));
        const slow = solve(
          laws,
          known,
          [...truth.keys()].filter(field => !known.has(field)),
        )!;
        expect(found.length).toBeGreaterThanOrEqual(slow.size - known.size);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
