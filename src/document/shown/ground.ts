import { BLACK, distance, TRANSPARENT, WHITE } from './colours.ts';
import { BARE, type Look, UNKNOWN } from './look.ts';
import { either, MAYBE, NO, type Sure, sureIf, YES } from './sure.ts';

/** What stands around a text decides whether it is seen. */
export interface Ground {
  readonly isCovered: Sure;
  readonly isInvisible: boolean;
  readonly isSizeless: Sure;
  readonly isTurned: boolean;
  readonly colour: string; // of letters
  readonly paper: string | null; // behind them; null where the page says nothing
  readonly isHidden: Sure; // what all this comes to
}

export const OPEN_GROUND: Ground = {
  isCovered: NO,
  isInvisible: false,
  isSizeless: NO,
  isTurned: false,
  colour: BLACK,
  paper: null,
  isHidden: NO,
};

const NEAR = 24; // of 255: two colours that are hard to tell apart

/** Grounds of a page: the same ones come again and again. */
export class Grounds {
  readonly #known = new Map<Ground, Map<Look, Ground>>();
  readonly #mayHavePaper: boolean;
  #outer = OPEN_GROUND; // asked for last, with what came of it
  #look = BARE;
  #inner = OPEN_GROUND;

  /** `mayHavePaper`: the page has sheets that are not here, which may colour it. */
  constructor(mayHavePaper: boolean) {
    this.#mayHavePaper = mayHavePaper;
  }

  /** The ground within an element: the one around it where that changes nothing. */
  within(outer: Ground, look: Look): Ground {
    if (outer === this.#outer && look === this.#look) return this.#inner;
    const inner = this.#withinAnew(outer, look);
    [this.#outer, this.#look, this.#inner] = [outer, look, inner];
    return inner;
  }

  #withinAnew(outer: Ground, look: Look): Ground {
    let within = this.#known.get(outer);
    if (within === undefined) {
      within = new Map();
      this.#known.set(outer, within);
    }
    let ground = within.get(look);
    if (ground === undefined) {
      const inner = groundWithin(outer, look, this.#mayHavePaper);
      ground = KEYS.every(key => inner[key] === outer[key]) ? outer : inner;
      within.set(look, ground);
    }
    return ground;
  }
}

const KEYS = Object.keys(OPEN_GROUND) as readonly (keyof Ground)[];

/** Letters of a link where the page colours those around it. */
export const LINK_LOOK: Look = { ...BARE, colour: '0,0,238' };

function groundWithin(outer: Ground, look: Look, mayHavePaper: boolean): Ground {
  const colour = look.colour ?? outer.colour;
  const ground = {
    isCovered: either(outer.isCovered, either(look.isCovered, look.isGone)),
    isInvisible: look.visibility === null ? outer.isInvisible : look.visibility === 'hidden',
    isSizeless: look.isSizeless ?? outer.isSizeless,
    isTurned: look.isTurned !== outer.isTurned,
    colour,
    paper: look.paper ?? outer.paper,
  };
  const isHidden = either(
    either(ground.isCovered, ground.isSizeless),
    either(sureIf(ground.isInvisible), blends(colour, ground.paper, mayHavePaper)),
  );
  return { ...ground, isHidden };
}

/** The ground within a part of it that is shown though the rest is closed. */
export function uncovered(ground: Ground): Ground {
  return { ...ground, isCovered: NO, isHidden: NO };
}

function blends(colour: string, paper: string | null, mayHavePaper: boolean): Sure {
  if (colour === TRANSPARENT) return YES;
  if (colour === UNKNOWN || paper === UNKNOWN) return NO;
  const apart = distance(colour, paper ?? WHITE);
  if (apart > NEAR) return NO;
  return apart > 0 || (paper === null && mayHavePaper) ? MAYBE : YES;
}
