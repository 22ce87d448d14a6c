import type { Conversion, Language, OutputFiles, WrittenFile } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { About } from './package/about.ts';
import type { Tally } from './tally.ts';

/**
 * One output, of one file or several. It is opened before the first page, is given every page in the order of the
 * inputs, and ends after the last. Formats end one after the other, so that a later one can list the files of those
 * before it.
 */
export interface Format {
  /** The end needs the tables across reports, for which about 6 KB a report are kept. */
  readonly needsAcross?: boolean;
  readonly open: (outputs: OutputFiles) => Writer | Promise<Writer>;
}

/** An output in the making. What it keeps must not grow with the number of pages. */
export interface Writer {
  add(page: Page): void | Promise<void>;
  end(run: Run): void | Promise<void>;
}

/** One input and what came of it. */
export interface Page {
  readonly source: string; // path below the given folder
  readonly href: string | null; // from the output folder to the file, as in a link; null where there is no file
  readonly conversion: Conversion;
}

/** What a run knows when all pages are read. */
export interface Run {
  readonly version: string;
  readonly language: Language; // of the findings
  readonly tally: Tally;
  readonly across: Across | null; // null where no format of the run needs it
  readonly files: readonly WrittenFile[]; // of the formats that have ended, in that order
}

export interface FormatOptions {
  readonly bom: boolean; // in CSV
  readonly derive?: boolean; // derived variables too; default false
  readonly sections?: boolean; // sections.csv, without a package too; default false
  readonly about?: About; // what the maker of the data set says of it
  readonly language?: Language; // of comments; default 'en'
  readonly summary?: boolean; // the page for a person too; default true
}
