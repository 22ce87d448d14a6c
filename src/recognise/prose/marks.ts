/** Single characters that stand in a clause for what was read there, so that patterns need not repeat it. */
export const MARK = {
  figure: '#',
  thisYear: 'Ⓨ',
  lastYear: 'Ⓛ',
  until: 'Ⓤ',
  sum: 'Ⓒ', // 累计
  otherTime: 'Ⓧ',
  self: 'Ⓢ', // the reporting agency
  others: 'Ⓞ', // somebody else
  hotline: 'Ⓗ', // 12345
} as const;
