import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOutputs } from '../../src/cli/output/output.ts';
import type { WrittenFile } from '../../src/types.ts';
import { checkAcross } from '../../src/validate/across/across.ts';
import { briefOf } from '../../src/validate/across/brief.ts';
import type { Format, Page } from '../../src/write/format.ts';
import { Tally } from '../../src/write/tally.ts';
import { convertNow } from '../made/read.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Written {
  readonly folder: string;
  readonly files: readonly WrittenFile[];
}

/** Writes pages in some formats into a new folder, as a run does. */
export async function writeTo(
  formats: readonly Format[],
  pages: readonly Page[],
  folder = temporaryFolder(),
): Promise<Written> {
  const outputs = openOutputs(folder);
  try {
    const writers = [];
    for (const format of formats) writers.push(await format.open(outputs));
    for (const page of pages)
      for (const [i, writer] of writers.entries()) await writer.add(formats[i]!.take(page));
    const briefs = pages.flatMap(({ conversion: { reports } }) =>
      reports.map(({ record, cells }) => briefOf(record, cells)),
    );
    const across = checkAcross(briefs);
    for (const writer of writers)
      await writer.end({
        version: '0.0.0',
        language: 'en',
        tally: new Tally(),
        across,
        files: outputs.written(),
      });
    outputs.commit();
    return { folder, files: outputs.written() };
  } finally {
    outputs.discard();
  }
}

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** All samples, converted. */
export function samplePages(): readonly Page[] {
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter(path => /page\.\w+$/.test(path))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(source => ({
      source,
      href: `../samples/${source}`,
      conversion: convertNow(readFileSync(join(SAMPLES, source)), { name: source }),
    }));
}
