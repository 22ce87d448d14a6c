import type { FormRatio } from './form.ts';
import { APPLICANTS, OUTCOME_ROWS, type SharedFieldId } from './shared.ts';

/** Ratios that another form computes too, from fields of its own. */
export const REVIEW_CORRECTED = {
  id: 'review_corrected_of_closed',
  en: 'Reviews corrected, of those decided',
  zh: '行政复议纠正占已审结的比例',
} as const;
export const LITIGATION_CORRECTED = {
  id: 'litig_corrected_of_closed',
  en: 'Lawsuits corrected, of those decided, both ways to court',
  zh: '行政诉讼纠正占已审结的比例（两种途径合计）',
} as const;

const ratio = (
  id: string,
  en: string,
  zh: string,
  numerator: readonly SharedFieldId[],
  denominator: readonly SharedFieldId[],
): FormRatio<SharedFieldId> => ({ id, en, zh, numerator, denominator });

const outcome = <Id extends (typeof OUTCOME_ROWS)[number]['id']>(id: Id) =>
  `applications.${id}.total` as const;
const group = (id: 'refused' | 'unable' | 'not_processed') =>
  OUTCOME_ROWS.filter(row => row.id.startsWith(`${id}.`)).map(row => outcome(row.id));

const HANDLED = ['applications.handled.total'] as const;
const GRANTED = [outcome('granted')];
const GRANTED_OR_PARTLY = [outcome('granted'), outcome('partly_granted')];
const REFUSED = group('refused');
const UNABLE = group('unable');
/** Disclosed, disclosed in part or refused: what was asked for was there and was judged. */
const DECIDED = [...GRANTED_OR_PARTLY, ...REFUSED];

const DECIDED_EN = 'of those decided on the merits (disclosed, in part, or refused)';
const DECIDED_ZH = '占实体决定（予以公开、部分公开、不予公开）的比例';

/** The ratios of the two forms that the Regulations prescribe, in the order of derived.csv. */
export const STATUTORY_RATIOS: readonly FormRatio<SharedFieldId>[] = [
  ratio(
    'grant_full_of_handled',
    'Disclosed in full, of all handled',
    '予以公开占办结总数的比例',
    GRANTED,
    HANDLED,
  ),
  ratio(
    'grant_any_of_handled',
    'Disclosed in full or in part, of all handled',
    '予以公开和部分公开占办结总数的比例',
    GRANTED_OR_PARTLY,
    HANDLED,
  ),
  ratio(
    'grant_full_of_decided',
    `Disclosed in full, ${DECIDED_EN}`,
    `予以公开${DECIDED_ZH}`,
    GRANTED,
    DECIDED,
  ),
  ratio(
    'grant_any_of_decided',
    `Disclosed in full or in part, ${DECIDED_EN}`,
    `予以公开和部分公开${DECIDED_ZH}`,
    GRANTED_OR_PARTLY,
    DECIDED,
  ),
  ratio('refused_of_handled', 'Refused, of all handled', '不予公开占办结总数的比例', REFUSED, HANDLED),
  ratio('refused_of_decided', `Refused, ${DECIDED_EN}`, `不予公开${DECIDED_ZH}`, REFUSED, DECIDED),
  ratio(
    'unable_of_handled',
    'Unable to provide, of all handled',
    '无法提供占办结总数的比例',
    UNABLE,
    HANDLED,
  ),
  ratio(
    'not_processed_of_handled',
    'Not processed, of all handled',
    '不予处理占办结总数的比例',
    group('not_processed'),
    HANDLED,
  ),
  {
    ...REVIEW_CORRECTED,
    numerator: ['review.corrected'],
    denominator: ['review.upheld', 'review.corrected', 'review.other'],
  },
  ratio(
    'review_corrected_of_all',
    'Reviews corrected, of all with the pending ones',
    '行政复议纠正占总计（含尚未审结）的比例',
    ['review.corrected'],
    ['review.total'],
  ),
  {
    ...LITIGATION_CORRECTED,
    numerator: ['litigation.direct.corrected', 'litigation.after_review.corrected'],
    denominator: [
      'litigation.direct.upheld',
      'litigation.direct.corrected',
      'litigation.direct.other',
      'litigation.after_review.upheld',
      'litigation.after_review.corrected',
      'litigation.after_review.other',
    ],
  },
  ratio(
    'litig_corrected_of_all',
    'Lawsuits corrected, of all with the pending ones, both ways to court',
    '行政诉讼纠正占总计（含尚未审结）的比例（两种途径合计）',
    ['litigation.direct.corrected', 'litigation.after_review.corrected'],
    ['litigation.direct.total', 'litigation.after_review.total'],
  ),
  ratio(
    'litd_corrected_of_closed',
    'Lawsuits without a review before corrected, of those decided',
    '未经复议直接起诉：纠正占已审结的比例',
    ['litigation.direct.corrected'],
    ['litigation.direct.upheld', 'litigation.direct.corrected', 'litigation.direct.other'],
  ),
  ratio(
    'lita_corrected_of_closed',
    'Lawsuits after a review corrected, of those decided',
    '复议后起诉：纠正占已审结的比例',
    ['litigation.after_review.corrected'],
    ['litigation.after_review.upheld', 'litigation.after_review.corrected', 'litigation.after_review.other'],
  ),
  ...APPLICANTS.filter(({ id }) => id !== 'total').map(({ id, short, en, label }) =>
    ratio(
      `received_share_${short}`,
      `New requests by ${en}, of all new requests`,
      `${label}的申请占新收申请的比例`,
      [`applications.received.${id}`],
      ['applications.received.total'],
    ),
  ),
];
