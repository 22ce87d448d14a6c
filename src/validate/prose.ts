import type { FieldId2019 } from '../recognise/forms/form-2019.ts';
import type { FieldId2021 } from '../recognise/forms/form-2021.ts';
import type { TopicId } from '../recognise/prose/topics.ts';
import type { FieldCell, Mention, Outcome, Problem } from '../types.ts';

/**
 * Compares what the prose states with the tables, figure by figure: only exact figures of the year, and only with
 * printed numbers. Both stay as they are; a difference is named with both places.
 */
export function compareProse(
  form: string | null,
  mentions: readonly Mention[],
  cells: readonly FieldCell[],
): Outcome<null> {
  const crosswalk = form === null ? undefined : CROSSWALKS[form];
  if (crosswalk === undefined || mentions.length === 0) return { value: null, problems: [] };
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const problems: Problem[] = [];
  for (const { topic, value, period, exactness, place } of mentions) {
    const fields = crosswalk[topic];
    if (fields === undefined || period !== 'year' || exactness !== 'exact') continue;
    const expected = sumOf(fields, byField);
    if (expected === null || expected === value) continue;
    problems.push({
      code: 'validate/prose-differs',
      field: fields[0]!,
      place,
      data: {
        topic,
        found: value,
        expected,
        difference: value - expected,
        foundPlace: place,
        expectedPlace: byField.get(fields[0]!)?.place ?? null,
      },
    });
  }
  return { value: null, problems };
}

/** Null where one of them is not printed as a number. */
function sumOf(fields: readonly string[], byField: ReadonlyMap<string, FieldCell>): number | null {
  let sum = 0;
  for (const field of fields) {
    const cell = byField.get(field);
    if (cell?.status !== 'reported' || cell.value === null) return null;
    sum += cell.value;
  }
  return sum;
}

type Crosswalk<Id extends string> = Readonly<Partial<Record<TopicId, readonly Id[]>>>;

/** The fields that mean what a topic means; several are added up. Answered is no field: the tables count outcomes. */
const BOTH: Crosswalk<FieldId2019 & FieldId2021> = {
  'requests.received': ['applications.received.total'],
  'requests.natural_persons': ['applications.received.natural_person'],
  'requests.carried_in': ['applications.carried_in.total'],
  'requests.carried_out': ['applications.carried_out.total'],
  'requests.closed': ['applications.handled.total'],
  'outcomes.granted': ['applications.granted.total'],
  'outcomes.partly_granted': ['applications.partly_granted.total'],
  'outcomes.refused': [
    'applications.refused.state_secret.total',
    'applications.refused.prohibited_by_law.total',
    'applications.refused.security_stability.total',
    'applications.refused.third_party_rights.total',
    'applications.refused.internal_affairs.total',
    'applications.refused.process_information.total',
    'applications.refused.enforcement_files.total',
    'applications.refused.statutory_query.total',
  ],
  'outcomes.unable': [
    'applications.unable.not_held.total',
    'applications.unable.needs_creation.total',
    'applications.unable.still_unclear.total',
  ],
  'outcomes.not_processed': [
    'applications.not_processed.petition_complaint.total',
    'applications.not_processed.repeated.total',
    'applications.not_processed.publications.total',
    'applications.not_processed.excessive.total',
    'applications.not_processed.confirm_or_reissue.total',
  ],
  'review.total': ['review.total'],
  'review.upheld': ['review.upheld'],
  'review.corrected': ['review.corrected'],
  'review.other': ['review.other'],
  'review.pending': ['review.pending'],
  'litigation.total': ['litigation.direct.total', 'litigation.after_review.total'],
  'litigation.upheld': ['litigation.direct.upheld', 'litigation.after_review.upheld'],
  'litigation.corrected': ['litigation.direct.corrected', 'litigation.after_review.corrected'],
  'litigation.other': ['litigation.direct.other', 'litigation.after_review.other'],
  'litigation.pending': ['litigation.direct.pending', 'litigation.after_review.pending'],
};

const CROSSWALKS: Readonly<Record<string, Crosswalk<string>>> = {
  '2019': {
    ...BOTH,
    'outcomes.other': ['applications.other.undivided.total'],
  } satisfies Crosswalk<FieldId2019>,
  '2021': {
    ...BOTH,
    'outcomes.other': [
      'applications.other.not_corrected.total',
      'applications.other.fee_unpaid.total',
      'applications.other.other.total',
    ],
    'documents.issued': ['disclosure.normative_documents.issued'],
    'documents.repealed': ['disclosure.normative_documents.repealed'],
    'documents.in_force': ['disclosure.normative_documents.in_force'],
  } satisfies Crosswalk<FieldId2021>,
};
