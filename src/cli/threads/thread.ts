import { workerData } from 'node:worker_threads';
import { convert } from '../../convert.ts';
import type { Language } from '../../types.ts';
import { convertFile, type Done, type FileInput } from '../convert-input.ts';
import { type BodySettings, type PageConverter, pageConverter } from '../page-converter.ts';

/** A file for a thread. */
export type Task = FileInput & { readonly language?: Language };

/** What a thread does: one file to what came of it. */
export default function run({ language = 'en', ...input }: Task): Done {
  return convertFile(input, convertPage, { language, trace: false, siblingsOf });
}

/** The pool puts its own data before ours. */
const [, settings] = workerData as readonly [unknown, BodySettings | undefined];
const { convertPage, siblingsOf }: Partial<PageConverter> & Pick<PageConverter, 'convertPage'> =
  settings === undefined ? { convertPage: convert } : pageConverter(settings);
