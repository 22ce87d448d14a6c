import type { FieldId2019 } from '../../recognise/forms/form-2019.ts';
import type { FieldId2021 } from '../../recognise/forms/form-2021.ts';
import { APPLICANTS, CLOSING_ROWS, OUTCOME_ROWS, RECEIVED_ROWS } from '../../recognise/forms/shared.ts';

/** A variable that several forms give. The fields named for a form are added up; one field alone is taken as it is. */
export interface Comparable {
  readonly variable: string;
  readonly feeds: {
    readonly '2014'?: readonly string[];
    readonly '2019'?: readonly FieldId2019[];
    readonly '2021'?: readonly FieldId2021[];
  };
  readonly break?: string; // where the series is not quite one
  readonly note?: string;
}

type Applicant = (typeof APPLICANTS)[number]['id'];
type SharedRow = (
  | (typeof RECEIVED_ROWS)[number]
  | (typeof OUTCOME_ROWS)[number]
  | (typeof CLOSING_ROWS)[number]
)['id'];

const UNSEEN = 'the label of 2014 is not confirmed by a page yet';

/** The same row and column in both forms. */
const sharedRow =
  (row: SharedRow) =>
  (applicant: Applicant): Comparable => {
    const fields = [`applications.${row}.${applicant}`] as const;
    if (row !== 'received' || applicant !== 'total')
      return { variable: fields[0], feeds: { '2019': fields, '2021': fields } };
    return {
      variable: fields[0],
      feeds: { '2014': ['stat.requests.received.total'], '2019': fields, '2021': fields },
      note: UNSEEN,
    };
  };

/** （六）其他处理 is one row in 2019 and three from 2021. */
const otherHandling = (applicant: Applicant): Comparable => ({
  variable: `applications.other_handling.${applicant}`,
  feeds: {
    '2019': [`applications.other.undivided.${applicant}`],
    '2021': [
      `applications.other.not_corrected.${applicant}`,
      `applications.other.fee_unpaid.${applicant}`,
      `applications.other.other.${applicant}`,
    ],
  },
  break: '2021: one row became three',
  note: 'the three rows are added up',
});

/** Groups of rows that have a heading and no number of their own. */
const group = (id: 'refused' | 'unable' | 'not_processed'): Comparable => {
  const fields = OUTCOME_ROWS.filter(row => row.id.startsWith(`${id}.`)).map(
    row => `applications.${row.id}.total` as const,
  );
  return {
    variable: `applications.${id}_in_all.total`,
    feeds: { '2019': fields, '2021': fields },
    note: 'the rows below one heading, which has no number of its own, are added up',
  };
};

const decisions = (row: 'licensing' | 'penalties' | 'coercion'): Comparable => {
  const fields = [`disclosure.${row}.decisions`] as const;
  return {
    variable: fields[0],
    feeds: { '2019': fields, '2021': fields },
    note: '处理决定数量 in 2019, 本年处理决定数量 from 2021',
  };
};

const reviewField = (result: 'upheld' | 'corrected' | 'other' | 'pending' | 'total'): Comparable => {
  const fields = [`review.${result}`] as const;
  const since2014 = result === 'upheld' || result === 'corrected' || result === 'other';
  return {
    variable: fields[0],
    feeds: { ...(since2014 ? { '2014': [`stat.review.${result}`] } : {}), '2019': fields, '2021': fields },
    ...(since2014 ? { note: UNSEEN } : {}),
    ...(result === 'total'
      ? { break: '2019: pending cases are counted; the total of 2014 has a column of its own' }
      : {}),
  };
};

const litigationField =
  (way: 'direct' | 'after_review') =>
  (result: 'upheld' | 'corrected' | 'other' | 'pending' | 'total'): Comparable => {
    const fields = [`litigation.${way}.${result}`] as const;
    return {
      variable: fields[0],
      feeds: { '2019': fields, '2021': fields },
      break: '2019: litigation was not divided before',
    };
  };

const litigationBothWays = (
  result: 'upheld' | 'corrected' | 'other' | 'pending' | 'total',
  field2014?: string,
): Comparable => {
  const fields = [`litigation.direct.${result}`, `litigation.after_review.${result}`] as const;
  return {
    variable: `litigation.${result}`,
    feeds: { ...(field2014 === undefined ? {} : { '2014': [field2014] }), '2019': fields, '2021': fields },
    note:
      field2014 === undefined
        ? 'both ways to court are added up'
        : `both ways to court are added up; ${UNSEEN}`,
  };
};

const ALL_APPLICANTS = APPLICANTS.map(({ id }) => id);
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/**
 * What can be compared across forms, in printed order. A number that is not named here shares its column with no
 * other form's.
 */
export const COMPARABLES: readonly Comparable[] = [
  ...(['licensing', 'penalties', 'coercion'] as const).map(decisions),
  ...[...RECEIVED_ROWS, ...OUTCOME_ROWS].flatMap(({ id }) => ALL_APPLICANTS.map(sharedRow(id))),
  ...(['refused', 'unable', 'not_processed'] as const).map(group),
  ...ALL_APPLICANTS.map(otherHandling),
  ...CLOSING_ROWS.flatMap(({ id }) => ALL_APPLICANTS.map(sharedRow(id))),
  ...RESULTS.map(reviewField),
  ...RESULTS.map(litigationField('direct')),
  ...RESULTS.map(litigationField('after_review')),
  litigationBothWays('upheld', 'stat.litigation.upheld_or_dismissed'),
  litigationBothWays('corrected', 'stat.litigation.corrected'),
  litigationBothWays('other', 'stat.litigation.other'),
  litigationBothWays('pending'),
  litigationBothWays('total'),
];
