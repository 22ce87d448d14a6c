import { describe, expect, it } from 'vitest';
import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { variables } from '../../src/write/codebook.ts';

describe('variables', () => {
  it('describe every field of every form once', () => {
    const ids = FORMS.flatMap(({ id }) => fieldsOfForm(id)).map(({ id }) => id);
    expect(variables().map(({ id }) => id)).toEqual([...new Set(ids)]);
  });

  it('have columns of at most 32 ASCII characters, unique without case', () => {
    const columns = variables().map(({ column }) => column);
    for (const column of columns) expect(column).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
    expect(new Set(columns.map(column => column.toLowerCase())).size).toBe(columns.length);
  });

  it('say what they count in both languages', () => {
    for (const { id, meaning } of variables()) {
      expect(meaning.en, id).toMatch(/^[A-Z].*\.$/);
      expect(meaning.zh, id).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  it.each([
    ['disclosure.licensing.decisions', '第二十条第（五）项', 'form_2021 form_2019', 2019, null],
    ['disclosure.procurement.amount', '第二十条第（九）项', 'form_2019', 2019, 2020],
    ['applications.granted.total', '', 'form_2021 form_2019', 2019, null],
    ['stat.review.corrected', '', 'form_2014', 2014, 2018],
    ['local.replies.total', '', 'form_2008_local', null, null],
  ])('%s', (id, article, forms, since, until) => {
    const found = variables().find(variable => variable.id === id)!;
    expect([found.article, found.forms.join(' '), found.since, found.until]).toEqual([
      article,
      forms,
      since,
      until,
    ]);
  });

  it('name the sums they are in', () => {
    const found = variables().find(({ id }) => id === 'applications.other.undivided.total')!;
    expect(found.identities).toEqual([
      'form_2019:app.row_sum.other.undivided',
      'form_2019:app.outcome_sum.total',
    ]);
  });
});
