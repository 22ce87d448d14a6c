import { readFile } from '../acquire/read.ts';
import { decode } from '../decode/decode.ts';
import { printProblem } from '../problems.ts';
import { ABOUT, type About } from '../write/package/about.ts';
import { UsageError } from './faults.ts';

/** What the file given with `--about` says of the data set. */
export function aboutIn(path: string): About {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array))
    throw new UsageError(`invalid about: ${path} (${printProblem(bytes).message})`);
  const parsed = ABOUT.safeParse(jsonIn(decode(bytes).value.text, path));
  if (parsed.success) return parsed.data as About;
  const faults = parsed.error.issues.map(({ path: keys, message, code }) => {
    const known = code === 'unrecognized_keys' && keys.length === 0 ? ` (${KEYS.join(', ')})` : '';
    return `\n  ${keys.join('.') || '(the file)'}: ${message}${known}`;
  });
  throw new UsageError(`invalid about: ${path}${faults.join('')}`);
}

const KEYS = Object.keys(ABOUT.shape);

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`invalid about: ${path} (${(cause as Error).message.replace(/\s+/g, ' ')})`);
  }
}
