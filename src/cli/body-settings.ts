import { DIVISIONS } from '../acquire/divisions.ts';
import { readFile } from '../acquire/read.ts';
import { decode } from '../decode/decode.ts';
import { printProblem } from '../problems.ts';
import { divisionsOf } from '../recognise/body/divisions.ts';
import { regionsWritten } from '../recognise/body/hint.ts';
import { readRegister } from '../recognise/body/read-register.ts';
import type { RegisterEntry } from '../types.ts';
import { UsageError } from './faults.ts';
import type { BodySettings } from './page-converter.ts';

/** What the options say of the pages' bodies. The division data are read when a page, or `--region`, needs them. */
export function bodySettings(
  { paths, folder }: Pick<BodySettings, 'paths' | 'folder'>,
  region: string | undefined,
  agencies: string | undefined,
): BodySettings {
  return {
    paths,
    folder,
    region: region === undefined ? null : regionCode(region),
    register: agencies === undefined ? [] : registerIn(agencies),
  };
}

const LISTED = 6; // regions of one name, and faults of a register, that a message names

function regionCode(written: string): string {
  const regions = regionsWritten(written, divisionsOf(DIVISIONS));
  if (regions.length === 1) return regions[0]!.region_code;
  if (regions.length === 0)
    throw new UsageError(
      `unknown region: ${written} (a code such as 320106, or a name such as 南京市鼓楼区)`,
    );
  const listed = regions.slice(0, LISTED).map(({ region_code, name }) => `${region_code} ${name}`);
  throw new UsageError(`ambiguous region: ${written} (${listed.join(', ')}${more(regions.length)})`);
}

/** The user's register; throws a UsageError that lists what is wrong with it. */
export function registerIn(path: string): readonly RegisterEntry[] {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array))
    throw new UsageError(`invalid agencies: ${path} (${printProblem(bytes).message})`);
  const { value, faults } = readRegister(decode(bytes).value.text);
  if (faults.length === 0) return value;
  const listed = faults
    .slice(0, LISTED)
    .map(({ line, found, expected }) => `\n  line ${line}: found ${found}, expected ${expected}`);
  throw new UsageError(`invalid agencies: ${path}${listed.join('')}${more(faults.length, '\n  ')}`);
}

function more(count: number, before = ' '): string {
  return count > LISTED ? `${before}and ${count - LISTED} more` : '';
}
