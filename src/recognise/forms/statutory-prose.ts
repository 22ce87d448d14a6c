import type { ProseFields } from './form.ts';
import type { SharedFieldId } from './shared.ts';

/** What the prose of both forms can be compared with. Answered is no field: the tables count outcomes. */
export const STATUTORY_PROSE: ProseFields<SharedFieldId> = {
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
