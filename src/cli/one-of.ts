import type { Language } from '../types.ts';
import { UsageError } from './faults.ts';
import { suggest } from './suggest.ts';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** The value of an option that must be one of a few words. */
export function oneOf<T extends string>(known: readonly T[], option: string, written: string): T {
  const found = known.find(name => name === written);
  if (found !== undefined) return found;
  throw new UsageError(`unknown ${option}: ${written} (${known.join(', ')})${suggest(written, known)}`);
}
