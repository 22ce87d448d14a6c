import { toSimplified } from '../../normalise/script.ts';
import { toHalfWidth } from '../../normalise/width.ts';

/** A body's name as it is compared: in simplified characters, half width, without blanks and marks around it. */
export function cleanName(printed: string): string | null {
  const name = toHalfWidth(toSimplified(printed))
    .replace(/\s+/g, '')
    .replace(/^[·•:"'“”]+|(?<![·•:"'“”,。])[·•:"'“”,。]+$/g, '');
  return name === '' ? null : name;
}
