import { describe, expect, it } from 'vitest';
import { printable } from '../../src/explain/printable.ts';
import { explainFields, fieldsOfPage, findField } from '../../src/explain.ts';
import { FIELD_COLUMNS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import type { Language } from '../../src/types.ts';
import { stagesNow } from '../made/read.ts';
import { HTML, PAGE } from './page.ts';

function explained(text: string, field: string, language: Language = 'en'): string {
  const stages = stagesNow(new TextEncoder().encode(text));
  const asked = fieldsOfPage(stages).filter(({ id }) => id === field);
  return explainFields(stages, 'page.txt', asked, language);
}

describe('explainFields', () => {
  it('shows the cell, its label, and the sums that fail', () => {
    expect(explained(PAGE, 'applications.received.enterprise').split('\n').slice(3)).toEqual([
      'applications.received.enterprise (app_recv_ent)',
      '  一、本年新收政府信息公开申请数量 / 商业企业; New requests received this year, commercial enterprises',
      '  status  reported, 1 件',
      '  place   line 13, column 24',
      '  text    一、本年新收政府信息公开申请数量 | 3 | «1» | 0 | 0 | 0 | 0 | 3',
      '  label   "一、本年新收政府信息公开申请数量"; label exact; cell 2 of 7',
      '  sums    app.row_sum.received: 3 + 1 + 0 + 0 + 0 + 0 ≠ 3 fails: expected 4, found 3, 1 too few',
      '          app.balance.enterprise: not assessable: applications.carried_in.enterprise is unread, ' +
        'applications.handled.enterprise is absent, applications.carried_out.enterprise is blank',
      '',
    ]);
  });

  it('says which cells keep a sum from being assessed', () => {
    const text = explained(PAGE, 'applications.carried_out.natural_person');
    expect(text).toContain(
      'app.row_sum.carried_out: not assessable: applications.carried_out.enterprise is blank, holds if blanks are 0\n',
    );
  });

  it('shows sums that hold', () => {
    const text = explained(PAGE, 'applications.granted.total');
    expect(text).toContain('app.row_sum.granted: 2 + 0 + 0 + 0 + 0 + 0 = 2 holds');
  });

  it('marks every value of a row that does not tell which is whose', () => {
    const text = explained(PAGE, 'applications.carried_in.total');
    expect(text).toContain('status  unread');
    expect(text).toContain('二、上年结转政府信息公开申请数量 | «1» | «1»');
    expect(text).toContain('notes   doubtful recognise/uncertain-row');
  });

  it('marks a blank cell', () => {
    const text = explained(PAGE, 'applications.carried_out.enterprise');
    expect(text).toContain('| 0 | «» | 0 |');
  });

  it('shows the label of a number on a later line', () => {
    const lines = PAGE.replaceAll(' | ', '\n');
    expect(explained(lines, 'disclosure.regulations.in_force')).toMatch(
      /text {4}规章\n {10}0\n {10}0\n {10}«12»\n/,
    );
  });

  it('shows a cell of a page in its row', () => {
    const place = 'place   table 1, row 3, cell 4\n';
    expect(explained(HTML, 'disclosure.regulations.in_force')).toContain(
      `${place}  text    规章 | 0 | 0 | «12»\n`,
    );
    expect(explained(HTML, 'applications.carried_out.enterprise')).toContain('| 0 | «» | 0 |');
  });

  it('says what is not there', () => {
    const text = explained(PAGE, 'review.total');
    expect(text).toContain(
      'status  absent\n  place   none on the page\n  label   none found; no such table found',
    );
  });

  it('speaks Chinese', () => {
    const text = explained(PAGE, 'applications.received.enterprise', 'zh');
    expect(text).toContain('  状态  原文数字，1 件\n');
    expect(text).toContain('  标目  “一、本年新收政府信息公开申请数量”；标目一致；7 格中第 2 格\n');
    expect(text).toContain('3 + 1 + 0 + 0 + 0 + 0 ≠ 3，不成立：应为 4，实为 3，少 1\n');
  });

  it('says why a page has no fields', () => {
    expect(explained('今天天气很好。', 'review.total')).toMatch(
      /^page\.txt: no report\nunusable recognise\/not-a-report: /,
    );
  });

  it('explains every field of the form', () => {
    const stages = stagesNow(new TextEncoder().encode(PAGE));
    const text = explainFields(stages, 'page.txt', fieldsOfPage(stages));
    for (const { id, column } of fieldsOfForm('form_2021')) expect(text).toContain(`\n${id} (${column})\n`);
  });

  it('lets no control character through', () => {
    const text = explained(PAGE.replace('规章', '规章\u001b[31m\u0007'), 'disclosure.regulations.in_force');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('printable', () => {
  it.each([
    ['规章', '规章'],
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\n\t b', 'a b'],
    ['a\u202eb\u0085', 'a\ufffdb\ufffd'],
  ])('%j is %j', (text, shown) => expect(printable(text)).toBe(shown));
});

describe('findField', () => {
  const fields = fieldsOfForm('form_2021');

  it.each(FIELD_COLUMNS.filter(field => fields.includes(field)).map(({ id, column }) => [id, column]))(
    'finds %s by id and by column',
    (id, column) => {
      for (const written of [id, column, column.toUpperCase()])
        expect(findField(written, fields)).toMatchObject({ kind: 'found', field: { id } });
    },
  );

  it('finds a field by a part that fits no other', () => {
    expect(findField('licensing', fields)).toMatchObject({
      kind: 'found',
      field: { id: 'disclosure.licensing.decisions' },
    });
  });

  it('names all that a part fits', () => {
    const found = findField('received', fields);
    expect(found.kind === 'ambiguous' && found.fields.map(({ id }) => id)).toContain(
      'applications.received.total',
    );
  });

  it.each(['', 'recieved', '规章'])('knows no field %j', written => {
    expect(findField(written, fields)).toEqual({ kind: 'unknown' });
  });
});
