import type { Tag } from '../html-tags.ts';
import { readColour, TRANSPARENT } from './colours.ts';
import { readLength } from './lengths.ts';
import { both, either, MAYBE, NO, type Sure, YES } from './sure.ts';

/** What its styles say of how an element and the text in it are shown. */
export interface Look {
  readonly isGone: Sure; // takes no place, and nothing in it is shown
  readonly isCovered: Sure; // takes its place, and nothing in it is shown, whatever that says of itself
  readonly visibility: 'visible' | 'hidden' | null; // null: as around it
  readonly isSizeless: Sure | null; // letters of no size; null: as around it
  readonly colour: string | null; // of letters, as `Colour`, `transparent` or `unknown`; null: as around it
  readonly paper: string | null; // behind them; null: as around it
  readonly isStruck: boolean;
  readonly isShifted: boolean; // raised or lowered
  readonly isParted: boolean; // does not go on with the text before it
  readonly isTurned: boolean; // its letters run the other way
  readonly isAside: boolean; // not for programs that read aloud, by `aria-hidden`
  readonly device: 'phone' | 'desk' | null; // for whose screens it is, where only its class says so
}

export const BARE: Look = {
  isGone: NO,
  isCovered: NO,
  visibility: null,
  isSizeless: null,
  colour: null,
  paper: null,
  isStruck: false,
  isShifted: false,
  isParted: false,
  isTurned: false,
  isAside: false,
  device: null,
};

const FAR = 500; // pixels beyond the edge
const TINY = 2; // pixels of a box that shows nothing
const SMALLEST_LETTERS = 4; // pixels
const FAINTEST = 0.1; // opacity
const SHIFT = 3; // pixels; smaller ones straighten a line
const GAP = 3; // pixels between two pieces

/** The look that some declarations give an element. Of each property the last one stands. */
export function readLook(values: ReadonlyMap<string, string>, tag: Tag): Look {
  const of = (property: string) => values.get(property) ?? '';
  const display = of('display');
  const isOut = /^(?:absolute|fixed)$/.test(of('position'));
  const isFloat = /^(?:left|right|inline-start|inline-end)$/.test(of('float'));
  const isInline = tag.role === 'inline' && !ROW_GROUPS.has(tag.name);
  const isBox =
    isOut || isFloat || (display === '' ? !isInline : !/^(?:inline|contents|unset|initial)$/.test(display));
  const isPart =
    tag.role === 'cell' || tag.role === 'row' || tag.role === 'table' || ROW_GROUPS.has(tag.name);
  const clips = isClipped(values);
  const hides = [
    opacity(of('opacity')),
    offScreen(values, of('position'), isBox),
    isOut && of('clip') !== '' ? clipped(of('clip')) : NO,
    cutOut(of('clip-path')),
    ...(isBox && !isPart && clips ? [emptyBox(values)] : []),
    ...(isBox ? [shrunk(`${of('transform')} scale(${of('scale') || 1})`)] : []),
    ...(isBox && of('content-visibility') === 'hidden' ? [YES] : []),
  ].reduce(either);
  return {
    isGone: /^none\b/.test(display) || /^all$/.test(of('mso-hide')) ? YES : doubtIn(display),
    isCovered: hides,
    visibility: visibilityOf(of('visibility')),
    isSizeless: sizeless(values),
    colour: colourOf(of('-webkit-text-fill-color') || of('color')),
    paper: paperOf(of('background-color'), of('background')),
    isStruck: /line-through/.test(`${of('text-decoration')} ${of('text-decoration-line')}`),
    isShifted: isInline && isShifted(values, of('vertical-align'), of('position')),
    isParted: isOut || isFloat || (isInline && (isBox || hasGap(values))),
    isTurned:
      (/override/.test(of('unicode-bidi')) && of('direction') === 'rtl') ||
      (isBox && /rotate[xy]?\(|scale[x3]?d?\(\s*-|matrix/.test(of('transform'))),
    isAside: false,
    device: null,
  };
}

const ROW_GROUPS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'colgroup', 'col']);

