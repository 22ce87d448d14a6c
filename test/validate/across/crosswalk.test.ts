import { describe, expect, it } from 'vitest';
import { FORMS, fieldsOfForm } from '../../../src/recognise/forms/index.ts';
import { crosswalk, crosswalkOf } from '../../../src/validate/across/crosswalk.ts';

const CROSSWALK = crosswalk();
const columns = (pattern: RegExp) =>
  new Set(
    CROSSWALK.filter(({ fields }) => fields.some(id => pattern.test(id))).map(({ variable }) => variable),
  );

describe('the crosswalk', () => {
  it('feeds a variable once from each form', () => {
    const keys = CROSSWALK.map(({ variable, form }) => `${variable} ${form}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(FORMS.map(({ id }) => id))('takes every field of form %s, and no other', form => {
    const fields = fieldsOfForm(form).map(({ id }) => id);
    const taken = new Set(crosswalkOf(form).flatMap(row => row.fields));
    expect([...taken].filter(id => !fields.includes(id))).toEqual([]);
    expect(fields.filter(id => !taken.has(id))).toEqual([]);
  });

  it.each(FORMS.map(({ id }) => id))('adds up different fields of one unit in form %s', form => {
    const units = new Map(fieldsOfForm(form).map(({ id, unit, kind }) => [id, `${unit} ${kind}`]));
    for (const { fields } of crosswalkOf(form)) {
      expect(new Set(fields).size).toBe(fields.length);
      expect(new Set(fields.map(id => units.get(id))).size).toBe(1);
    }
  });

  it('shares a variable between forms only where it is declared', () => {
    const declared = new Set(FORMS.flatMap(({ feeds }) => feeds.map(({ variable }) => variable)));
    const shared = CROSSWALK.filter(row => CROSSWALK.some(o => o !== row && o.variable === row.variable));
    expect(shared.filter(({ variable }) => !declared.has(variable))).toEqual([]);
  });

  it('says both ways what a variable can be compared with', () => {
    for (const { variable, form, comparableWith } of CROSSWALK) {
      const others = CROSSWALK.filter(row => row.variable === variable && row.form !== form);
      expect([...comparableWith].sort()).toEqual(others.map(other => other.form).sort());
    }
  });

  it.each([
    [/\.in_force$/, /\.total_disclosed$/],
    [/\.issued$/, /\.(?:produced|newly_disclosed)$/],
    [/\.fees\.amount$/, /\.fees\.items/],
    [/^review\.total$/, /^stat\.review\.total$/],
  ])('never puts %s and %s into one column', (one, other) => {
    const [ones, others] = [columns(one), columns(other)];
    expect([...ones].filter(variable => others.has(variable))).toEqual([]);
  });

  it('says where it breaks of every field that other forms do not have', () => {
    const silent = CROSSWALK.filter(row => row.comparableWith.length === 0 && row.break === '');
    expect(silent.map(({ variable }) => variable)).toEqual([]);
  });

  it('adds up the three rows of other handling that were one', () => {
    const rows = CROSSWALK.filter(({ variable }) => variable === 'applications.other_handling.total');
    expect(rows.map(({ form, rule, fields }) => [form, rule, fields.join(' + ')])).toEqual([
      ['form_2019', 'same', 'applications.other.undivided.total'],
      [
        'form_2021',
        'sum',
        'applications.other.not_corrected.total + applications.other.fee_unpaid.total + applications.other.other.total',
      ],
    ]);
  });
});
