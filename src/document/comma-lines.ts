/** One field of a line that commas part. */
export interface CommaField {
  readonly text: string;
  readonly column: number; // of its text in the line, 1-based
}

const NUMBER = /^\s*[+\-−]?\d[\d.,]*\s*\p{L}{0,3}\s*$/u;
const GROUPED = /^\s*[+\-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*\p{L}{0,3}\s*$/u; // one number: 8,513件
const PROSE = /[。；！？]/;
const LONGEST_FIELD = 80; // characters
const FEWEST_ROWS = 3; // lines with numbers between commas, to speak of a table
const NEAR = 5; // lines from such a row within which lines without numbers are its header or its titles

/**
 * The lines of a table that was saved as comma-separated values, by index; none where the page has too few. Each line
 * is a row of its own, and two commas have a blank cell between them.
 */
export function commaRows(lines: readonly string[]): ReadonlyMap<number, readonly CommaField[]> {
  const rows = new Map<number, readonly CommaField[]>();
  lines.forEach((line, i) => {
    const fields = line.includes(',') && !GROUPED.test(line) ? fieldsOf(line) : null;
    if (fields !== null) rows.set(i, fields);
  });
  const numbered = [...rows].filter(([, fields]) => isNumbered(fields)).map(([i]) => i);
  if (numbered.length < FEWEST_ROWS) return new Map();
  const near = new Set(numbered.flatMap(i => Array.from({ length: 2 * NEAR + 1 }, (_, k) => i - NEAR + k)));
  return new Map([...rows].filter(([i]) => near.has(i)));
}

/** Words, then nothing but numbers and blanks, with a number among them. */
function isNumbered(fields: readonly CommaField[]): boolean {
  const first = fields.findIndex(({ text }) => NUMBER.test(text));
  const isLabelled = /\p{L}/u.test(fields[0]!.text) || fields[0]!.text === '' || first === 0;
  return (
    first >= 0 && isLabelled && fields.slice(first).every(({ text }) => !/\p{Script=Han}{4}/u.test(text))
  );
}

/** The fields of a line; null where it is a sentence. A field in quotation marks may hold commas. */
function fieldsOf(line: string): readonly CommaField[] | null {
  const fields: CommaField[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = line[at] === '"' ? /^"((?:[^"]|"")*)"\s*(?=,|$)/.exec(line.slice(at)) : null;
    const end = quoted === null ? endOf(line, at) : at + quoted[0].length;
    const raw = quoted === null ? line.slice(at, end) : quoted[1]!.replaceAll('""', '"');
    const text = raw.trim();
    if (text.length > LONGEST_FIELD || PROSE.test(text)) return null;
    fields.push({ text, column: at + 1 + (quoted === null ? raw.length - raw.trimStart().length : 1) });
    at = end + 1;
  }
  return fields.length < 2 ? null : fields;
}

function endOf(line: string, from: number): number {
  const comma = line.indexOf(',', from);
  return comma < 0 ? line.length : comma;
}
