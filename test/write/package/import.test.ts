import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variables } from '../../../src/write/codebook.ts';
import { MISSING_KINDS } from '../../../src/write/package/import/missing.ts';
import { parseCsv } from '../../made/fakes.ts';
import { needs } from '../../needs.ts';
import { contentsOf, temporaryFolder } from '../../temporary-folder.ts';

/** The scripts are run where their program is found (R, PSPP, Python with and without pandas). Stata is never found. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PANDAS = ['python3', '/usr/bin/python3'].find(python => runs(python, '-c', 'import pandas'));
const hasPython = runs('python3', '--version');
const hasPspp = runs('pspp', '--version');
const HAVEN = runs('Rscript', '-e', 'stopifnot(requireNamespace("haven"))');

let folder: string;
let files: Record<string, string>;
let statuses: Record<string, number>; // cells by status
let granted: number; // sum of app_grant_all
let why: Record<string, number>; // of app_grant_all, by status

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
  const command = [join(ROOT, 'dist/cli.js'), 'convert', join(ROOT, 'samples'), '-q', '-o', folder];
  expect(spawnSync(process.execPath, [...command, '--format', 'package', '--derive']).status).toBe(0);
  files = contentsOf(folder);
  const cells = rowsOf('cells.csv');
  statuses = countOf(cells.map(cell => cell['status']!));
  const mine = cells.filter(cell => cell['field'] === 'applications.granted.total');
  why = countOf(mine.map(cell => cell['status']!));
  granted = mine.reduce((sum, cell) => sum + (cell['status'] === 'reported' ? Number(cell['value']) : 0), 0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runs(program: string, ...argv: readonly string[]): boolean {
  return spawnSync(program, argv).status === 0;
}

function rowsOf(file: string): readonly Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(files[file]!.replace(/^\ufeff/, ''));
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
}

function countOf(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The standard output of a program in the folder of the data; it may say nothing on standard error. */
function outputOf(program: string, argv: readonly string[], quiet = true): string {
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr: quiet ? stderr : '' }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('import.py', () => {
  const loaded = `
import json
from runpy import run_path
data = run_path("import.py")
reports, cells, why = data["reports"], data["cells"], data["why"]
derived = len(data["read_table"]("derived.csv"))
`;
  const lists = `
numbers = [row["app_grant_all"] for row in reports if row["app_grant_all"] is not None]
mine = [status for (_, column), status in why.items() if column == "app_grant_all"]
print(json.dumps({
    "granted": sum(numbers), "type": type(numbers[0]).__name__, "derived": derived,
    "why": {status: mine.count(status) for status in mine}, "statuses": data["statuses"],
}))`;
  const frames = `
numbers = reports["app_grant_all"]
counts = lambda column: {status: int(count) for status, count in column.value_counts().items() if count}
print(json.dumps({
    "granted": int(numbers.sum()), "type": str(numbers.dtype), "derived": derived,
    "why": counts(why["app_grant_all"]), "statuses": counts(cells["status"]),
    "date": str(reports["published"].dtype), "form": str(reports["form"].dtype),
    "blank": cells.attrs["values"]["status"]["blank"], "label": reports.attrs["labels"]["app_grant_all"], "unit": reports.attrs["units"]["disc_fee_amount"],
}))`;

  it('loads with the standard library alone', needs('Python', hasPython), () => {
    const code = `import sys\nsys.modules["pandas"] = None${loaded}${lists}`;
    expect(JSON.parse(outputOf('python3', ['-c', code]))).toEqual({
      granted,
      type: 'int',
      why,
      statuses,
      derived: rowsOf('derived.csv').length,
    });
  });

  it('loads with pandas', needs('pandas', PANDAS !== undefined), () => {
    expect(JSON.parse(outputOf(PANDAS!, ['-c', loaded + frames]))).toEqual({
      granted,
      type: 'Int64',
      date: 'datetime64[ns]',
      why,
      statuses,
      blank: 'the cell is empty (单元格为空)',
      label: 'Disclosed in full, total',
      unit: '万元',
      form: 'category',
      derived: rowsOf('derived.csv').length,
    });
  });

  it('says what it loaded', needs('Python', hasPython), () => {
    expect(outputOf('python3', ['import.py'])).toContain(
      `reports: ${rowsOf('reports.csv').length} rows, 326 columns; cells: ${rowsOf('cells.csv').length} rows`,
    );
  });
});

