import { BODIES } from './bodies.ts';
import { CELLS } from './cells.ts';
import { CHECKS } from './checks.ts';
import { COVERAGE } from './coverage.ts';
import { CROSSWALK } from './crosswalk.ts';
import { DERIVED } from './derived.ts';
import { FINDINGS } from './findings.ts';
import { FIELD_TABLE, FORM_FIELD_TABLE, FORM_TABLE, IDENTITY_TABLE } from './forms.ts';
import { MENTIONS } from './mentions.ts';
import { PANEL } from './panel.ts';
import { PROBLEMS } from './problems.ts';
import { REPORTS } from './reports.ts';
import { REVISIONS } from './revisions.ts';
import { SECTIONS } from './sections.ts';
import type { Joined, Table } from './table.ts';

export interface Tables {
  readonly page: readonly Table[]; // of one input at a time, in an order in which every row finds what it points to
  readonly across: readonly Table<unknown, Joined>[]; // of all reports together
  readonly known: readonly Table<unknown, void>[]; // the same for every run
}

/** Every table. A new one is one more file and one more line here. */
export const TABLES: Tables = {
  page: [REPORTS, CELLS, CHECKS, PROBLEMS, BODIES, MENTIONS, SECTIONS, DERIVED],
  across: [PANEL, CROSSWALK, COVERAGE, REVISIONS, FINDINGS],
  known: [FORM_TABLE, FIELD_TABLE, FORM_FIELD_TABLE, IDENTITY_TABLE],
};
