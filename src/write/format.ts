import type { Conversion, Language, OutputFiles, WrittenFile } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { About } from './package/about.ts';
import type { Tally } from './tally.ts';

/**
 * One output, of one file or several. It is opened before the first page, is given its part of every page in the order
 * of the inputs, and ends after the last. Formats end one after the other, so that a later one can list the files of
 * those before it.
 */
export interface Format<Part = unknown> {
  /** The end needs the tables across reports, for which about 6 KB a report are kept. */
  readonly needsAcross?: boolean;
  /**
   * What the output has of a page: its finished rows, or counts. Pure, and nothing but data: it is made in the thread
   * that read the page, and is all that leaves it.
   */
  readonly take: (page: Page) => Part;
  readonly open: (outputs: OutputFiles) => Writer<Part> | Promise<Writer<Part>>;
}

/** An output in the making. What it keeps must not grow with the number of pages. */
export interface Writer<Part = unknown> {
  add(part: Part): void | Promise<void>;
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
  readonly about?: About; // what the maker of the data set says of it
  readonly language?: Language; // of comments; default 'en'
  readonly xlsxMost?: number | null; // reports beyond which there is no workbook; default no limit
  readonly summary?: boolean; // the page for a person too; default true
}
