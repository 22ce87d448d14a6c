import type { CellStatus } from '../../types.ts';

/**
 * One colour a status: a number in blues, none printed in greys and green, none given in warm and dark. A test holds
 * that each two differ also with red, green or blue blindness; the style and the tables tell them without any colour.
 */
export const STATUS_COLOURS: Readonly<Record<CellStatus, string>> = {
  reported: '#0072b2',
  derived: '#7cc8f2',
  blank: '#e3e7ea',
  dash: '#a8b0b6',
  words: '#1b9e77',
  unread: '#e8820e',
  absent: '#2b2b2b',
};

/** Of the bars of distributions. */
export const BAR_FILL = '#9ecae8';
export const BAR_LINE = '#0072b2';
