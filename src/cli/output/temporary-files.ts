import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The name of an output file in the making. It says whose it is, so that what a killed run leaves can be told. */
export function temporaryName(file: string): string {
  return `.${file}.${process.pid}.tmp`;
}

/** Removes temporary files of a run that was killed outright: its process is no more. */
export function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Only names with the ending of a file that is written here. */
const TEMPORARY =
  /^\.(?:[\w-]+\.(?:jsonl?|csv|xlsx|parquet|sqlite|yml|html|md|cff|R|do|sps|py|txt)|SHA256SUMS)\.(\d+)\.tmp$/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
