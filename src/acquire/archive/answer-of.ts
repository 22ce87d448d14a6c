import type { Answer } from '../fetch/answer.ts';
import { readHttpBlock } from './http-block.ts';
import { fieldOf, type WarcRecord } from './record.ts';

/** The answer that a record keeps; null where it keeps none. */
export function answerOf(record: WarcRecord): Answer | null {
  const response = readHttpBlock(record.block);
  const time = Date.parse(fieldOf(record, 'warc-date'));
  const url = fieldOf(record, 'warc-target-uri').replace(/^<|>$/g, '');
  if (response === null || Number.isNaN(time) || !URL.canParse(url)) return null;
  return { kind: 'answer', url, time, ...response, isCut: fieldOf(record, 'warc-truncated') !== '' };
}
