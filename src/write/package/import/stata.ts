import { variables } from '../../codebook.ts';
import type { Column, Table } from '../table.ts';
import { STATUS } from '../value-labels.ts';
import { MISSING_KINDS } from './missing.ts';

/**
 * import.do. The numbers of reports come from cells.csv, which knows why one is missing: reports.csv gives the rest.
 * Headers are not read, since a byte order mark may stand before them.
 */
export function stataScript(reports: Table, cells: Table): string {
  const fields = variables();
  const about = reports.columns.filter(({ name }) => !fields.some(({ column }) => column === name));
  return `* Loads the CSV files of this folder, for Stata 14 or later. In Stata: cd "this folder", then do import.do
* It saves cells.dta and reports.dta. Why a number is missing:
${MISSING_KINDS.map(({ letter, value, en }) => `*   .${letter}  ${value}: ${en}`).join('\n')}
*   .   the form does not ask for it
* In cells.dta a derived number is in value; in reports.dta it is missing, since it is not printed.

version 14
clear

${imported(cells, cells.columns.length)}
generate byte status_code = .
${STATUS.map(({ value }, i) => `replace status_code = ${i + 1} if status == "${value}"`).join('\n')}
${STATUS.map(({ value, en }, i) => `label define status_code ${i + 1} ${quoted(`${value}: ${en}`)}, modify`).join('\n')}
label values status_code status_code
label variable status_code "Why there is a number or none"
${MISSING_KINDS.map(({ letter, value }) => `replace value = .${letter} if status == "${value}" & missing(value)`).join('\n')}
${missingLabels('why')}
label values value why
${labelled(cells.columns)}
save "cells.dta", replace

* One row a report: numbers that are printed, or why there is none.
keep report_id field value status
replace value = .${MISSING_KINDS.find(({ value }) => value === 'derived')!.letter} if status == "derived"
generate str32 column = ""
${fields.map(({ id, column }) => `quietly replace column = "${column}" if field == "${id}"`).join('\n')}
drop field status
rename value v_
reshape wide v_, i(report_id) j(column) string
rename v_* *
tempfile numbers
save "\`numbers'"

${imported(reports, about.length)}
merge 1:1 report_id using "\`numbers'", nogenerate
${missingLabels('why')}
* A column that no report of these has is not there, hence capture.
${fields.map(({ column }) => `capture label values ${column} why`).join('\n')}
${labelled(reports.columns)}
save "reports.dta", replace
`;
}

/** Reads a CSV of which the first columns are kept, and gives them their names and types. */
function imported({ file, columns }: Table, kept: number): string {
  const names = columns.slice(0, kept).map(({ name }) => name);
  const numeric = columns.slice(0, kept).filter(({ type }) => type !== 'string' && type !== 'date');
  const numbers = numeric.filter(({ type }) => type !== 'boolean').map(({ name }) => name);
  const dates = columns.slice(0, kept).filter(({ type }) => type === 'date');
  const booleans = columns.slice(0, kept).filter(({ type }) => type === 'boolean');
  return [
    `import delimited using "${file}", clear varnames(nonames) rowrange(2) encoding("utf-8") stringcols(_all) ///`,
    '    bindquotes(strict) maxquotedrows(unlimited)',
    `keep v1-v${kept}`,
    `rename (v1-v${kept}) (${names.join(' ')})`,
    ...(numbers.length === 0 ? [] : [`destring ${numbers.join(' ')}, replace`]),
    ...dates.flatMap(({ name }) => [
      `generate double ${name}_date = date(${name}, "YMD")`,
      `format ${name}_date %td`,
      `drop ${name}`,
      `rename ${name}_date ${name}`,
    ]),
    ...booleans.flatMap(({ name }) => [
      `generate byte ${name}_is = ${name} == "true" if ${name} != ""`,
      `drop ${name}`,
      `rename ${name}_is ${name}`,
    ]),
  ].join('\n');
}

function missingLabels(name: string): string {
  return MISSING_KINDS.map(
    ({ letter, value, en }) => `label define ${name} .${letter} ${quoted(`${value}: ${en}`)}, modify`,
  ).join('\n');
}

function labelled(columns: readonly Column[]): string {
  return columns
    .map(({ name, en, unit }) => `capture label variable ${name} ${quoted(cut(en, unit))}`)
    .join('\n');
}

const LONGEST = 80; // of a variable's label, in characters

function cut(title: string, unit: string): string {
  const text = unit === '' ? title : `${title} (${unit})`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** In compound quotes, within which single and double quotes may stand. */
function quoted(text: string): string {
  return `\`"${text}"'`;
}
