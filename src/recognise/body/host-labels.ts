import { BODY_FIELDS } from './fields.ts';
import { isAbbreviated, isSpelt, type Readings } from './spelling.ts';

/** Whether a label of a host is one of the site's own, and says nothing of a place. */
export function isSiteLabel(label: string): boolean {
  return SITE_LABELS.has(label);
}

/** `xxgk` and its like: 信息公开. */
const SITE_LABELS: ReadonlySet<string> = new Set([
  ...['www', 'wap', 'm', 'new', 'gk', 'xxgk', 'zfxxgk', 'zwgk'],
]);

/** Whether a label is an office: tjj (统计局), or the pinyin of what it is about. */
export function isOfficeLabel(label: string, readings: Readings): boolean {
  return BODY_FIELDS.some(([, words]) =>
    words.some(
      word =>
        ['', ...ENDINGS].some(ending => isSpelt(label, word + ending, readings)) ||
        ENDINGS.some(ending => isAbbreviated(label, word + ending, readings)),
    ),
  );
}

export const ENDINGS = ['局', '委', '厅', '办', '管理局', '委员会'] as const;
