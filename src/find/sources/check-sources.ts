import { addressKey } from '../../document/address.ts';
import { cleanName } from '../../recognise/body/name.ts';
import type {
  Outcome,
  Place,
  Problem,
  RegisterEntry,
  Source,
  SourceExpectation,
  SourceKind,
} from '../../types.ts';
import { isDocument } from '../address-words.ts';
import { alternatives } from '../pattern.ts';
import type { SourceColumn, SourceRow } from './row.ts';

/**
 * The sources that rows say, and what is wrong with them, line by line. A row that misses something, or has something
 * that is no value of its column, gives no source, nor does one that repeats another. With a register, a body is one of its ids or names.
 */
export function checkSources(
  rows: readonly SourceRow[],
  register: readonly RegisterEntry[] = [],
): Outcome<readonly Source[]> {
  const checked = rows.map(row => readRow(row, register));
  const { problems: others, repeated } = compare(checked);
  const sources = checked.flatMap(({ source }) => (source === null || repeated.has(source) ? [] : [source]));
  const problems = [...checked.flatMap(each => each.problems), ...others];
  return { value: sources, problems: problems.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)) };
}

interface CheckedRow {
  readonly source: Source | null;
  readonly place: Place; // of its entry
  readonly problems: readonly Problem[];
}

type Noun = Extract<Problem, { readonly code: 'sources/invalid' }>['data']['noun'];
type Rule = 'missing' | 'invalid' | 'unknown' | 'ambiguous' | 'duplicate';

function problem(
  rule: Rule,
  noun: Noun,
  found: string,
  { expected, detail = '' }: { readonly expected: SourceExpectation; readonly detail?: string },
  place: Place,
): Problem {
  return { code: `sources/${rule}`, place, data: { noun, found, expected, detail } };
}

function readRow({ values, place }: SourceRow, register: readonly RegisterEntry[]): CheckedRow {
  const problems: Problem[] = [];
  /** A value read, or what is wrong with it said. */
  const read = <T>(
    column: SourceColumn,
    reading: (text: string) => T | Wrong,
    absent: T | Wrong,
  ): T | null => {
    const written = values.get(column);
    const result = written === undefined ? absent : reading(written.text);
    if (!(result instanceof Wrong)) return result;
    const at = written?.place ?? place;
    problems.push(problem(result.rule, column, written?.text ?? '', result, at));
    return null;
  };
  const body = read('body', text => readBody(text, register), new Wrong('missing', 'name'));
  const entry = read('entry', readEntry, new Wrong('missing', 'address'));
  const kind = read<SourceKind | null>('kind', readKind, null);
  const year = read<number | null>('year', readYear, null);
  const pattern = read<string | null>('pattern', readPattern, null);
  const isWhole =
    body !== null && entry !== null && problems.every(({ code }) => code === 'sources/ambiguous');
  return {
    source: isWhole ? { body, entry, kind: kind ?? kindOf(entry), year, pattern, line: place.line } : null,
    place: values.get('entry')?.place ?? place,
    problems,
  };
}

/** Why a value is none. */
class Wrong {
  readonly rule: Rule;
  readonly expected: SourceExpectation;
  readonly detail: string;

  constructor(rule: Rule, expected: SourceExpectation, detail = '') {
    this.rule = rule;
    this.expected = expected;
    this.detail = detail;
  }
}

function readBody(text: string, register: readonly RegisterEntry[]): string | Wrong {
  if (register.length === 0 || register.some(({ id }) => id === text)) return text;
  const name = cleanName(text);
  const rows = register.filter(({ names }) => name !== null && names.includes(name));
  if (rows.length === 1) return text;
  if (rows.length === 0) return new Wrong('unknown', 'registered');
  const listed = rows.slice(0, 4).map(({ id }) => id);
  return new Wrong('ambiguous', 'id', `${listed.join(', ')}${rows.length > 4 ? ', …' : ''}`);
}

/** An address is kept as it is, since some site systems name a column behind `#`. */
function readEntry(text: string): string | Wrong {
  if (!/^https?:\/\//i.test(text)) return new Wrong('invalid', 'scheme');
  if (/\s/.test(text)) return new Wrong('invalid', 'no-blank');
  if (!URL.canParse(text)) return new Wrong('invalid', 'address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return new Wrong('invalid', 'no-password');
  if (url.href.length > 2048) return new Wrong('invalid', 'shorter');
  return url.href;
}

const KINDS: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries({
    ...({ report: 'report', list: 'list', site: 'site' } as const),
    ...({ 报告: 'report', 列表: 'list', 网站: 'site' } as const),
  }),
);

function readKind(text: string): SourceKind | Wrong {
  return KINDS.get(text.toLowerCase()) ?? new Wrong('unknown', 'kind');
}

/** A host alone is a site, a document is a report, and anything else a list: a report's page proves to be one when it is read. */
function kindOf(entry: string): SourceKind {
  const { pathname, search } = new URL(entry);
  if (isDocument(entry)) return 'report';
  return /^\/(?:index\.[a-z]{3,5})?$/i.test(pathname) && search === '' ? 'site' : 'list';
}

function readYear(text: string): number | Wrong {
  const year = /^(20\d{2})年?度?$/.exec(text)?.[1];
  return year === undefined || Number(year) < 2008 ? new Wrong('invalid', 'year') : Number(year);
}

function readPattern(text: string): string | Wrong {
  return alternatives(text).length > 0 ? text : new Wrong('invalid', 'words');
}

/** What is wrong with rows beside each other, said of the later one. */
function compare(rows: readonly CheckedRow[]): {
  readonly problems: readonly Problem[];
  readonly repeated: ReadonlySet<Source>;
} {
  const problems: Problem[] = [];
  const repeated = new Set<Source>();
  const same = new Map<string, number>(); // to the line
  const entries = new Map<string, Source>(); // without a pattern
  for (const { source, place } of rows) {
    if (source === null) continue;
    const { body, entry, year, pattern, line } = source;
    const page = addressKey(entry) + new URL(entry).hash;
    const key = JSON.stringify([body, page, year, pattern]);
    const earlier = same.get(key);
    const shared = pattern === null ? entries.get(page) : undefined;
    if (earlier !== undefined) {
      repeated.add(source);
      problems.push(
        problem('duplicate', 'source', entry, { expected: 'other-line', detail: `${earlier}` }, place),
      );
      continue;
    }
    same.set(key, line);
    if (shared === undefined) {
      if (pattern === null) entries.set(page, source);
    } else if (shared.body !== body) {
      const detail = `${shared.line}`;
      problems.push(problem('ambiguous', 'entry', entry, { expected: 'pattern', detail }, place));
    }
  }
  return { problems, repeated };
}
