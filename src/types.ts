/** The vocabulary: what each stage hands to the next. */

import type { Stages } from './convert.ts';

// ── places and problems ──────────────────────────────────────────────

/** Where something stands in the decoded file. HTML cells also know table, row and cell. All are 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number; // in UTF-16 units
  readonly table?: number; // HTML only: in order of opening tags
  readonly row?: number;
  readonly cell?: number; // counts the row's own cells, not grid columns
}

export type Severity = 'unusable' | 'doubtful' | 'note';

/** A fact about the input, for a person to weigh. Severity and sentences for each code are in `problems.ts`. */
export type Problem = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly place?: Place;
    readonly field?: string;
    readonly data: Readonly<ProblemData[C]>;
  };
}[ProblemCode];

export type ProblemCode = keyof ProblemData;

/** Every problem, and what its sentence needs to say what, found, expected and by how much. */
export interface ProblemData {
  'acquire/unreadable-file': { reason: 'missing' | 'denied' | 'too-large' | 'other'; found: string }; // found: the system's word, or the size
  'acquire/unknown-kind': { found: string }; // the file's ending, '' for none
  'decode/charset-contradicted': { declared: string; found: string };
  'decode/charset-guessed': { found: string };
  'decode/double-encoding': { mistakenFor: string }; // the charset that UTF-8 was once read as
  'decode/replacement-characters': { count: number };
  'document/json-escaped': Nothing;
  'document/span-clamped': { found: string; used: number };
  'document/hidden-table': Nothing;
  'document/struck-text': { found: string };
  'document/empty': Nothing;
  'normalise/split-bytes': { before: string; after: string };
  'normalise/split-bytes-open': { before: string; after: string }; // `□` in `after` stands for a lost character; the same as `before` where nothing is known
  'normalise/traditional-script': { count: number; found: string }; // characters, and the first
  'normalise/pinyin-gloss': { count: number; found: string };
  'normalise/doubled-punctuation': { count: number; found: string };
  'recognise/not-a-report': { found: string }; // the title, '' for none
  'recognise/no-tables': Nothing;
  'recognise/ambiguous-form': { found: string; used: string };
  'recognise/missing-table': { table: string };
  'recognise/tolerant-label': { found: string; expected: string };
  'recognise/label-by-order': { found: string; expected: string };
  'recognise/extra-row': { found: string };
  'recognise/merged-cell': { found: string; count: number }; // count: fields under one cell
  'recognise/uncertain-row': { label: string; found: number; expected: number }; // values in the row
  'recognise/stray-value': { found: string };
  'recognise/unconfirmed-label': { found: string };
  'recognise/unclear-column': { found: string; used: string }; // headers of the columns, and what is made of them
  'recognise/other-form': { found: string; used: string };
  'recognise/unread-value': { found: string };
  'recognise/missing-unit': { found: string };
  'recognise/missing-agency': Nothing;
  'recognise/spam-words': { found: string }; // in place of the page's own words
  'recognise/missing-year': Nothing;
  'recognise/year-conflict': { used: number; other: number };
  'validate/sum-fails': {
    identity: string;
    relation: 'equal' | 'at-least'; // found must be … expected
    expected: number; // sum of the terms with a positive coefficient
    found: number; // sum of the others
    difference: number; // found − expected
    expectedPlace: Place | null; // of the first term of each side
    foundPlace: Place | null;
  };
  'validate/derived': { identity: string; value: number };
  'validate/other-reading': { fields: string; found: string; other: string }; // lists, in printed order
  'convert/internal-error': { found: string }; // the error's message
}

type Nothing = Record<never, never>;

/** What every stage returns: the value, and what a reader should know about how it came to be. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

// ── decode ───────────────────────────────────────────────────────────

export type Charset = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** How the charset was known, most trusted first. */
export type CharsetEvidence = 'bom' | 'bytes' | 'declared' | 'ascii' | 'guess';

export interface Decoded {
  readonly text: string; // without BOM; line ends as they were
  readonly charset: Charset;
  readonly charsetFrom: CharsetEvidence;
}

// ── document ─────────────────────────────────────────────────────────

/**
 * `cell`: something is printed. `blank`: an empty cell is printed. `filler`: a separator alone, left behind by
 * columns that a merged cell ate (or by an empty cell: only the row's length can tell).
 */
export type CellKind = 'cell' | 'blank' | 'filler';

/** One damaged spot of a text: what is printed, and what stood there; `□` for each character that stays open. */
export interface Repair {
  readonly offset: number; // in the printed text
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

export interface Cell {
  readonly kind: CellKind;
  readonly text: string; // as printed, trimmed; '' unless kind is `cell`
  readonly repairs?: readonly Repair[]; // of split bytes in `text`
  readonly place: Place;
  readonly column: number; // 0-based grid column, spans of this and earlier rows counted
  readonly width: number; // grid columns covered
  readonly height: number; // grid rows covered
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly place: Place;
}

export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly Row[];
  /** True where the markup says which cells make a row (HTML); in flattened text a line is only a hint. */
  readonly bounded: boolean;
  readonly place: Place;
}

