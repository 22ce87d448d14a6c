import { openTables } from '../collect/postgres/open-tables.ts';
import { type Converted, savedConversions } from '../collect/postgres/results.ts';
import type { RegisterEntry } from '../types.ts';
import type { OtherPage } from '../validate/across/coverage.ts';
import type { InputStatus } from '../write/tally.ts';
import type { Done } from './convert-input.ts';
import type { ConvertPlan } from './convert-plan.ts';
import { type Finished, finisher } from './finished.ts';
import { writeRun } from './run-convert.ts';
import type { Shell } from './shell.ts';
import { uniqueIds } from './unique-ids.ts';

/** Writes what workers have put into a database as `convert` would write it from their archive. Returns the exit code. */
export async function runExport(
  from: string,
  plan: ConvertPlan,
  register: readonly RegisterEntry[],
  shell: Shell,
): Promise<number> {
  const database = await openTables(from, 3);
  try {
    const [row] = await database.query('SELECT count(*) AS total FROM gongkai.conversions');
    const pages = finished(savedConversions(database), plan);
    return await writeRun(plan, pages, row!['total'] as number, shell, register);
  } finally {
    await database.close();
  }
}

async function* finished(converted: AsyncIterable<Converted>, plan: ConvertPlan): AsyncGenerator<Finished> {
  const finish = finisher(plan);
  const copiesOf = uniqueIds();
  for await (const { source, status, read, conversion, otherPage } of converted) {
    const done: Done = {
      ...{ source, read, conversion, path: null, stages: null },
      status: status as InputStatus,
      otherPage: otherPage as OtherPage | null,
    };
    yield finish(done, copiesOf(conversion.reports.map(({ record }) => record.id)) ?? []);
  }
}
