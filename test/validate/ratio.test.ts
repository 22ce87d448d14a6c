import { describe, expect, it } from 'vitest';
import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import type { CellStatus, FieldCell } from '../../src/types.ts';
import { ratiosOf } from '../../src/validate/ratio.ts';
import { RATIOS } from '../../src/validate/ratios.ts';

/** Cells of a form: 0 everywhere but where a number or a status is given. */
function cellsOf(
  form: string,
  given: Readonly<Record<string, number | CellStatus>> = {},
): readonly FieldCell[] {
  return fieldsOfForm(form).map(({ id, unit }) => {
    const what = given[id] ?? 0;
    const value = typeof what === 'number' ? what : what === 'derived' ? 4 : null;
    const status = typeof what === 'number' ? 'reported' : what;
    return { field: id, value, unit, status, raw: '', label: '', how: '', place: null };
  });
}

function ratio(id: string, form: string, given: Readonly<Record<string, number | CellStatus>>) {
  const { value, numerator, denominator, status, note } = ratiosOf(form, cellsOf(form, given)).find(
    found => found.ratio.id === id,
  )!;
  return { value, numerator, denominator, status, note };
}

const APPLICATIONS = {
  'applications.granted.total': 6,
  'applications.partly_granted.total': 2,
  'applications.refused.state_secret.total': 1,
  'applications.refused.statutory_query.total': 1,
  'applications.unable.not_held.total': 4,
  'applications.not_processed.repeated.total': 6,
  'applications.handled.total': 20,
  'review.upheld': 3,
  'review.corrected': 1,
  'review.pending': 4,
  'review.total': 8,
  'litigation.direct.corrected': 1,
  'litigation.direct.upheld': 1,
  'litigation.direct.pending': 1,
  'litigation.direct.total': 3,
  'litigation.after_review.other': 2,
  'litigation.after_review.total': 2,
  'applications.received.natural_person': 3,
  'applications.received.total': 4,
};

describe('ratiosOf', () => {
  it.each([
    ['grant_full_of_handled', 6 / 20],
    ['grant_any_of_handled', 8 / 20],
    ['grant_full_of_decided', 6 / 10],
    ['grant_any_of_decided', 8 / 10],
    ['refused_of_handled', 2 / 20],
    ['refused_of_decided', 2 / 10],
    ['unable_of_handled', 4 / 20],
    ['not_processed_of_handled', 6 / 20],
    ['review_corrected_of_closed', 1 / 4],
    ['review_corrected_of_all', 1 / 8],
    ['litig_corrected_of_closed', 1 / 4],
    ['litig_corrected_of_all', 1 / 5],
    ['litd_corrected_of_closed', 1 / 2],
    ['lita_corrected_of_closed', 0],
    ['received_share_np', 3 / 4],
    ['received_share_ent', 0],
  ])('computes %s', (id, value) => {
    for (const form of ['form_2021', 'form_2019'])
      expect(ratio(id, form, APPLICATIONS)).toMatchObject({ value, status: 'computed', note: '' });
  });

  it.each([
    ['review_corrected_of_closed', { 'stat.review.corrected': 1, 'stat.review.upheld': 3 }, 1 / 4],
    ['litig_corrected_of_closed', { 'stat.litigation.corrected': 1, 'stat.litigation.other': 1 }, 1 / 2],
    [
      'stat_grant_any_of_replies',
      {
        'stat.requests.replies.granted': 1,
        'stat.requests.replies.partly_granted': 2,
        'stat.requests.replies.total': 4,
      },
      3 / 4,
    ],
  ])('computes %s of the form of 2014', (id, given, value) =>
    expect(ratio(id, 'form_2014', given)).toMatchObject({ value, status: 'computed' }),
  );

  it('gives no value by a denominator of 0, and says so', () => {
    expect(ratio('review_corrected_of_all', 'form_2021', {})).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
      status: 'zero_denominator',
      note: '',
    });
  });

  it.each(['blank', 'dash', 'words', 'unread', 'absent'] as const)('takes %s for no zero', status => {
    expect(
      ratio('grant_any_of_handled', 'form_2021', {
        ...APPLICATIONS,
        'applications.partly_granted.total': status,
      }),
    ).toEqual({
      value: null,
      numerator: null,
      denominator: 20,
      status: 'missing_input',
      note: `applications.partly_granted.total is ${status}`,
    });
  });

  it('flags what rests on a derived number', () => {
    expect(
      ratio('grant_full_of_handled', 'form_2021', {
        ...APPLICATIONS,
        'applications.handled.total': 'derived',
      }),
    ).toEqual({
      value: 1.5,
      numerator: 6,
      denominator: 4,
      status: 'above_one',
      note: 'applications.handled.total is derived',
    });
    expect(
      ratio('grant_full_of_handled', 'form_2021', {
        ...APPLICATIONS,
        'applications.granted.total': 'derived',
      }),
    ).toEqual({
      value: 0.2,
      numerator: 4,
      denominator: 20,
      status: 'from_derived',
      note: 'applications.granted.total is derived',
    });
  });

  it('gives nothing for a page without a form', () => expect(ratiosOf(null, [])).toEqual([]));
});

describe('RATIOS', () => {
  const formulas = RATIOS.flatMap(({ id, formulas }) =>
    Object.entries(formulas).map(([form, formula]) => ({ id, form, ...formula })),
  );

  it.each(formulas)(
    '$id of $form adds up fields of its form, each once',
    ({ form, numerator, denominator }) => {
      const known = new Set(fieldsOfForm(form).map(({ id }) => id));
      for (const fields of [numerator, denominator] as readonly (readonly string[])[]) {
        expect(fields.filter(field => !known.has(field))).toEqual([]);
        expect(new Set(fields).size).toBe(fields.length);
        expect(fields.length).toBeGreaterThan(0);
      }
    },
  );

  it('have names of at most 32 ASCII characters that no field or column has', () => {
    const ids = RATIOS.map(({ id }) => id);
    const columns = FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ column }) => column);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z_]{0,31}$/);
    expect(new Set([...ids, ...columns]).size).toBe(ids.length + new Set(columns).size);
  });
});
