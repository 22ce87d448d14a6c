import type { Table } from '../table.ts';
import { PYTHON_SCRIPT } from './python.ts';
import { R_SCRIPT } from './r.ts';
import { spssScript } from './spss.ts';
import { stataScript } from './stata.ts';

/** The scripts that load reports.csv and cells.csv, by name; none where these two were not written. */
export function importScripts(tables: readonly Table[]): Readonly<Record<string, string>> {
  const [reports, cells] = ['reports', 'cells'].map(name => tables.find(table => table.name === name));
  if (reports === undefined || cells === undefined) return {};
  return {
    'import.R': R_SCRIPT,
    'import.do': stataScript(reports, cells),
    'import.sps': spssScript(reports, cells),
    'import.py': PYTHON_SCRIPT,
  };
}
