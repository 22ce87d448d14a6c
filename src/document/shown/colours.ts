/** A colour as `r,g,b` of 0 to 255. */
export type Colour = string;

export const WHITE: Colour = '255,255,255';
export const BLACK: Colour = '0,0,0';
export const TRANSPARENT = 'transparent';

const NAMES: Readonly<Record<string, Colour>> = {
  white: WHITE,
  black: BLACK,
  snow: '255,250,250',
  ivory: '255,255,240',
  ghostwhite: '248,248,255',
  whitesmoke: '245,245,245',
  floralwhite: '255,250,240',
  mintcream: '245,255,250',
  azure: '240,255,255',
  red: '255,0,0',
  yellow: '255,255,0',
  lime: '0,255,0',
  green: '0,128,0',
  blue: '0,0,255',
  navy: '0,0,128',
  silver: '192,192,192',
  gray: '128,128,128',
  grey: '128,128,128',
  lightgray: '211,211,211',
  lightgrey: '211,211,211',
};
const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const FUNCTION = /^(rgb|hsl)a?\(([^()]*)\)$/;

/** A colour as written; null where it is not known which it is. */
export function readColour(written: string): Colour | typeof TRANSPARENT | null {
  const named = NAMES[written];
  if (named !== undefined) return named;
  if (written === TRANSPARENT) return TRANSPARENT;
  const hex = HEX.exec(written)?.[1];
  if (hex !== undefined) return ofHex(hex);
  const call = FUNCTION.exec(written);
  if (call === null) return null;
  const parts = call[2]!.split(/[\s,/]+/).filter(part => part !== '');
  const [a, b, c, alpha] = parts.map(part => Number.parseFloat(part));
  if (alpha === 0) return TRANSPARENT;
  if (a === undefined || b === undefined || c === undefined || Number.isNaN(a + b + c)) return null;
  if (call[1] === 'hsl') return c >= 100 ? WHITE : c <= 0 ? BLACK : null;
  const scale = parts[0]!.endsWith('%') ? 2.55 : 1;
  return [a, b, c].map(part => Math.round(part * scale)).join();
}

function ofHex(hex: string): Colour | typeof TRANSPARENT {
  const long = hex.length < 6 ? [...hex].map(digit => digit + digit).join('') : hex;
  if (long.slice(6) === '00') return TRANSPARENT;
  return [0, 2, 4].map(at => Number.parseInt(long.slice(at, at + 2), 16)).join();
}

/** How far two colours are apart in the channel where they are furthest, 0 to 255. */
export function distance(a: Colour, b: Colour): number {
  const other = b.split(',').map(Number);
  return Math.max(...a.split(',').map((part, i) => Math.abs(Number(part) - other[i]!)));
}
