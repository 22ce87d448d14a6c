import { describe, expect, it } from 'vitest';
import type { Break, Feed, FormRatio, ProseFields } from '../../../src/recognise/forms/form.ts';
import type { FieldId2021 } from '../../../src/recognise/forms/form-2021.ts';
import { FORMS, fieldsOfForm } from '../../../src/recognise/forms/index.ts';
import type { StatutoryVariable } from '../../../src/recognise/forms/statutory-feeds.ts';

type Id = FieldId2021;

describe('what a form says of its fields', () => {
  it('does not compile with a field that it does not have', () => {
    const name = { id: 'corrected', en: 'Corrected', zh: '纠正' };
    const right: FormRatio<Id> = { ...name, numerator: ['review.corrected'], denominator: ['review.total'] };
    // @ts-expect-error: misspelt
    const ratio: FormRatio<Id> = { ...right, numerator: ['review.corected'] };
    // @ts-expect-error: a field of another form
    const other: FormRatio<Id> = { ...right, numerator: ['stat.review.total'] };
    // @ts-expect-error: misspelt
    const feed: Feed<Id> = { variable: 'review.total', fields: ['review.totl'] };
    // @ts-expect-error: no variable that other forms feed
    const variable: Feed<Id, StatutoryVariable> = { variable: 'review.totl', fields: ['review.total'] };
    // @ts-expect-error: misspelt
    const prose: ProseFields<Id> = { 'review.total': ['review.totl'] };
    // @ts-expect-error: no topic of the prose
    const topic: ProseFields<Id> = { 'review.totl': ['review.total'] };
    // @ts-expect-error: no field begins so
    const gap: Break<Id> = { fields: ['disclosure.norms.'], break: '', note: '' };
    expect([right, ratio, other, feed, variable, prose, topic, gap]).toHaveLength(8);
  });

  it('gives a column to one field only', () => {
    const fields = new Map(
      FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ id, column }) => [id, column]),
    );
    expect(new Set(fields.values()).size).toBe(fields.size);
  });

  it.each(FORMS)('names its tables and tells what each field counts: $id', form => {
    const ids = fieldsOfForm(form.id).map(({ id }) => id);
    expect(new Set(Object.keys(form.parts))).toEqual(new Set(ids.map(id => id.split('.')[0])));
    for (const id of ids) expect(form.meaning(id).en).not.toBe('');
  });

  it.each(FORMS)('names a label for each variable that is no field: $id', ({ feeds }) => {
    const fields = new Set(FORMS.flatMap(({ id }) => fieldsOfForm(id)).map(({ id }) => id));
    const labelled = new Set(
      FORMS.flatMap(form => form.feeds.filter(feed => feed.label !== undefined)).map(feed => feed.variable),
    );
    const bare = feeds.filter(({ variable }) => !fields.has(variable) && !labelled.has(variable));
    expect(bare).toEqual([]);
  });
});
