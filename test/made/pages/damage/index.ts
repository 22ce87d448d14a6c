import { CHARSETS } from './charset.ts';
import type { Damage } from './damage.ts';
import { HEADINGS } from './headings.ts';
import { LABELS } from './labels.ts';
import { NOISE } from './noise.ts';
import { SCRIPT } from './script.ts';
import { SPAM } from './spam.ts';
import { SPLIT_BYTES } from './split-bytes.ts';
import { STRUCTURE } from './structure.ts';

/** Every damage, in the order in which they happen to a page. */
export const DAMAGES: readonly Damage[] = [
  ...STRUCTURE,
  ...LABELS,
  ...HEADINGS,
  ...SPAM,
  ...SCRIPT,
  ...NOISE,
  ...SPLIT_BYTES,
  ...CHARSETS,
];
