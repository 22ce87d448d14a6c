import type { Charset } from '../types.ts';
import { PLAUSIBLE, plausibility } from './plausibility.ts';

const SAMPLE_BYTES = 4096;

/**
 * UTF-16 without a BOM. Line ends, digits and tags have a zero byte each, on the same side, and no other charset of
 * such pages has any; some ideographs (一 is 4E00) have one on the other side, so the text decides in doubt.
 */
export function utf16WithoutBom(bytes: Uint8Array): Charset | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 2 || !sample.includes(0)) return null;
  const [even, odd] = zerosBySide(sample);
  const most = 0.45 * (sample.length / 2);
  if (odd >= most && even < most) return 'utf-16le';
  if (even >= most && odd < most) return 'utf-16be';
  const little = plausibility(new TextDecoder('utf-16le').decode(sample));
  const big = plausibility(new TextDecoder('utf-16be').decode(sample));
  if (Math.max(little, big) < PLAUSIBLE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function zerosBySide(sample: Uint8Array): readonly [even: number, odd: number] {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return [even, odd];
}
