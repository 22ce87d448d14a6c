import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { WrittenFile } from '../../types.ts';
import { countRows } from '../count-rows.ts';
import type { Format, FormatOptions, Run } from '../format.ts';
import { checksums } from './checksums.ts';
import { citationCff } from './citation.ts';
import { codebookCsv } from './codebook-csv.ts';
import { codebookMd } from './codebook-md.ts';
import { codebookRows } from './codebook-rows.ts';
import { CODEBOOK_TABLE } from './codebook-table.ts';
import { dataPackage } from './data-package.ts';
import { type Facts, withRecord } from './facts.ts';
import { importScripts } from './import/scripts.ts';
import { methodsMd } from './methods.ts';
import { tables } from './tables.ts';

/** What explains the CSV files of a run and opens them in other tools. It ends after them, and lists what they became. */
export function packageFormat({ bom, about = {} }: FormatOptions): Format {
  return {
    open(outputs) {
      let seen: Pick<Facts, 'years' | 'published'> = { years: null, published: null };
      return {
        add({ conversion }) {
          for (const record of conversion.records) seen = withRecord(seen, record);
        },
        end(run: Run) {
          for (const [file, text] of Object.entries(packageFiles({ ...run, ...seen, about }, bom))) {
            const sink = outputs.file(file);
            if (file.endsWith('.csv')) sink.rows(rowsOf(file, text));
            sink.write(text);
            sink.end();
          }
        },
      };
    },
  };
}

/** Every file of the package beside the data, by name. */
export function packageFiles(facts: Facts, bom: boolean): Readonly<Record<string, string>> {
  const written = tables().filter(({ file }) => facts.files.some(one => one.file === file));
  const rows = codebookRows(written);
  const codebook = { 'codebook.csv': codebookCsv(rows, bom) };
  const described = [...facts.files, ...Object.entries(codebook).map(fileOf)];
  const files = {
    ...codebook,
    'codebook.md': codebookMd(written, rows),
    'datapackage.json': dataPackage(facts, [...written, CODEBOOK_TABLE], described),
    'CITATION.cff': citationCff(facts),
    'METHODS.md': methodsMd(facts),
    ...importScripts(written),
  };
  return { ...files, SHA256SUMS: checksums([...facts.files, ...Object.entries(files).map(fileOf)]) };
}

function fileOf([file, text]: readonly [string, string]): WrittenFile {
  const bytes = utf8ToBytes(text);
  return { file, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), rows: rowsOf(file, text) };
}

function rowsOf(file: string, text: string): number {
  return countRows(file, text) - 1; // without the header
}
