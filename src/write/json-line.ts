import type { ReportRecord } from '../types.ts';
import { cleanText } from './clean-text.ts';

/** A record as JSON on one line. */
export function jsonLine(record: ReportRecord): string {
  const line = JSON.stringify(record);
  return MAY_NEED_CLEANING.test(line) ? JSON.stringify(record, clean) : line;
}

/** Escapes of NUL and of half characters: valid JSON that many readers refuse. */
const MAY_NEED_CLEANING = /\\u(?:0000|d[89a-f])/;

function clean(_: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
