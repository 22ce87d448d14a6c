import type { FieldId2008Local } from '../recognise/forms/form-2008-local.ts';
import type { FieldId2014 } from '../recognise/forms/form-2014.ts';
import type { FieldId2019 } from '../recognise/forms/form-2019.ts';
import type { FieldId2021 } from '../recognise/forms/form-2021.ts';
import { APPLICANTS, OUTCOME_ROWS } from '../recognise/forms/shared.ts';

/** A rate or share: fields added up, by fields added up, for each form that has them. */
export interface Ratio {
  readonly id: string; // at most 32 ASCII characters
  readonly en: string;
  readonly zh: string;
  readonly formulas: {
    readonly '2021'?: Formula<FieldId2021>;
    readonly '2019'?: Formula<FieldId2019>;
    readonly '2014'?: Formula<FieldId2014>;
    readonly '2008_local'?: Formula<FieldId2008Local>;
  };
}

export interface Formula<Id extends string> {
  readonly numerator: readonly Id[];
  readonly denominator: readonly Id[];
}

type SharedId = FieldId2021 & FieldId2019;

/** The same in the two forms that the Regulations prescribe. */
function statutory(
  id: string,
  en: string,
  zh: string,
  numerator: readonly SharedId[],
  denominator: readonly SharedId[],
): Ratio {
  const formula = { numerator, denominator };
  return { id, en, zh, formulas: { '2021': formula, '2019': formula } };
}

/** The same, and a formula of the table of 2014. */
function since2014(ratio: Ratio, formula: Formula<FieldId2014>): Ratio {
  return { ...ratio, formulas: { ...ratio.formulas, '2014': formula } };
}

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

/** Every derived variable, in the order of derived.csv. */
export const RATIOS: readonly Ratio[] = [
  statutory(
    'grant_full_of_handled',
    'Disclosed in full, of all handled',
    '予以公开占办结总数的比例',
    GRANTED,
    HANDLED,
  ),
  statutory(
    'grant_any_of_handled',
    'Disclosed in full or in part, of all handled',
    '予以公开和部分公开占办结总数的比例',
    GRANTED_OR_PARTLY,
    HANDLED,
  ),
  statutory(
    'grant_full_of_decided',
    `Disclosed in full, ${DECIDED_EN}`,
    `予以公开${DECIDED_ZH}`,
    GRANTED,
    DECIDED,
  ),
  statutory(
    'grant_any_of_decided',
    `Disclosed in full or in part, ${DECIDED_EN}`,
    `予以公开和部分公开${DECIDED_ZH}`,
    GRANTED_OR_PARTLY,
    DECIDED,
  ),
  statutory('refused_of_handled', 'Refused, of all handled', '不予公开占办结总数的比例', REFUSED, HANDLED),
  statutory('refused_of_decided', `Refused, ${DECIDED_EN}`, `不予公开${DECIDED_ZH}`, REFUSED, DECIDED),
  statutory(
    'unable_of_handled',
    'Unable to provide, of all handled',
    '无法提供占办结总数的比例',
    UNABLE,
    HANDLED,
  ),
  statutory(
    'not_processed_of_handled',
    'Not processed, of all handled',
    '不予处理占办结总数的比例',
    group('not_processed'),
    HANDLED,
  ),
  since2014(
    statutory(
      'review_corrected_of_closed',
      'Reviews corrected, of those decided',
      '行政复议纠正占已审结的比例',
      ['review.corrected'],
      ['review.upheld', 'review.corrected', 'review.other'],
    ),
    {
      numerator: ['stat.review.corrected'],
      denominator: ['stat.review.upheld', 'stat.review.corrected', 'stat.review.other'],
    },
  ),
  statutory(
    'review_corrected_of_all',
    'Reviews corrected, of all with the pending ones',
    '行政复议纠正占总计（含尚未审结）的比例',
    ['review.corrected'],
    ['review.total'],
  ),
  since2014(
    statutory(
      'litig_corrected_of_closed',
      'Lawsuits corrected, of those decided, both ways to court',
      '行政诉讼纠正占已审结的比例（两种途径合计）',
      ['litigation.direct.corrected', 'litigation.after_review.corrected'],
      [
        'litigation.direct.upheld',
        'litigation.direct.corrected',
        'litigation.direct.other',
        'litigation.after_review.upheld',
        'litigation.after_review.corrected',
        'litigation.after_review.other',
      ],
    ),
    {
      numerator: ['stat.litigation.corrected'],
      denominator: [
        'stat.litigation.upheld_or_dismissed',
        'stat.litigation.corrected',
        'stat.litigation.other',
      ],
    },
  ),
  statutory(
    'litig_corrected_of_all',
    'Lawsuits corrected, of all with the pending ones, both ways to court',
    '行政诉讼纠正占总计（含尚未审结）的比例（两种途径合计）',
    ['litigation.direct.corrected', 'litigation.after_review.corrected'],
    ['litigation.direct.total', 'litigation.after_review.total'],
  ),
  statutory(
    'litd_corrected_of_closed',
    'Lawsuits without a review before corrected, of those decided',
    '未经复议直接起诉：纠正占已审结的比例',
    ['litigation.direct.corrected'],
    ['litigation.direct.upheld', 'litigation.direct.corrected', 'litigation.direct.other'],
  ),
  statutory(
    'lita_corrected_of_closed',
    'Lawsuits after a review corrected, of those decided',
    '复议后起诉：纠正占已审结的比例',
    ['litigation.after_review.corrected'],
    ['litigation.after_review.upheld', 'litigation.after_review.corrected', 'litigation.after_review.other'],
  ),
  ...APPLICANTS.filter(({ id }) => id !== 'total').map(({ id, short, en, label }) =>
    statutory(
      `received_share_${short}`,
      `New requests by ${en}, of all new requests`,
      `${label}的申请占新收申请的比例`,
      [`applications.received.${id}`],
      ['applications.received.total'],
    ),
  ),
  {
    id: 'stat_grant_full_of_replies',
    en: 'Replies that grant disclosure, of all replies (form of 2014)',
    zh: '同意公开占答复总数的比例（2014 年格式）',
    formulas: {
      '2014': {
        numerator: ['stat.requests.replies.granted'],
        denominator: ['stat.requests.replies.total'],
      },
    },
  },
  {
    id: 'stat_grant_any_of_replies',
    en: 'Replies that grant disclosure or a part, of all replies (form of 2014)',
    zh: '同意公开和同意部分公开占答复总数的比例（2014 年格式）',
    formulas: {
      '2014': {
        numerator: ['stat.requests.replies.granted', 'stat.requests.replies.partly_granted'],
        denominator: ['stat.requests.replies.total'],
      },
    },
  },
  {
    id: 'loc_grant_any_of_replies',
    en: 'Replies that grant disclosure or a part, of all replies (local annexes)',
    zh: '同意公开和同意部分公开占答复总数的比例（地方附表）',
    formulas: {
      '2008_local': {
        numerator: ['local.replies.granted', 'local.replies.partly'],
        denominator: ['local.replies.total'],
      },
    },
  },
];
