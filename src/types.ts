/** The vocabulary: what each stage hands to the next. */

import type { BodyField } from './recognise/body/fields.ts';
import type { BodyKind } from './recognise/body/kinds.ts';
import type { TablePart } from './recognise/forms/list.ts';
import type { SectionId } from './recognise/forms/section-ids.ts';
import type { TopicId } from './recognise/prose/topics.ts';

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
  'acquire/unreadable-file': {
    reason: 'missing' | 'denied' | 'folder' | 'too-large' | 'other';
    found: string;
  }; // found: the system's word, or the size
  'acquire/unknown-kind': { found: string }; // the file's ending, '' for none
  'acquire/needs-browser': { found: string }; // what shows that scripts fill the page
  'acquire/challenge': { found: string }; // what shows that the page keeps programs out
  'acquire/leaves-site': { found: string; title: string }; // a report's address on another site
  'acquire/limited': { noun: 'links' | 'levels' | 'pages' | 'addresses'; found: number; used: number }; // found: at least
  'acquire/not-a-sitemap': { found: string }; // how it begins
  'acquire/unreachable': {
    reason: 'name' | 'connection' | 'tls' | 'time-out' | 'protocol' | 'cut';
    found: string;
  };
  'acquire/bad-status': { found: number };
  'acquire/gone': { found: number }; // the status
  'acquire/private-address': { found: string };
  'acquire/too-large': { found: string };
  'acquire/invalid-coding': { found: string };
  'acquire/cut-off': { found: number }; // bytes
  'acquire/invalid-redirect': { reason: 'loop' | 'too-many' | 'scheme' | 'invalid'; found: string };
  'acquire/robots-refused': { found: string }; // address of robots.txt
  'acquire/robots-unavailable': { found: string };
  'acquire/stopped-host': { found: string; count: number }; // refusals in a row; found: the last
  'acquire/torn-archive': { found: string };
  'sources/missing': SourceFault;
  'sources/invalid': SourceFault;
  'sources/unknown': SourceFault;
  'sources/ambiguous': SourceFault;
  'sources/duplicate': SourceFault;
  'decode/charset-contradicted': { declared: string; found: string };
  'decode/charset-guessed': { found: string };
  'decode/double-encoding': { mistakenFor: string }; // the charset that UTF-8 was once read as
  'decode/replacement-characters': { count: number };
  'document/json-escaped': Nothing;
  'document/span-clamped': { found: string; used: number };
  'document/hidden-table': Nothing;
  'document/struck-text': { found: string };
  'document/cut-off': { found: string }; // the last that stands there
  'document/cut-where-deep': { levels: number }; // elements inside each other that were read
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
  'recognise/part-left-out': { found: string }; // whose tables they are
  'recognise/compared-table': { noun: 'bodies' | 'years'; found: string; count: number }; // found: the first few
  'recognise/tolerant-label': { found: string; expected: string };
  'recognise/label-by-order': { found: string; expected: string };
  'recognise/extra-row': { found: string };
  'recognise/merged-cell': { found: string; count: number }; // count: fields under one cell
  'recognise/uncertain-row': { label: string; found: number; expected: number }; // values in the row
  'recognise/duplicate-row': { found: string }; // its label
  'recognise/reordered-columns': { found: string }; // label of the row below them
  'recognise/read-by-labels': { moved: 'rows' | 'columns' | 'blocks' | 'sides' }; // what stands in another order than the form's
  'recognise/unconfirmed-label': { found: string };
  'recognise/unclear-column': { found: string; used: string }; // headers of the columns, and what is made of them
  'recognise/other-form': { found: string; used: string };
  'recognise/unread-value': { found: string };
  'recognise/beside-number': { found: string; used: number }; // a mark or a bracket behind it is left out
  'recognise/missing-unit': { found: string };
  'recognise/missing-agency': Nothing;
  'recognise/place-for-agency': { found: string; used: string };
  'recognise/spam-words': { found: string }; // in place of the page's own words
  'recognise/missing-year': Nothing;
  'recognise/agency-conflict': {
    one: string;
    oneFrom: AgencyEvidence;
    onePlace: Place | null;
    other: string;
    otherFrom: AgencyEvidence;
    isUsed: boolean; // the first; else none
  };
  'recognise/year-conflict': {
    used: number | null; // null: none
    one: number;
    oneFrom: YearEvidence;
    onePlace: Place | null;
    other: number;
    otherFrom: YearEvidence;
  };
  'recognise/other-year': { found: number; used: number; usedPlace: Place | null };
  'recognise/period-conflict': { used: string; other: string }; // two periods, each `from – to`
  'recognise/ambiguous-region': { name: string; count: number; candidates: string }; // the first few, with their codes
  'recognise/region-conflict': {
    one: string;
    oneFrom: BodyEvidence;
    other: string;
    otherFrom: BodyEvidence;
    isUsed: boolean;
  }; // isUsed: the first
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
  'validate/prose-differs': {
    topic: TopicId;
    found: number; // in the prose
    expected: number; // in the table
    difference: number; // found − expected
    foundPlace: Place;
    expectedPlace: Place | null;
  };
  'validate/empty-section': { section: SectionId; isMissing: boolean };
  'validate/fee-denied': { found: number; label: string; foundPlace: Place | null }; // the place is the denial's
  'validate/zeros-beside-prose': { found: number; foundPlace: Place; expectedPlace: Place | null }; // requests in the prose; the table's first
  'validate/other-reading': { fields: string; found: string; other: string }; // lists, in printed order
  'across/carried-in': AcrossYears;
  'across/in-force': AcrossYears;
  'across/parent-remainder': {
    year: number;
    found: number;
    expected: number; // sum of the children
    children: number; // with a printed number
    silent: number; // without one
    place: Place | null;
  };
  'across/jump': { year: number; found: number; expected: number; years: number; place: Place | null }; // expected: median of the other years
  'across/same-report': { other: string }; // source
  'across/year-covered': { year: number; other: string; cells: number }; // cells that differ
  'across/same-numbers': { part: 'all' | 'applications'; other: string; bits: number };
  'across/near-prose': { other: string; likeness: number }; // 0 to 1
  'across/not-placed': { missing: 'body' | 'year' | 'body and year' };
  'convert/internal-error': { found: string }; // the error's message
  'convert/over-budget': { stage: Stage; limit: string }; // limit: of time or memory, with its unit
  'convert/set-aside': { found: string }; // version of the program that ended while it read the page
}

