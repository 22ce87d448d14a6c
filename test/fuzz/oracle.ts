import { decode } from '../../src/decode/decode.ts';
import { fieldsOfForm } from '../../src/recognise/forms/index.ts';
import type { FieldCell, Place, Report } from '../../src/types.ts';
import { REPORT_SCHEMA } from '../../src/write/schema.ts';
import { read } from './read.ts';

/** A law that a file breaks, and how. */
export interface Breach {
  readonly law: Law;
  readonly found: string;
}

export type Law =
  | 'no exception'
  | 'schema'
  | 'cells of the form'
  | 'value only where reported or derived'
  | 'digits in the raw text'
  | 'place in the file'
  | 'digits at the place'
  | 'the same twice'
  | 'time in proportion'
  | 'an end'; // only who waits for it from outside can find that there is none

/** The laws that hold for every file, whatever is in it: those that this one breaks. */
export async function breachesOf(bytes: Uint8Array): Promise<readonly Breach[]> {
  const before = process.cpuUsage();
  let reports: readonly Report[];
  try {
    reports = await read(bytes);
  } catch (error) {
    const { stack = '' } = error as Error;
    return [{ law: 'no exception', found: stack.split('\n').slice(0, 4).join(' ') }];
  }
  const seconds = secondsSince(before);
  const text = decode(bytes).value.text;
  const counts = [text.split(/\r\n|\n|\r/), text.split(/\r\n|\n|\r|\u2028|\f/)]; // lines of a page, and of a text
  const found = reports.flatMap(report => [
    ...schemaBreaches(report),
    ...formBreaches(report),
    ...report.cells.flatMap(cell => cellBreaches(cell, counts)),
  ]);
  return [...found, ...(await repeated(bytes, reports)), ...(await slowness(bytes, seconds))];
}

function schemaBreaches({ record }: Report): readonly Breach[] {
  const { error } = REPORT_SCHEMA.safeParse(JSON.parse(JSON.stringify(record)));
  return error === undefined ? [] : [{ law: 'schema', found: JSON.stringify(error.issues).slice(0, 300) }];
}

/** Every field of the form has one cell; without a form each field that is given has one. */
function formBreaches({ record: { form }, cells }: Report): readonly Breach[] {
  const ids = cells.map(({ field }) => field);
  const wanted = form === null ? [...new Set(ids)] : fieldsOfForm(form).map(({ id }) => id);
  return ids.join() === wanted.join()
    ? []
    : [{ law: 'cells of the form', found: `${form}: ${ids.length} ≠ ${wanted.length}` }];
}

function cellBreaches(cell: FieldCell, counts: readonly (readonly string[])[]): readonly Breach[] {
  const { field, status, value, raw, place } = cell;
  const says = `${field} = ${value} (${status}) from ${JSON.stringify(raw)} at ${JSON.stringify(place)}`;
  const breach = (law: Law): readonly Breach[] => [{ law, found: says }];
  if ((value !== null) !== (status === 'reported' || status === 'derived'))
    return breach('value only where reported or derived');
  if (place !== null && !counts.some(lines => isInFile(place, lines))) return breach('place in the file');
  if (status !== 'reported') return [];
  if (!hasDigits(raw, value!)) return breach('digits in the raw text');
  const isThere = (lines: readonly string[]) =>
    isInFile(place!, lines) && hasDigits(textAt(place!, lines), value!);
  if (place === null || !counts.some(isThere)) return breach('digits at the place');
  return [];
}

/** A line that markup shows may go on over lines of the file; its columns count on from the first. */
function isInFile({ line, column, table }: Place, lines: readonly string[]): boolean {
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && (table === undefined || column <= text.length + 1);
}

/** What stands at a place: the rest of its line, for a cell of a table as far as the next few, as a reader sees it. */
function textAt({ line, column, table }: Place, lines: readonly string[]): string {
  const first = lines[line - 1]!;
  const goesOn = column > first.length + 1;
  const isMarkup = table !== undefined || goesOn || first.includes('<');
  const last = line + (isMarkup ? 60 : 3);
  const rest = [goesOn ? first : first.slice(column - 1), ...lines.slice(line, last)]
    .join('\n')
    .slice(0, 20_000);
  return rest
    .replace(/<!--[\s\S]{0,5000}?-->|<[^<>]{0,2000}>/g, '')
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => charOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => charOf(Number(code)));
}

function charOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Whether a text prints the digits of a number, wherever its point stands; 0 also in words. */
function hasDigits(text: string, value: number): boolean {
  const plain = text.normalize('NFKC');
  if (value === 0) return ZERO.test(plain);
  if (NUMERALS.test(plain)) return true;
  return plain.replace(/\D+/g, '').includes(significant(value));
}

const ZERO = /[0零〇○OoＯ]|[未无不]增|不变|变化|持平/;
const NUMERALS = /[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾百千两]/;

function significant(value: number): string {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

async function repeated(bytes: Uint8Array, first: readonly Report[]): Promise<readonly Breach[]> {
  const again = await read(bytes);
  return JSON.stringify(again) === JSON.stringify(first)
    ? []
    : [{ law: 'the same twice', found: 'the second conversion differs' }];
}

/** More time than any page of its size takes, also when it is tried again: the machine may have been busy. */
async function slowness(bytes: Uint8Array, first: number): Promise<readonly Breach[]> {
  const most = SECONDS + bytes.length * SECONDS_A_BYTE;
  let best = first;
  for (let round = 0; round < 3 && best > most; round++) {
    const before = process.cpuUsage();
    await read(bytes);
    best = Math.min(best, secondsSince(before));
  }
  return best > most
    ? [{ law: 'time in proportion', found: `${best.toFixed(1)} s for ${bytes.length} bytes` }]
    : [];
}

// Ten times what pages of 20 to 200 KB take; a page whose time grows with its square passes it at some ten thousand bytes.
const SECONDS = 0.5; // of CPU
const SECONDS_A_BYTE = 1e-5;

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
