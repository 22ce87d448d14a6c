import type { Document, Outcome } from '../types.ts';
import { repairDocument } from './repair.ts';
import { noteWording } from './wording.ts';

/** The document with its damage mended beside the printed text, and a note on each kind of wording that is read past. */
export function normaliseDocument(document: Document, words: readonly string[]): Outcome<Document> {
  const { value, problems } = repairDocument(document, words);
  return { value, problems: [...problems, ...noteWording(value)] };
}
