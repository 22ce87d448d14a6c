import { convert } from '../convert.ts';
import type { Language } from '../types.ts';
import { convertFile, type Done, type FileInput } from './convert-input.ts';

/** A file for a thread. */
export interface Task extends FileInput {
  readonly language?: Language;
}

/** What a thread does: one file to what came of it. */
export default function run({ language = 'en', ...input }: Task): Done {
  return convertFile(input, convert, { language, trace: false });
}
