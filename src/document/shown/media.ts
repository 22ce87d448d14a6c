import { readLength } from './lengths.ts';
import { both, either, MAYBE, NO, type Sure, sureIf, YES } from './sure.ts';

const WIDTHS = [1280, 1920] as const; // pixels of the windows in which a report is read at a desk
const HEIGHTS = [600, 1080] as const;
const RESTRICTED = /\(\s*([a-z-]+)\s*(?::\s*([^()]*?)\s*)?\)/g;

/** Whether a list of media queries holds for a screen at a desk. */
export function holdsAtDesk(list: string): Sure {
  if (list.trim() === '') return YES;
  return list.toLowerCase().split(',').map(holdsQuery).reduce(either);
}

function holdsQuery(query: string): Sure {
  const restrictions = [...query.matchAll(RESTRICTED)];
  const words = query.replace(RESTRICTED, ' ').split(/\s+/).filter(Boolean);
  const isNegated = words[0] === 'not';
  const type = words.find(word => word !== 'not' && word !== 'only' && word !== 'and');
  if (/[()<>=]/.test(query.replace(RESTRICTED, '')) || words.includes('or')) return MAYBE;
  const ofType = type === undefined || type === 'all' || type === 'screen' ? YES : NO;
  const holds = restrictions.map(([, name, value]) => holdsFeature(name!, value ?? '')).reduce(both, ofType);
  return isNegated ? ((YES - holds) as Sure) : holds;
}

function holdsFeature(name: string, value: string): Sure {
  const limit = /^(min|max)-(?:device-)?(width|height)$/.exec(name);
  if (limit !== null) {
    const pixels = readLength(value)?.pixels;
    if (pixels === undefined) return MAYBE;
    const sizes = limit[2] === 'width' ? WIDTHS : HEIGHTS;
    const met = sizes.filter(size => (limit[1] === 'min' ? size >= pixels : size <= pixels)).length;
    return met === sizes.length ? YES : met === 0 ? NO : MAYBE;
  }
  const usual = USUAL.get(name);
  return usual === undefined ? MAYBE : sureIf(usual.includes(value));
}

const USUAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['orientation', ['landscape']],
  ['prefers-color-scheme', ['light']],
  ['prefers-reduced-motion', ['no-preference']],
  ['hover', ['hover', '']],
  ['any-hover', ['hover', '']],
  ['pointer', ['fine', '']],
  ['any-pointer', ['fine', '']],
  ['color', ['']],
  ['display-mode', ['browser']],
]);
