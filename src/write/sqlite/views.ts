import { FORMS, fieldsOfForm, yearOfForm } from '../../recognise/forms/index.ts';

export interface View {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly form?: string; // whose fields are its columns
  readonly sql: string; // the SELECT
}

/** Questions that everybody asks. */
export const VIEWS: readonly View[] = [
  {
    name: 'long',
    zh: '长表：报告 × 变量',
    en: 'One row a report and field, with the titles in the wording of the form',
    sql: `SELECT r.report_id, r.source, r.agency, r.year, r.form, c.field, f."column", c.value, c.unit, c.status, c.raw, c.how,
    c.place, coalesce(w.zh, f.zh) AS zh, f.en, c.checked_by, r.part
  FROM cells c JOIN reports r USING (report_id) JOIN fields f ON f.field = c.field
    LEFT JOIN form_fields w ON w.form = r.form AND w.field = c.field`,
  },
  {
    name: 'failed_checks',
    zh: '不平衡的勾稽关系',
    en: 'Sums that fail, with both sides and where they stand',
    sql: `SELECT r.report_id, r.source, r.agency, r.year, r.form, k.identity, i.severity, i.formula, k.relation, k.expected,
    k.found, k.difference, k.expected_place, k.found_place
  FROM checks k JOIN reports r USING (report_id) JOIN identities i ON i.form = r.form AND i.identity = k.identity
  WHERE k.verdict = 'failed'`,
  },
  ...FORMS.map(({ id, title }) => ({
    name: `wide_${yearOfForm(id)}`,
    zh: `宽表：${title}`,
    en: `One row a report of the form of ${yearOfForm(id)}, one column a field, printed values only`,
    form: id,
    sql: wideOf(id),
  })),
];

/** Each figure by the key of `cells`, so that only the columns asked for are looked up. */
function wideOf(form: string): string {
  const figures = fieldsOfForm(form).map(
    ({ id, column }) =>
      `(SELECT value FROM cells c WHERE c.report_id = r.report_id AND c.field = '${id}' AND c.status = 'reported') AS "${column}"`,
  );
  return `SELECT r.report_id, r.source, r.agency, r.year, r.published, r.form, r.complete,
    ${figures.join(',\n    ')}
  FROM reports r WHERE r.form = '${form}'`;
}
