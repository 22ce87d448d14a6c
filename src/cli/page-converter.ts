import { DIVISIONS } from '../acquire/divisions.ts';
import { listInputs } from '../acquire/files.ts';
import { convert, readPage, readStages } from '../convert.ts';
import type { BodyHelp, ConvertOptions, RegisterEntry } from '../types.ts';
import { siblingReader } from './siblings.ts';

/** What a run knows of bodies beside its pages, and how it wants their texts: data, so that threads can be given it. */
export interface BodySettings {
  readonly paths: readonly string[];
  readonly folder: string;
  readonly region: string | null; // code
  readonly register: readonly RegisterEntry[];
  readonly texts?: Pick<ConvertOptions, 'script' | 'maskContacts'>; // default: as those of `ConvertOptions`
}

/** The conversion of a page with these settings, and what the other pages of a file's folder say. */
export interface PageConverter {
  readonly convertPage: typeof convert;
  readonly siblingsOf: (path: string) => readonly string[];
}

/** `beside` is asked before another page of a folder is read, and told with null when that is over. */
export function pageConverter(
  { paths, folder, region, register, texts }: BodySettings,
  beside?: (path: string | null) => boolean,
): PageConverter {
  const divisions = () => DIVISIONS;
  const help: BodyHelp = { divisions, register, ...(region === null ? {} : { region }) };
  return {
    convertPage: (bytes, options) => convert(bytes, { ...help, ...texts, ...options }),
    siblingsOf: siblingReader(
      () => listInputs(paths, folder),
      bytes => readStages(readPage(bytes), { divisions })[0]!.body.region_code,
      beside,
    ),
  };
}
