import { expect, it } from 'vitest';
import { fieldsOfForm, formById } from '../../src/recognise/forms/index.ts';
import type { FieldCell } from '../../src/types.ts';
import { validate } from '../../src/validate/validate.ts';

const FORM = formById('form_2021');
const cellsWith = (values: Readonly<Record<string, number>>): readonly FieldCell[] =>
  fieldsOfForm('form_2021').map(({ id }) => ({
    field: id,
    value: values[id] ?? 0,
    unit: '件',
    status: 'reported',
    raw: String(values[id] ?? 0),
    label: '',
    how: '',
    place: { line: 1, column: 1 },
  }));
const codes = (values: Readonly<Record<string, number>>) =>
  validate(FORM, cellsWith(values), []).problems.map(({ code, data }) => [code, data]);

const consistent = {
  'applications.received.natural_person': 12,
  'applications.received.enterprise': 3,
  'applications.received.total': 15,
  'applications.granted.natural_person': 12,
  'applications.granted.enterprise': 3,
  'applications.granted.total': 15,
  'applications.handled.natural_person': 12,
  'applications.handled.enterprise': 3,
  'applications.handled.total': 15,
};

it('finds nothing where every sum holds', () => {
  expect(codes(consistent)).toEqual([]);
});

it('names the split of the same digits that mends every sum, and keeps the printed numbers', () => {
  const torn = {
    ...consistent,
    'applications.granted.natural_person': 1,
    'applications.granted.enterprise': 23,
  };
  const { value, problems } = validate(FORM, cellsWith(torn), []);
  expect(problems.find(({ code }) => code === 'validate/other-reading')?.data).toEqual({
    fields: 'applications.granted.natural_person, applications.granted.enterprise',
    found: '1, 23',
    other: '12, 3',
  });
  expect(value.cells.find(({ field }) => field === 'applications.granted.enterprise')).toMatchObject({
    value: 23,
    status: 'reported',
  });
});

it('names neighbours that changed places', () => {
  const swapped = {
    ...consistent,
    'applications.granted.natural_person': 3,
    'applications.granted.enterprise': 12,
  };
  expect(codes(swapped).map(([code]) => code)).toContain('validate/other-reading');
});

it('names none for an error of the agency', () => {
  const wrong = { ...consistent, 'applications.handled.total': 16 };
  expect(codes(wrong).map(([code]) => code)).not.toContain('validate/other-reading');
});
