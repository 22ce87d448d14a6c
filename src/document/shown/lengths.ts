const PIXELS: Readonly<Record<string, number>> = {
  '': 1, // only for 0
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  vw: 12.8,
  vh: 7.2,
  vmin: 7.2,
  vmax: 12.8,
};
const LENGTH = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([a-z]*|%)$/;

export interface Length {
  readonly amount: number; // in its own unit
  readonly unit: string;
  readonly pixels: number; // at a usual size of letters; of a share, so many hundredths
}

/** A length as written; null for what is none, such as a word or a sum. */
export function readLength(value: string): Length | null {
  const match = LENGTH.exec(value);
  if (match === null) return null;
  const [amount, unit] = [Number(match[1]), match[2]!];
  const each = unit === '%' ? 1 : PIXELS[unit];
  return each === undefined ? null : { amount, unit, pixels: amount * each };
}