export interface LineBlock {
  readonly type: 'line';
  readonly text: string; // as printed, trimmed
  readonly repairs?: readonly Repair[]; // of split bytes in `text`
  readonly gap: number; // empty lines before it
  readonly place: Place;
}

export type Block = LineBlock | TableBlock;

export interface Document {
  readonly source: 'html' | 'text';
  readonly blocks: readonly Block[]; // in reading order
  /** Facts that the page states beside its text: `<title>`, `<meta name content>`, keys of a JSON answer. Names in lower case. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** Texts of links and of headings in the markup, each on one line. Empty for flattened text, which shows neither. */
  readonly links: readonly string[];
  readonly headings: readonly string[];
}

// ── recognise ────────────────────────────────────────────────────────

export type CellStatus = 'reported' | 'blank' | 'dash' | 'words' | 'unread' | 'absent' | 'derived';

/** One field of the recognised form: the number, or why there is none. */
export interface FieldCell {
  readonly field: string; // id in the form
  readonly value: number | null; // only with `reported` and `derived`
  readonly unit: string; // '' where none is printed
  readonly status: CellStatus;
  readonly raw: string; // as printed
  readonly label: string; // of its row as printed, '' where none was found
  /** How it was found: the label's match and the reading, or the identities that leave only this value. */
  readonly how: string;
  readonly place: Place | null;
}

/** A row whose numbers are printed, while which number belongs to which field is not certain. */
export interface LooseRow {
  readonly fields: readonly string[]; // in printed order
  readonly values: readonly LooseValue[]; // in printed order
}

export interface LooseValue {
  readonly value: number | null; // null: printed, but no number
  readonly raw: string;
  readonly place: Place;
}

export const SECTION_IDS = [
  'overview',
  'disclosure',
  'applications',
  'review_litigation',
  'problems',
  'other_matters',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Metadata {
  readonly title: string | null;
  readonly agency: string | null; // as printed, in simplified characters where the copy was converted
  readonly year: number | null; // the year reported on
  readonly published: string | null; // ISO date
  readonly sections: Readonly<Record<SectionId, string | null>>;
}

// ── what comes out ───────────────────────────────────────────────────

/** A problem as it is written out: with its severity, a sentence, and its place in words. */
export interface PrintedProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly field: string; // '' where it concerns no single field
  readonly place: string; // '' where it concerns the whole page
  readonly message: string;
}

/** Numbers nested as in the field ids; `null` where none is given. */
export type Figures = { readonly [part: string]: number | null | Figures };

/** How a report came through: fields by status, identities by verdict. `GRADE_RULE` has the rule of the grade. */
export interface ReportSummary extends Readonly<Record<CellStatus, number>> {
  readonly identities: {
    readonly held: number;
    readonly failed: number;
    readonly not_assessable: number; // some cell is not reported
  };
  readonly grade: Grade;
}

export type Grade = 'A' | 'B' | 'C' | 'D';

/** One report as written to reports.jsonl. The tables are keys of their own: disclosure, applications, review, litigation. */
export interface ReportRecord {
  readonly id: string; // 'r' and 12 hexadecimal digits of a hash of source path and bytes
  readonly source: {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly charset: Charset;
    readonly charset_from: CharsetEvidence;
    readonly copy: 'original' | 'unofficial copy'; // `original`: nothing shows otherwise
    readonly copy_evidence: readonly string[]; // [] with `original`
  };
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly published: string | null;
  readonly form: string | null;
  /** Every field of the form has a cell that was read: none is absent, unread or derived. */
  readonly complete: boolean;
  readonly summary: ReportSummary;
  readonly disclosure?: Figures;
  readonly applications?: Figures;
  readonly review?: Figures;
  readonly litigation?: Figures;
  readonly stat?: Figures; // the table of 2014
  readonly local?: Figures; // local annexes before 2014
  readonly sections: Readonly<Record<SectionId, string | null>>;
  readonly problems: readonly PrintedProblem[];
}

export interface ConvertOptions {
  /** The path or name that the record carries as its source. */
  readonly name: string;
  /** SHA-256 in lower-case hexadecimal; a portable one by default. */
  readonly hash?: (bytes: Uint8Array) => string;
  readonly language?: Language; // of the problems' sentences; default 'en'
  /** Is shown what each stage made of the file, before the records are made of it. */
  readonly trace?: (stages: Stages) => void;
}

export type Language = 'en' | 'zh';

/** What one file gives: its reports (none or one today), their cells in the same order, and problems of no report. */
export interface Conversion {
  readonly records: readonly ReportRecord[];
  readonly cells: readonly (readonly FieldCell[])[];
  readonly problems: readonly PrintedProblem[];
}
