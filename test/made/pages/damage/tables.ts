import { AGENCY_ERROR } from './agency-error.ts';
import { COLUMN_MISSING } from './column-missing.ts';
import { COLUMN_PADDED } from './column-padded.ts';
import type { Damage } from './damage.ts';
import { DIGITS_SHIFTED } from './digits-shifted.ts';
import { GLUED_BLANK } from './glued-blank.ts';
import { NUMBER_TORN } from './number-torn.ts';
import { NUMBER_WRAPPED } from './number-wrapped.ts';
import { NUMBERS_GLUED } from './numbers-glued.ts';
import { REMARKS, REMARKS_INSTEAD } from './remarks.ts';
import { ROWS_MISSING } from './rows-missing.ts';
import { STRAY_NUMBER } from './stray-number.ts';
import { TABLE_CUT_OFF } from './table-cut-off.ts';
import { TOTALS_DROPPED } from './totals-dropped.ts';
import { TOTALS_MISSING } from './totals-missing.ts';

/** Numbers of the tables misprinted, torn, shifted or lost, in the order in which it happens to a page. */
export const TABLES: readonly Damage[] = [
  AGENCY_ERROR,
  DIGITS_SHIFTED,
  TOTALS_MISSING,
  NUMBER_TORN,
  NUMBER_WRAPPED,
  STRAY_NUMBER,
  NUMBERS_GLUED,
  GLUED_BLANK,
  TOTALS_DROPPED,
  COLUMN_MISSING,
  COLUMN_PADDED,
  REMARKS,
  REMARKS_INSTEAD,
  ROWS_MISSING,
  TABLE_CUT_OFF,
];
