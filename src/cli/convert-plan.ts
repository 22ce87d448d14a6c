import type { Language, Severity } from '../types.ts';
import type { FormatName } from '../write/format-names.ts';
import type { About } from '../write/package/about.ts';
import type { Budget } from './threads/budget.ts';

/** What a `convert` command line asks for. */
export interface ConvertPlan {
  readonly paths: readonly string[];
  readonly folder: string;
  readonly formats: readonly FormatName[];
  readonly xlsxMost: number | null; // reports beyond which no workbook is written; null: no limit
  readonly bom: boolean;
  readonly derive: boolean;
  readonly about: About; // {} where nothing is said of the data set
  readonly summary: boolean; // write summary.html
  readonly trace: boolean;
  readonly jobs: number; // threads
  readonly budget: Budget; // of each page
  readonly failOn: Severity | 'never';
  readonly language: Language;
  readonly talk: 'quiet' | 'normal' | 'verbose';
}