/** A value that depends on what is not known here. */
function doubtIn(value: string): Sure {
  return /\b(?:var|env|attr)\(/.test(value) ? MAYBE : NO;
}

function visibilityOf(value: string): Look['visibility'] {
  if (value === 'hidden' || value === 'collapse') return 'hidden';
  return value === 'visible' || value === 'initial' ? 'visible' : null;
}

function opacity(value: string): Sure {
  const amount = Number.parseFloat(value);
  if (Number.isNaN(amount)) return doubtIn(value);
  const share = value.endsWith('%') ? amount / 100 : amount;
  return share <= 0 ? YES : share < FAINTEST ? MAYBE : NO;
}

function offScreen(values: ReadonlyMap<string, string>, position: string, isBox: boolean): Sure {
  const isMoved = position !== '' && position !== 'static';
  const moves = [
    ...(isMoved ? (values.get('inset') ?? '').split(/\s+/) : []),
    ...(isMoved ? MOVES.map(name => values.get(name) ?? '') : []),
    ...(isBox ? [values.get('margin-top') ?? '', indent(values)] : []),
    ...(isBox ? (values.get('margin') ?? '').split(/\s+/) : []),
    ...(isBox ? [...(values.get('transform') ?? '').matchAll(TRANSLATED)].map(([, length]) => length!) : []),
  ];
  const own = moves.map(moved).reduce(either, NO);
  const pulled = moved(values.get('margin-left') ?? '');
  return either(own, isBox ? pulled : both(pulled, MAYBE)); // in a line, what follows goes with it
}

const MOVES = ['left', 'right', 'top', 'bottom'] as const;
const TRANSLATED = /translate(?:[xy]|3d)?\(\s*([^\s,)]+)/g;

function moved(value: string): Sure {
  const length = readLength(value);
  if (length === null) return NO;
  if (length.unit === '%') return Math.abs(length.amount) >= 100 ? MAYBE : NO;
  return Math.abs(length.pixels) >= FAR ? YES : NO;
}

/** An indent that pushes the line out of its box. */
function indent(values: ReadonlyMap<string, string>): string {
  const value = values.get('text-indent') ?? '';
  const isPushed = /^100%/.test(value) && isClipped(values);
  return isPushed ? `${FAR}px` : value;
}

function isClipped(values: ReadonlyMap<string, string>): boolean {
  return ['overflow', 'overflow-x', 'overflow-y'].some(name => /hidden|clip/.test(values.get(name) ?? ''));
}

function emptyBox(values: ReadonlyMap<string, string>): Sure {
  const sizes = BOX_SIZES.map(name => readLength(values.get(name) ?? ''));
  const smallest = Math.min(...sizes.map(size => (size === null ? Infinity : size.pixels)));
  return smallest <= TINY ? YES : smallest <= SMALLEST_LETTERS ? MAYBE : NO;
}

const BOX_SIZES = ['width', 'height', 'max-width', 'max-height'] as const;

function clipped(value: string): Sure {
  if (value === 'auto') return NO;
  const match = /^rect\(([^()]*)\)$/.exec(value);
  if (match === null) return MAYBE;
  const [top, right, bottom, left] = match[1]!
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(side => readLength(side)?.pixels);
  const isEmpty = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && to - from <= TINY;
  return isEmpty(top, bottom) || isEmpty(left, right) ? YES : MAYBE;
}

function cutOut(value: string): Sure {
  if (value === '' || value === 'none') return NO;
  const inset = /^inset\(\s*([\d.]+)%(?:\s+([\d.]+)%)?/.exec(value);
  if (inset !== null) {
    const [first, second] = [Number(inset[1]), Number(inset[2] ?? inset[1])];
    return first >= 50 || second >= 50 ? YES : MAYBE;
  }
  return /^(?:circle|ellipse)\(\s*0/.test(value) ||
    /^polygon\((?:\s*0(?:px|%)?\s+0(?:px|%)?\s*,?)+\)$/.test(value)
    ? YES
    : MAYBE;
}

function shrunk(value: string): Sure {
  if (/scale(?:[xy]|3d)?\(\s*(?:0(?:\.0+)?%?\s*[,)]|[^,()]+,\s*0(?:\.0+)?\s*[,)])/.test(value)) return YES;
  if (/matrix(?:3d)?\(\s*0\s*,/.test(value) || /rotate[xy]\(/.test(value)) return MAYBE;
  return doubtIn(value);
}

function sizeless(values: ReadonlyMap<string, string>): Sure | null {
  const size = values.get('font-size') ?? SIZE_IN_FONT.exec(values.get('font') ?? '')?.[1];
  if (size === undefined) return null;
  const length = readLength(size);
  if (length === null) return doubtIn(size) || (RELATIVE.has(size) ? null : NO);
  if (length.amount === 0) return YES;
  if (length.unit === 'em' || length.unit === '%' || length.unit === 'ex')
    return length.amount < 0.1 ? MAYBE : null;
  return length.pixels < SMALLEST_LETTERS ? MAYBE : NO;
}

const SIZE_IN_FONT = /(?:^|\s)((?:\d+(?:\.\d*)?|\.\d+)(?:[a-z]+|%)?)(?=\s|\/|$)/;
const RELATIVE: ReadonlySet<string> = new Set(['smaller', 'larger', 'inherit', 'unset']);

/** That a colour is written, and is none that is known. */
export const UNKNOWN = 'unknown';

function colourOf(value: string): string | null {
  if (value === '' || value === 'inherit' || value === 'unset' || value === 'currentcolor') return null;
  return readColour(value) ?? UNKNOWN;
}

function paperOf(colour: string, shorthand: string): string | null {
  if (/url\(|gradient/.test(shorthand)) return UNKNOWN;
  const known = [colour, ...shorthand.split(/\s+(?![^(]{0,200}\))/)]
    .map(part => (part === '' ? null : readColour(part)))
    .find(part => part !== null);
  if (known === TRANSPARENT) return null;
  return (
    known ??
    (colour === '' && shorthand === ''
      ? null
      : /none|inherit|unset/.test(colour + shorthand)
        ? null
        : UNKNOWN)
  );
}

function isShifted(values: ReadonlyMap<string, string>, align: string, position: string): boolean {
  if (align === 'super' || align === 'sub') return true;
  if (/^(?:text-)?(?:top|bottom)$/.test(align)) return isSmaller(values.get('font-size') ?? '');
  if (isFarEnough(align)) return true;
  return position === 'relative' && ['top', 'bottom'].some(name => isFarEnough(values.get(name) ?? ''));
}

function isSmaller(size: string): boolean {
  const length = readLength(size);
  if (length === null) return /smaller|small$/.test(size);
  return length.unit === '%' ? length.amount < 90 : length.pixels < 13;
}

function isFarEnough(value: string): boolean {
  const length = readLength(value);
  if (length === null) return false;
  return length.unit === '%' ? Math.abs(length.amount) >= 20 : Math.abs(length.pixels) >= SHIFT;
}

function hasGap(values: ReadonlyMap<string, string>): boolean {
  return GAPS.some(name => {
    const sides = (values.get(name) ?? '').split(/\s+/).map(side => readLength(side)?.pixels ?? 0);
    const across = name.includes('-') ? sides : [sides[1] ?? sides[0]!, sides[3] ?? sides[1] ?? sides[0]!];
    return across.some(pixels => Math.abs(pixels) >= GAP);
  });
}

const GAPS = ['margin', 'margin-left', 'margin-right', 'padding', 'padding-left', 'padding-right'] as const;

export function isBare(look: Look): boolean {
  return LOOK_KEYS.every(key => look[key] === BARE[key]);
}

const LOOK_KEYS = Object.keys(BARE) as readonly (keyof Look)[];

/** What two readings of an element's styles leave open. */
export function between(one: Look, other: Look): Look {
  const differs = (key: keyof Look) => one[key] !== other[key];
  if (!LOOK_KEYS.some(differs)) return one;
  return {
    ...one,
    isGone: one.isGone === other.isGone ? one.isGone : MAYBE,
    isCovered:
      differs('isCovered') || differs('visibility') || differs('colour') || differs('paper')
        ? MAYBE
        : one.isCovered,
    isSizeless: differs('isSizeless') ? MAYBE : one.isSizeless,
    isShifted: one.isShifted || other.isShifted,
    isParted: one.isParted || other.isParted,
    isTurned: one.isTurned || other.isTurned,
  };
}
