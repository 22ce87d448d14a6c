import { basename } from 'node:path';
import { endingOf } from '../acquire/kinds.ts';
import { readFile } from '../acquire/read.ts';
import { decode } from '../decode/decode.ts';
import { checkSources } from '../find/sources/check-sources.ts';
import { rowsFromCsv } from '../find/sources/rows-from-csv.ts';
import { printPlace, printProblem, SEVERITIES } from '../problems.ts';
import type { Outcome, Problem, RegisterEntry, Source } from '../types.ts';
import { UsageError } from './faults.ts';

/** The sources of a list in CSV or YAML and what is wrong with it, or the problem that kept the file from being read. */
export async function readSources(
  path: string,
  register: readonly RegisterEntry[] = [],
): Promise<Outcome<readonly Source[]> | Problem> {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { text } = decode(bytes).value;
  const isYaml = ['.yaml', '.yml'].includes(endingOf(basename(path)));
  const rows = isYaml
    ? (await import('../find/sources/rows-from-yaml.ts')).rowsFromYaml(text)
    : rowsFromCsv(text);
  const checked = checkSources(rows.value, register);
  return { value: checked.value, problems: [...rows.problems, ...checked.problems] };
}

const LISTED = 6; // problems that a message names

/** The sources of a list that is fit for use; throws a UsageError that lists what is not. Doubts do not count. */
export async function sourcesIn(
  path: string,
  register: readonly RegisterEntry[] = [],
): Promise<readonly Source[]> {
  const read = await readSources(path, register);
  if ('code' in read) throw new UsageError(`invalid sources: ${path} (${printProblem(read).message})`);
  const wrong = read.problems.filter(({ code }) => SEVERITIES[code] === 'unusable');
  if (wrong.length === 0) return read.value;
  const listed = wrong.slice(0, LISTED).map(problem => {
    const place = problem.place === undefined ? '' : `${printPlace(problem.place)}: `;
    return `\n  ${place}${printProblem(problem).message}`;
  });
  const more = wrong.length > LISTED ? `\n  and ${wrong.length - LISTED} more` : '';
  throw new UsageError(`invalid sources: ${path}${listed.join('')}${more}`);
}