/** Where the reading of a page stands: the rooms that it goes through, in their order. */
export type Stage =
  | 'acquire'
  | 'decode'
  | 'document'
  | 'normalise'
  | 'recognise'
  | 'validate'
  | 'write'
  | 'find'; // what a page leads to, for a collection

/** What is wrong with a line of a list of sources. */
interface SourceFault {
  noun: 'file' | 'column' | 'values' | 'source' | 'body' | 'entry' | 'kind' | 'year' | 'pattern';
  found: string; // '' where it is missing
  expected: SourceExpectation;
  detail: string; // what `expected` speaks of
}

export type SourceExpectation =
  | 'yaml'
  | 'list' // of mappings
  | 'mapping'
  | 'column' // detail: its name
  | 'columns' // detail: all that there are
  | 'one-each' // detail: how many columns
  | 'text'
  | 'name'
  | 'registered'
  | 'id' // detail: those of the rows with the name
  | 'address'
  | 'scheme'
  | 'no-blank'
  | 'no-password'
  | 'shorter'
  | 'kind'
  | 'year'
  | 'words'
  | 'other-line' // detail: the line that says the same
  | 'pattern' // detail: the line where another body has the entry
  | 'once';

/** A number of one year that follows from the year before: start + added − removed. */
interface AcrossYears {
  year: number;
  start: number;
  added: number;
  removed: number;
  expected: number;
  found: number;
  place: Place | null;
  otherPlace: Place | null; // of `start`
  other: string; // source of the year before
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

/** What the markup says of a printed text; what it does not say is missing. Flattened text has none of it. */
export interface Markup {
  readonly linked?: number; // share of its Chinese characters that stand in links, above 0
  readonly heading?: number; // 1 to 6: the level of the heading that it is the whole of
  readonly pieces?: readonly Piece[]; // in the page's order, where it was put together from more than one kind
}

/** A stretch of a printed text. */
export interface Piece {
  readonly text: string; // tidied by itself
  readonly isLink?: boolean;
  readonly heading?: number; // level
  readonly isStruck?: boolean;
  readonly isRaised?: boolean;
  readonly isHidden?: boolean;
  readonly isLeftOut?: boolean; // stands in the page's source and is no part of `text`
}

export interface Cell {
  readonly kind: CellKind;
  readonly text: string; // as printed, trimmed; '' unless kind is `cell`
  readonly undecided?: string; // everything that it may show, where the page does not decide it
  readonly repairs?: readonly Repair[]; // of split bytes in `text`
  readonly markup?: Markup;
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
  readonly markup?: Markup;
  readonly gap: number; // empty lines before it
  readonly place: Place;
}

export type Block = LineBlock | TableBlock;

export interface Document {
  readonly source: 'html' | 'text';
  readonly blocks: readonly Block[]; // in reading order
  /** Facts that the page states beside its text: `<title>`, `<meta name content>`, keys of a JSON answer. Names in lower case. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** That the page states as its own, as printed. */
  readonly addresses: readonly string[];
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
  readonly isPrintedTwice?: boolean; // true where another copy of its table prints the same
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

export interface Metadata {
  readonly title: string | null;
  readonly agency: string | null; // as printed, in simplified characters where the copy was converted
  readonly agencyEvidence: readonly AgencyEvidence[]; // what names it, most trusted first
  readonly year: number | null; // the year reported on
  readonly yearEvidence: readonly YearEvidence[]; // likewise
  readonly announces: boolean; // a sentence presents the page as such a report
  readonly published: string | null; // ISO date
  readonly period: Period | null; // that the report says it covers
  readonly clues: PlaceClues;
  readonly sections: Readonly<Record<SectionId, string | null>>; // as printed, split bytes mended
  readonly parts: Readonly<Record<SectionId, Section | null>>; // the same, line by line
  readonly headings: readonly { readonly id: SectionId; readonly place: Place }[]; // of these sections, in reading order
}

/** A section as it stands on the page: its heading, and the lines of its prose. */
export interface Section {
  readonly heading: string; // as printed
  readonly place: Place; // of the heading
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly text: string; // as printed
  readonly repairs?: readonly Repair[]; // of split bytes in `text`
  readonly isOpen: boolean; // its sentence goes on in the next line: the page's width broke it
}

/**
 * Where a page names the body that reports: its title, the sentence that presents the report (现公布…), who made it, whose
 * work is spoken of (做好…政府信息公开工作), who acts in section one, whom to ask, whose site it is, who answers for the work, a name
 * alone; a field such as 来源, the trail of links, the signature, the page's own data.
 */
export type AgencyEvidence =
  | 'title'
  | 'announcing'
  | 'maker'
  | 'purpose'
  | 'subject'
  | 'contact'
  | 'own-site'
  | 'responsible'
  | 'alone'
  | 'field'
  | 'breadcrumb'
  | 'signature'
  | 'publisher';

/** Likewise the year: also the period of the figures, what section one tells of, the notice that asked for the report, and the year before publication. */
export type YearEvidence = 'title' | 'announcing' | 'period' | 'prose' | 'notice' | 'published';

/** The days that a report covers, both included. ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Texts of a page that may name the place of its body, as printed in simplified characters, by where they stand: `contact`
 * has the addresses that it gives, `notice` who asked for the report, `host` the hosts of the addresses that the page states as
 * its own.
 */
export type PlaceClues = Readonly<
  Record<'title' | 'field' | 'breadcrumb' | 'signature' | 'contact' | 'notice' | 'host', readonly string[]>
>;

// ── who and where ────────────────────────────────────────────────────

/** Rows of division data: GB/T 2260 codes of six digits, nine for towns, each with its name. */
export type DivisionRows = readonly (readonly [code: string, name: string])[];

/** Division data, oldest revision first. The rows are read when they are asked for, and kept by nobody. */
export interface DivisionTables {
  /** Of provinces, cities and counties. */
  readonly revisions: readonly { readonly year: number; readonly rows: () => DivisionRows }[];
  readonly towns: () => DivisionRows; // of the last revision
  /** Every pinyin reading of a character, without tones. Without it a page's host says nothing of a place. */
  readonly readings?: (character: string) => readonly string[];
}

export type BodyLevel = 'national' | 'provincial' | 'city' | 'county' | 'township';

/** What decided a body's region. `text`: the page's prose, which named the body in full. */
export type BodyEvidence = keyof PlaceClues | 'text' | 'hint' | 'sibling';

export interface RegionCandidate {
  readonly region_code: string;
  readonly name: string; // from the province down
}

/** Who reports, and where. Every fact is null where it is not certain. */
export interface Body {
  readonly name: string | null; // in simplified characters, half width, without blanks
  readonly region_code: string | null; // GB/T 2260: six digits, nine for a town that the data know
  readonly province: string | null;
  readonly city: string | null; // null too where a county is directly under its province
  readonly county: string | null;
  readonly level: BodyLevel | null;
  readonly kind: BodyKind | null;
  readonly field: BodyField | null; // what a bureau is about
  readonly register_id: string | null; // of the user's own register
  readonly evidence: readonly BodyEvidence[]; // of the region
  readonly candidates: readonly RegionCandidate[]; // several places fit, or one that a bare name does not prove
}

/** What is known beside the page when the place of a body is looked for. Each is asked for only when it is needed. */
export interface BodyHelp {
  readonly divisions?: () => DivisionTables; // without them no region is given
  readonly region?: string; // code of the region that all pages are from, where nothing on the page decides
  readonly siblings?: () => readonly string[]; // region codes of the other bodies in the same folder, one for each page
  readonly register?: readonly RegisterEntry[];
}

/** A row of the user's own register of bodies. */
export interface RegisterEntry {
  readonly id: string;
  readonly names: readonly string[]; // as a body's name
  readonly region_code: string | null;
  readonly parent: string | null; // id of another row
}

/** `cumulative`: up to a date, perhaps of more than the year (累计, 截至). */
export type MentionPeriod = 'year' | 'cumulative' | 'last-year';

export type Exactness = 'exact' | 'about'; // 余, 约, 多, 近, 万

/** A figure that the prose states, apart from all tables. */
export interface Mention {
  readonly topic: TopicId;
  readonly value: number;
  readonly unit: string; // as printed; 元 also where 万元 is printed
  readonly period: MentionPeriod;
  readonly exactness: Exactness;
  readonly parent: TopicId | null; // of a list (其中…): what its figures are part of
  readonly raw: string; // the number and its unit as printed, or the words that say zero
  readonly words: string; // that gave topic and number, as printed
  readonly sentence: string; // in simplified characters, or as printed
  readonly place: Place; // of the number
}

// ── where reports are found ──────────────────────────────────────────

/** What an entry address leads to: one report, a page that lists reports, or a site with such a page somewhere. */
export type SourceKind = 'report' | 'list' | 'site';

/** A line of the user's list of sources: where reports of one body are. */
export interface Source {
  readonly body: string; // a name, or an id of the user's register; as written
  readonly entry: string; // absolute, http or https
  readonly kind: SourceKind;
  readonly year: number | null; // the only year reported on that is wanted
  readonly pattern: string | null; // what a report's address or title must hold; `*` stands for anything
  readonly line: number; // 1-based
}

/** A page as it was got: where from, and its text decoded. */
export interface FetchedPage {
  readonly address: string; // absolute, after redirects
  readonly text: string;
  readonly status?: number; // of HTTP; default 200
}

/** How a link was known to lead to a report: its own words, the column that it stands in, or its address alone. */
export type LinkEvidence = 'text' | 'column' | 'address';

export interface ReportLink {
  readonly address: string; // absolute, http or https, without a fragment
  readonly year: number | null; // the year reported on, where the link names one
  readonly title: string; // as printed; '' where the address alone is known
  readonly agency: string | null; // that the title names
  readonly published: string | null; // ISO date, beside the link or in its address
  readonly isDocument: boolean; // a PDF, Word or Excel file and not a page
  readonly evidence: LinkEvidence;
}

/** A link to a column of a site: `reports` holds reports, `disclosure` is above such a column. */
export interface ColumnLink {
  readonly address: string;
  readonly title: string;
  readonly leadsTo: 'reports' | 'disclosure';
  readonly year: number | null; // of a column for one year's reports
}

/** What a page leads to. No address twice, none of the page itself, all in the page's order. */
export interface PageLinks {
  readonly reports: readonly ReportLink[];
  readonly next: readonly string[]; // other pages of the same list
  readonly columns: readonly ColumnLink[];
  readonly attachments: readonly AttachmentLink[]; // of a page that is a report itself, and beside a report's link
  readonly isReport: boolean; // by its title and its prose
}

/** A document that belongs to a report's page: the report as PDF or Word, or its tables. */
export interface AttachmentLink {
  readonly address: string;
  readonly title: string; // as printed, '' where none is
}

/** Judges pages for whoever fetches them. All is pure; `find/finder.ts` has the one. */
export interface Finder {
  /** What a page leads to, as far as the source wants it: its year, its pattern, its site. */
  readonly findLinks: (page: FetchedPage, source: Source) => Outcome<PageLinks>;
  /** The same for each of several sources that share the page, which is read once. */
  readonly findLinksFor: (page: FetchedPage, sources: readonly Source[]) => readonly Outcome<PageLinks>[];
  readonly readSitemap: (page: FetchedPage) => Outcome<Sitemap>;
  /** The same for two addresses of one page: http or https, with `www.` or without, a folder or its `index.html`. */
  readonly addressKey: (address: string) => string;
  /** By addresses alone, since a sitemap has no titles. */
  readonly findInSitemap: (sitemap: Sitemap, source: Source) => Pick<PageLinks, 'reports' | 'columns'>;
  /** Beyond these a site goes on without end: columns below columns, pages of one list. */
  readonly limits: { readonly columnSteps: number; readonly pages: number };
}

/** The addresses of a sitemap, or the sitemaps that an index of them names. */
export interface Sitemap {
  readonly pages: readonly { readonly address: string; readonly modified: string | null }[]; // ISO date
  readonly sitemaps: readonly string[];
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
  readonly unchecked: number; // printed numbers that nothing else on the page confirms
  readonly identities: {
    readonly held: number;
    readonly failed: number;
    readonly not_assessable: number; // some cell is not reported
    readonly held_if_blanks_are_0: number; // of these
  };
  readonly grade: Grade;
}

export type Grade = 'A' | 'B' | 'C' | 'D';

/** One report as written to reports.jsonl. The tables of its form are keys of their own. */
export interface ReportRecord extends Partial<Readonly<Record<TablePart, Figures>>> {
  readonly id: string; // 'r' and 12 hexadecimal digits of a hash of source path and bytes; `.2` behind them for the second of a file
  readonly source: {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly charset: Charset;
    readonly charset_from: CharsetEvidence;
    readonly copy: 'original' | 'unofficial copy'; // `original`: nothing shows otherwise
    readonly copy_evidence: readonly string[]; // [] with `original`
    readonly address?: string; // these two of a page from an archive
    readonly captured?: string;
  };
  readonly part: number | null; // 1-based, of a file with several reports; null for the only one
  readonly title: string | null;
  readonly agency: string | null;
  readonly agency_evidence: readonly AgencyEvidence[]; // what names it, most trusted first
  readonly year: number | null;
  readonly year_evidence: readonly YearEvidence[]; // likewise
  readonly published: string | null;
  readonly period_from: string | null; // ISO date
  readonly period_to: string | null; // ISO date, included
  readonly body: Body;
  readonly form: string | null;
  /** Every field of the form has a cell that was read: none is absent, unread or derived. */
  readonly complete: boolean;
  readonly summary: ReportSummary;
  /** Why a field has no printed number: of every field that is not `reported`. */
  readonly statuses: Readonly<Record<string, Exclude<CellStatus, 'reported'>>>;
  /** In simplified characters and the mainland's words, damage mended; as printed with `script: 'printed'`. */
  readonly sections: Readonly<Record<SectionId, string | null>>;
  readonly section_facts: Readonly<Record<SectionId, SectionFacts | null>>;
  readonly mentions: readonly Mention[];
  readonly problems: readonly PrintedProblem[];
}

/** Where the text of a section comes from. */
export interface SectionFacts {
  readonly heading: string; // as printed
  readonly place: Place; // of the heading
  readonly touched: number; // share of the printed characters that were mended, changed or taken out, 0 to 1
}

/** Where a page of an archive was fetched, and when. */
export interface Origin {
  readonly address: string;
  readonly captured: string; // ISO time in UTC
}

export interface ConvertOptions extends BodyHelp {
  /** The path or name that the record carries as its source. */
  readonly name: string;
  /** SHA-256 in lower-case hexadecimal; a portable one by default. */
  readonly hash?: (bytes: Uint8Array) => string;
  readonly origin?: Origin;
  readonly language?: Language; // of the problems' sentences; default 'en'
  readonly script?: Script; // of titles, sections and sentences; default 'simplified'
  readonly maskContacts?: boolean; // □ for names and numbers of contact persons in them; default false
}

/** `simplified`: and in the mainland's words, without glosses, spam lines and split bytes. `printed`: as it stands. */
export type Script = 'simplified' | 'printed';

export type Language = 'en' | 'zh';

/** What one file gives: its reports in their order, and problems of no report. */
export interface Conversion {
  readonly reports: readonly Report[];
  readonly problems: readonly PrintedProblem[];
}

export interface Report {
  readonly record: ReportRecord;
  readonly cells: readonly FieldCell[]; // in form order
}

// ── where it goes ────────────────────────────────────────────────────

/** A file of the output folder that is complete, though not yet under its name. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string; // lower-case hexadecimal
  readonly rows: number | null; // records or table rows, the header not counted; null where it has none
}

/** Where writers write to. All files appear together at the end of the run, or none does. */
export interface OutputFiles {
  file(name: string): Sink;
  database(name: string): Promise<Database>;
  /** Files by such names that an earlier run left, and this one does not write, go when the new ones appear. */
  supersede(names: RegExp): void;
  /** Gives up the files by such names that were begun, ended ones too: they will not appear. */
  drop(names: RegExp): void;
  /** Lets signals and the terminal have their turn. For ends that take long. */
  turn(): Promise<void>;
}

/** One file, written from its first byte to its last. */
export interface Sink {
  write(data: string | Uint8Array): void; // may be kept until it is on the disk: never changed afterwards
  /** Says that so many more rows were written. A file of which this is never said has none. */
  rows(count: number): void;
  end(): void;
}

/** One SQLite file, in one transaction. */
export interface Database {
  run(sql: string): void;
  /** Adds one row to a table whose columns are all given, in order. */
  insert(table: string, values: readonly SqlValue[]): void;
  end(): void;
}

export type SqlValue = string | number | null;
