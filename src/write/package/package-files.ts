import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { WrittenFile } from '../../types.ts';
import { countRows } from '../count-rows.ts';
import { wholeCsv } from '../table-csv.ts';
import { CODEBOOK } from '../tables/codebook.ts';
import type { Tables } from '../tables/index.ts';
import { checksums } from './checksums.ts';
import { citationCff } from './citation.ts';
import { codebookMd } from './codebook-md.ts';
import { codebookRows } from './codebook-rows.ts';
import { dataPackage } from './data-package.ts';
import type { Facts } from './facts.ts';
import { importScripts } from './import/scripts.ts';
import { methodsMd } from './methods.ts';
import { describe } from './table.ts';

/** A file of the package, and what is known of it once it is written. */
export interface PackageFile extends WrittenFile {
  readonly text: string;
}

/** Every file of the package beside the data, in the order in which they are written. */
export function packageFiles(facts: Facts, bom: boolean, { page, across }: Tables): readonly PackageFile[] {
  const written = facts.files.flatMap(({ file }) =>
    [...page, ...across].filter(({ name }) => file === `${name}.csv`).map(describe),
  );
  const rows = codebookRows(written);
  const codebook = fileOf('codebook.csv', wholeCsv(CODEBOOK, rows, bom));
  const files = [
    codebook,
    fileOf('codebook.md', codebookMd(written, rows)),
    fileOf(
      'datapackage.json',
      dataPackage(facts, [...written, describe(CODEBOOK)], [...facts.files, codebook]),
    ),
    fileOf('CITATION.cff', citationCff(facts)),
    fileOf('METHODS.md', methodsMd(facts)),
    ...Object.entries(importScripts(written)).map(([file, text]) => fileOf(file, text)),
  ];
  return [...files, fileOf('SHA256SUMS', checksums([...facts.files, ...files]))];
}

function fileOf(file: string, text: string): PackageFile {
  const bytes = utf8ToBytes(text);
  const rows = file.endsWith('.csv') ? countRows(file, text) - 1 : null; // without the header
  return { file, text, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), rows };
}
