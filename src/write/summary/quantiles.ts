/** What is drawn of some numbers: the middle, the quarters, and where the middle nine tenths lie. */
export interface Quantiles {
  readonly n: number;
  readonly least: number;
  readonly p5: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p95: number;
  readonly most: number;
}

/** Of at least one number. Sorts the array that it is given. */
export function quantilesOf(numbers: Float64Array): Quantiles {
  numbers.sort();
  const at = (part: number) => quantile(numbers, part);
  return {
    n: numbers.length,
    least: at(0),
    p5: at(0.05),
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    p95: at(0.95),
    most: at(1),
  };
}

/**
 * Between the two nearest numbers in proportion: type 7 of Hyndman and Fan, which R, NumPy and Excel's QUARTILE use.
 * To six decimals, which hides the noise of binary fractions.
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  if (sorted.length === 0) throw new Error('missing numbers: quantile of none');
  const position = (sorted.length - 1) * part;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return Number((low + (high - low) * (position - below)).toFixed(6));
}
