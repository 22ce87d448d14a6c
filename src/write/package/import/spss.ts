import { variables } from '../../codebook.ts';
import type { Column, Table } from '../table.ts';
import { STATUS } from '../value-labels.ts';
import { MISSING_KINDS } from './missing.ts';

/**
 * import.sps, for SPSS and PSPP. The numbers of reports come from cells.csv, which knows why one is missing:
 * reports.csv gives the rest.
 */
export function spssScript(reports: Table, cells: Table): string {
  const fields = variables();
  const names = fields.map(({ column }) => column);
  const about = reports.columns.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const whole = fields.filter(({ kind }) => kind !== 'money').map(({ column }) => column);
  const codes = MISSING_KINDS.map(({ number }) => number);
  const range = `${Math.min(...codes)} THRU ${Math.max(...codes)}`;
  const derived = MISSING_KINDS.find(({ value }) => value === 'derived')!;
  return `* Encoding: UTF-8.
* Loads the CSV files of this folder, for SPSS or PSPP. Run it there: it saves cells.sav and reports.sav.
* Why a number is missing (user-missing values, which no report has as numbers):
${MISSING_KINDS.map(({ number, value, en }) => `*   ${number}  ${value}: ${en}`).join('\n')}
*   system-missing: the form does not ask for it.
* In cells.sav a derived number is in value; in reports.sav it is missing, since it is not printed.
* Texts longer than ${WIDTH} bytes are cut. PSPP ends a row at a line break within a text: what is behind it is left out.

SET DECIMAL=DOT.
${read(cells)}
RECODE status ${STATUS.map(({ value }, i) => `('${value}'=${i + 1})`).join(' ')} INTO status_code.
SELECT IF NOT SYSMIS(status_code).
VALUE LABELS status_code
${STATUS.map(({ value, en }, i) => `  ${i + 1} ${quoted(`${value}: ${en}`)}`).join('\n')}.
VARIABLE LABELS status_code 'Why there is a number or none'.
${MISSING_KINDS.filter(kind => kind !== derived)
  .map(({ value, number }) => `IF (status = '${value}') value = ${number}.`)
  .join('\n')}
${missingLabels(['value'], range)}
VARIABLE LABELS
${labels(cells.columns)}.
FORMATS status_code (F2.0).
SAVE OUTFILE='cells.sav'.

* One row a report: numbers that are printed, or why there is none.
GET FILE='cells.sav' /KEEP=report_id field value status.
SORT CASES BY report_id.
MISSING VALUES value ().
IF (status = 'derived') value = ${derived.number}.
RECODE field
${fields.map(({ id }, i) => `  ('${id}'=${i + 1})`).join('\n')}
  INTO nr.
VECTOR v(${fields.length}F16.6).
DO IF NOT SYSMIS(nr).
COMPUTE v(nr) = value.
END IF.
AGGREGATE OUTFILE=* /PRESORTED /BREAK=report_id
  /${names.join('\n   ')}
  = MAX(v1 TO v${fields.length}).
SAVE OUTFILE='reports.sav'.

${read(reports)}
SORT CASES BY report_id.
MATCH FILES /FILE=* /KEEP=${about.join(' ')}.
MATCH FILES /FILE=* /FILE='reports.sav' /BY report_id.
${missingLabels([`${names[0]} TO ${names.at(-1)}`], range)}
FORMATS ${whole.join('\n  ')} (F12.0).
VARIABLE LABELS
${labels(reports.columns)}.
SAVE OUTFILE='reports.sav'.
`;
}

const WIDTH = 1000; // bytes of a text

/** Reads a CSV, with the type of each column. */
function read({ file, columns }: Table): string {
  return `GET DATA /TYPE=TXT /FILE='${file}' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED
  /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
${columns.map(({ name, type }) => `    ${name} ${formatOf(name, type)}`).join('\n')}.`;
}

function formatOf(name: string, type: Column['type']): string {
  switch (type) {
    case 'integer':
      return 'F16.0';
    case 'number':
      return 'F16.6';
    case 'year':
      return 'F4.0';
    case 'date':
      return 'SDATE10';
    case 'boolean':
      return 'A5';
    case 'string':
      return `A${WIDTHS[name] ?? WIDTH}`;
  }
}

const WIDTHS: Readonly<Record<string, number>> = {
  report_id: 24,
  field: 100,
  form: 16,
  status: 16,
  unit: 60,
  place: 200,
};

function missingLabels(variables: readonly string[], range: string): string {
  const named = variables.join(' ');
  return `MISSING VALUES ${named} (${range}).
VALUE LABELS ${named}
${MISSING_KINDS.map(({ number, value, en }) => `  ${number} ${quoted(`${value}: ${en}`)}`).join('\n')}.`;
}

function labels(columns: readonly Column[]): string {
  return columns
    .map(({ name, en, unit }) => `  ${name} ${quoted(unit === '' ? en : `${en} (${unit})`)}`)
    .join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