describe('import.R', () => {
  const code = `
suppressMessages(source("import.R"))
counts <- function(x) { t <- table(x); t <- t[t > 0]; cat(paste(names(t), t, collapse = " "), "\\n") }
cat(sum(reports$app_grant_all, na.rm = TRUE), class(reports$published), attr(reports$app_grant_all, "label"), "\\n")
counts(cells$status)
counts(reports_why$app_grant_all)
cat(nrow(read_table("derived.csv")), class(reports$form), utf8ToInt(attr(reports$disc_fee_amount, "unit")),
    sub(" [(].*", "", attr(cells$status, "values")[["blank"]]), "\\n")
if (exists("reports_tagged")) counts(haven::na_tag(reports_tagged$app_grant_all))`;

  it('loads, in any locale', needs('R', runs('Rscript', '--version')), () => {
    const printed = (counts: Record<string, number>) =>
      ['reported', ...MISSING_KINDS.map(({ value }) => value)]
        .flatMap(status => (counts[status] === undefined ? [] : [`${status} ${counts[status]}`]))
        .join(' ');
    const tagged = MISSING_KINDS.flatMap(({ value, letter }) =>
      why[value] === undefined ? [] : [`${letter} ${why[value]}`],
    ).join(' ');
    for (const locale of ['C', 'C.UTF-8']) {
      const lines = outputOf('env', [`LC_ALL=${locale}`, 'Rscript', '-e', code])
        .trimEnd()
        .split(/ *\n/);
      expect(lines).toEqual([
        `${granted} Date Disclosed in full, total`,
        printed(statuses),
        printed(why),
        `${rowsOf('derived.csv').length} factor ${0x4e07} ${0x5143} the cell is empty`,
        ...(HAVEN ? [tagged] : []),
      ]);
    }
  });

  it('is ASCII, with its brackets closed', () => {
    expect(files['import.R']).toMatch(/^[\n -~]*$/);
    expectClosed(files['import.R']!.replace(/^\s*#.*$/gm, '').replace(/"[^"]*"/g, ''));
  });
});

describe('import.sps', () => {
  const check = `GET FILE='reports.sav'.
SAVE TRANSLATE /OUTFILE='checked.csv' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.
GET FILE='cells.sav'.
FREQUENCIES status_code.`;

  it('loads every number and every reason', needs('PSPP', hasPspp), () => {
    outputOf('pspp', ['-b', 'import.sps']);
    const dump = spawnSync('pspp', ['-b', '-O', 'format=csv', '-o', 'frequencies.csv', '-'], {
      cwd: folder,
      input: check,
      encoding: 'utf8',
    });
    expect(dump.status).toBe(0);
    const loaded = parseCsv(readFileSync(join(folder, 'checked.csv'), 'utf8'));
    const [header = [], ...rows] = loaded;
    const byId = new Map(rows.map(row => [row[header.indexOf('report_id')]!.trim(), row]));
    const codeOf = new Map(MISSING_KINDS.map(({ value, number }) => [value, number]));
    const columnOf = new Map(variables().map(({ id, column }) => [id, column]));
    for (const { report_id: id, field, value, status } of rowsOf('cells.csv')) {
      const found = byId.get(id!)![header.indexOf(columnOf.get(field!)!)]!;
      expect(Number(found)).toBeCloseTo(status === 'reported' ? Number(value) : codeOf.get(status!)!, 6);
    }
    const frequencies = readFileSync(join(folder, 'frequencies.csv'), 'utf8');
    for (const [status, count] of Object.entries(statuses))
      expect(frequencies).toMatch(new RegExp(`${status}: [^\\n]*,${count},`));
  });

  it('loses no number where a text holds a line break', needs('PSPP', hasPspp), () => {
    const broken = temporaryFolder({
      'import.sps': files['import.sps']!,
      'reports.csv': files['reports.csv']!,
      'cells.csv': files['cells.csv']!.replace('label exact', '"label\nexact"'),
    });
    expect(spawnSync('pspp', ['-b', 'import.sps'], { cwd: broken }).status).toBe(0);
    const check =
      "GET FILE='cells.sav'.\nSAVE TRANSLATE /OUTFILE='c.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES.";
    expect(spawnSync('pspp', ['-b', '-'], { cwd: broken, input: check }).status).toBe(0);
    const loaded = parseCsv(readFileSync(join(broken, 'c.csv'), 'utf8'));
    const cells = rowsOf('cells.csv');
    expect(loaded.slice(1).map(row => row[5]!.trim())).toEqual(cells.map(cell => cell['field']));
  });

  it('names every column, and ends every command', () => {
    const text = files['import.sps']!;
    for (const { column, id } of variables()) {
      expect(text).toContain(`\n  ${column} '`);
      expect(text).toContain(`('${id}'=`);
    }
    const commands = text.replace(/^\*.*$/gm, '').replace(/'(?:[^'\n]|'')*'/g, "''");
    expect(commands.split("'").length % 2).toBe(1);
    expectClosed(commands);
    for (const block of commands.trim().split(/\n\n+/)) expect(block.trimEnd()).toMatch(/\.$/);
  });
});

describe('import.do', () => {
  it('labels every column in at most 80 characters, with its quotes closed', () => {
    const text = files['import.do']!;
    const labels = [...text.matchAll(/^capture label variable (\w+) `"(.*)"'$/gm)];
    const labelled = labels.map(([, name]) => name);
    for (const { column, id } of variables()) {
      expect(labelled).toContain(column);
      expect(text).toContain(`replace column = "${column}" if field == "${id}"`);
      expect(text).toContain(`capture label values ${column} why`);
    }
    for (const [, , label] of labels) expect([...label!].length).toBeLessThanOrEqual(80);
    const code = text.replace(/^\*.*$/gm, '');
    expect(code.split('`"').length).toBe(code.split(`"'`).length);
    expectClosed(code.replace(/`".*?"'/g, '').replace(/"[^"\n]*"/g, ''));
  });

  it('gives each reason its letter', () => {
    for (const { value, letter } of MISSING_KINDS) {
      expect(files['import.do']).toContain(`replace value = .${letter} if status == "${value}"`);
      expect(files['import.do']).toMatch(new RegExp(`label define why \\.${letter} \`"${value}: `));
    }
  });
});

function expectClosed(code: string): void {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of code) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (pairs[sign] !== undefined) expect(open.pop()).toBe(pairs[sign]);
  }
  expect(open).toEqual([]);
}
