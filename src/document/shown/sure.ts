/** How sure something is: not so, perhaps, or so. `Math.min` is "and", `Math.max` is "or". */
export type Sure = 0 | 1 | 2;

export const NO: Sure = 0;
export const MAYBE: Sure = 1;
export const YES: Sure = 2;

export function sureIf(isSo: boolean): Sure {
  return isSo ? YES : NO;
}

export function both(a: Sure, b: Sure): Sure {
  return a < b ? a : b;
}

export function either(a: Sure, b: Sure): Sure {
  return a > b ? a : b;
}
