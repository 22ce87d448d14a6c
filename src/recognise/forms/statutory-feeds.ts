import type { Feed, Words } from './form.ts';
import {
  APPLICANTS,
  type ApplicantId,
  CLOSING_ROWS,
  OUTCOME_ROWS,
  RECEIVED_ROWS,
  type SharedFieldId,
  type SharedRowId,
} from './shared.ts';

/** A variable that both forms feed, under the name that other forms feed it by too. */
export type StatutoryVariable =
  | SharedFieldId
  | `applications.${Group}_in_all.total`
  | `applications.other_handling.${ApplicantId}`
  | `litigation.${Result}`;

type StatutoryFeed<Id extends string = SharedFieldId> = Feed<Id, StatutoryVariable>;
type Group = 'refused' | 'unable' | 'not_processed';
type Result = keyof typeof RESULTS;

/**
 * What the two forms that the Regulations prescribe feed the panel by, in printed order. A number that is not named
 * here shares its column with no other form's. （六）其他处理 is one row in 2019 and three from 2021, so each form has
 * its own.
 */
export function statutoryFeeds<Id extends string>(
  otherHandling: (applicant: ApplicantId) => readonly Id[],
  about: Pick<Feed, 'break' | 'note'> = {},
): readonly StatutoryFeed<SharedFieldId | Id>[] {
  return [
    ...(['licensing', 'penalties', 'coercion'] as const).map(decisions),
    ...[...RECEIVED_ROWS, ...OUTCOME_ROWS].flatMap(({ id }) => APPLICANTS.map(sharedRow(id))),
    ...(['refused', 'unable', 'not_processed'] as const).map(group),
    ...APPLICANTS.map(
      (applicant): StatutoryFeed<Id> => ({
        variable: `applications.other_handling.${applicant.id}`,
        fields: otherHandling(applicant.id),
        label: labelOf({ zh: '（六）其他处理', en: 'Other handling' }, wordsOf(applicant)),
        ...about,
      }),
    ),
    ...CLOSING_ROWS.flatMap(({ id }) => APPLICANTS.map(sharedRow(id))),
    ...ALL_RESULTS.map(reviewFeed),
    ...ALL_RESULTS.map(litigationFeed('direct')),
    ...ALL_RESULTS.map(litigationFeed('after_review')),
    ...ALL_RESULTS.map(litigationBothWays),
  ];
}

const decisions = (row: 'licensing' | 'penalties' | 'coercion'): StatutoryFeed => ({
  variable: `disclosure.${row}.decisions`,
  fields: [`disclosure.${row}.decisions`],
  note: '处理决定数量 in 2019, 本年处理决定数量 from 2021',
});

const sharedRow =
  (row: SharedRowId) =>
  ({ id }: { readonly id: ApplicantId }): StatutoryFeed => ({
    variable: `applications.${row}.${id}`,
    fields: [`applications.${row}.${id}`],
  });

/** Groups of rows that have a heading and no number of their own. */
const group = (id: Group): StatutoryFeed => ({
  variable: `applications.${id}_in_all.total`,
  fields: OUTCOME_ROWS.filter(row => row.id.startsWith(`${id}.`)).map(
    row => `applications.${row.id}.total` as const,
  ),
  label: labelOf(GROUPS[id], wordsOf(APPLICANTS.at(-1)!)),
  note: 'the rows below one heading, which has no number of its own, are added up',
});

const reviewFeed = (result: Result): StatutoryFeed => ({
  variable: `review.${result}`,
  fields: [`review.${result}`],
  ...(result === 'total'
    ? { break: '2019: pending cases are counted; the total of 2014 has a column of its own' }
    : {}),
});

const litigationFeed =
  (way: 'direct' | 'after_review') =>
  (result: Result): StatutoryFeed => ({
    variable: `litigation.${way}.${result}`,
    fields: [`litigation.${way}.${result}`],
    break: '2019: litigation was not divided before',
  });

const litigationBothWays = (result: Result): StatutoryFeed => ({
  variable: `litigation.${result}`,
  fields: [`litigation.direct.${result}`, `litigation.after_review.${result}`],
  label: labelOf({ zh: '行政诉讼（两类之和）', en: 'Litigation, both ways to court' }, RESULTS[result]),
  note: 'both ways to court are added up',
});

/** What is added up has no label of its own on any page. */
const GROUPS: Readonly<Record<Group, Words>> = {
  refused: { zh: '（三）不予公开，各项之和', en: 'Refused, all reasons' },
  unable: { zh: '（四）无法提供，各项之和', en: 'Unable to provide, all reasons' },
  not_processed: { zh: '（五）不予处理，各项之和', en: 'Not processed, all reasons' },
};

const RESULTS = {
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  other: { zh: '其他结果', en: 'other result' },
  pending: { zh: '尚未审结', en: 'pending' },
  total: { zh: '总计', en: 'total' },
} as const satisfies Readonly<Record<string, Words>>;

const ALL_RESULTS = Object.keys(RESULTS) as readonly Result[];

function wordsOf({ label, en }: (typeof APPLICANTS)[number]): Words {
  return { zh: label, en };
}

function labelOf(group: Words, last: Words): Words {
  return { zh: `${group.zh} / ${last.zh}`, en: `${group.en}, ${last.en}` };
}
