import type { BodyEvidence, BodyHelp, Metadata, Problem } from '../../types.ts';
import { type Context, contextsOf } from './contexts.ts';
import type { Division } from './division.ts';
import { type Divisions, isWithin, significant } from './divisions.ts';
import { amongHosted, fittingHosted, hostOf, NOWHERE } from './host.ts';
import { isFit, type NameParts } from './name-parts.ts';
import { wholeName } from './printed-region.ts';
import { inForce } from './revisions.ts';

/** Where a body is, what decided it, and what else it might be. */
export interface Settled {
  readonly place: Division | null;
  readonly isWhole: boolean; // false: the body lies in a part of `place` that the data do not know
  readonly evidence: readonly BodyEvidence[];
  readonly candidates: readonly Division[];
  readonly problems: readonly Problem[];
}

export function settle(parts: NameParts, metadata: Metadata, help: BodyHelp, divisions: Divisions): Settled {
  if (parts.level === 'national') return open([]);
  const places = inForce(parts.places, metadata.year, divisions);
  const hint = help.region === undefined ? [] : divisions.coded(help.region).slice(-1);
  if (places.length === 1 && !parts.isBare) {
    const place = places[0]!;
    const from = whereNamed(parts.printed, metadata);
    return {
      place,
      isWhole: !parts.isBelow,
      evidence: [from],
      candidates: [],
      problems: againstHint(place, from, hint, divisions),
    };
  }
  if (places.length === 0 && parts.fits === null) return open([]);
  const choose = (context: Context) => chosen(places, parts.fits, context);
  const own = places.length === 0 ? [] : [whereNamed(parts.printed, metadata)];
  const decided = (place: Division, by: BodyEvidence, problems: readonly Problem[] = []): Settled => ({
    place,
    isWhole: !parts.isBelow,
    evidence: [...new Set([...own, by])],
    candidates: [],
    problems,
  });

  const contexts = contextsOf(metadata, divisions).filter(context => isTelling(context, parts));
  const onPage = contexts.flatMap(context => said(choose(context), context.from));
  const host = hostOf(metadata, divisions);
  const hosted =
    host === null
      ? NOWHERE
      : places.length > 0
        ? amongHosted(places, parts.isBare, host)
        : fittingHosted(parts.fits, metadata.year, host, divisions);
  const [first, ...others] = [...onPage, ...said(hosted.place, 'host')];
  const contrary = others.find(({ place }) => place.code !== first!.place.code);
  if (first !== undefined && contrary !== undefined) {
    return { ...open(places), problems: [conflict(first, contrary, false, divisions)] };
  }
  if (first?.by === 'host') {
    const against = strangers(first.place, [...contexts, { from: 'hint', places: hint }]);
    if (against !== null) return { ...open(places), problems: [conflict(first, against, false, divisions)] };
  }
  if (first !== undefined)
    return decided(first.place, first.by, againstHint(first.place, first.by, hint, divisions));
  const hinted = hint.length === 0 ? null : choose({ from: 'hint', places: hint });
  if (hinted !== null) return decided(hinted, 'hint');
  const near =
    hint.length > 0 ? null : choose({ from: 'sibling', places: folder(help, places.length, divisions) });
  if (near !== null && (host === null || host.places.some(place => isAround(place, near))))
    return decided(near, 'sibling');
  return open(places.length > 0 ? places : hosted.candidates);
}

/** The bureaus of a zone have their address in the district around it, and also call themselves 区统计局. */
function isTelling({ from }: Context, { places, fits }: NameParts): boolean {
  return from !== 'contact' || places.length > 0 || (fits !== null && fits !== 'county' && !fits.test('区'));
}

function said(place: Division | null, by: BodyEvidence): readonly Said[] {
  return place === null ? [] : [{ place, by }];
}

/** The first context that names only places elsewhere. A host is less than they are: it decides only where all agree. */
function strangers({ code }: Division, contexts: readonly Context[]): Said | null {
  const context = contexts.find(
    ({ places }) => places.length > 0 && !places.some(outer => isWithin(code, outer.code)),
  );
  return context === undefined ? null : { place: context.places[0]!, by: context.from };
}

/** Whether one of the two lies in the other. */
function isAround(one: Division, other: Division): boolean {
  return isWithin(one.code, other.code) || isWithin(other.code, one.code);
}

function open(candidates: readonly Division[]): Settled {
  return { place: null, isWhole: false, evidence: [], candidates, problems: [] };
}

/**
 * The only place that fits a context: of the candidates the one within it, or, for a name that prints no place, the
 * context's own place where its name ends as the body's name says.
 */
function chosen(
  candidates: readonly Division[],
  fits: NameParts['fits'],
  { places }: Context,
): Division | null {
  const within =
    candidates.length > 0
      ? candidates.filter(({ code }) => places.some(outer => isWithin(code, outer.code)))
      : places.filter(place => isFit(place, fits));
  const codes = new Map(within.map(place => [place.code, place]));
  const isClear = candidates.length > 0 || places.length === 1;
  return codes.size === 1 && isClear ? [...codes.values()][0]! : null;
}

/** Pages that say of a name without a place where it is: one may be there by chance. */
const ENOUGH = 3;

/**
 * What the other pages of the folder say: their county, or their city where they are of several. A folder of pages from
 * several cities says nothing. Of candidates one page in the same place is enough, since few of them would fit it.
 */
function folder({ siblings }: BodyHelp, candidates: number, divisions: Divisions): readonly Division[] {
  const codes = siblings?.() ?? [];
  if (candidates === 0 && codes.length < ENOUGH) return [];
  for (const length of [6, 4]) {
    const outer = new Set(codes.map(code => significant(code).slice(0, length)));
    const [only] = outer;
    // In municipalities and for counties directly under a province four digits are no city.
    if (outer.size !== 1 || only!.length < 4 || (length === 4 && /^(?:11|12|31|50)|90$/.test(only!)))
      continue;
    const place = divisions.coded(only!.padEnd(6, '0')).at(-1);
    if (place !== undefined) return [place];
  }
  return [];
}

/** Where the page prints the place that its body's name has. */
function whereNamed(printed: string, { title, clues }: Metadata): BodyEvidence {
  const squeezed = (texts: readonly string[]) =>
    texts.some(text => text.replace(/\s+/g, '').includes(printed));
  if (squeezed([...clues.title, title ?? ''])) return 'title';
  return (['field', 'breadcrumb', 'signature'] as const).find(from => squeezed(clues[from])) ?? 'text';
}

function againstHint(
  place: Division,
  from: BodyEvidence,
  hint: readonly Division[],
  divisions: Divisions,
): readonly Problem[] {
  const [given] = hint;
  if (given === undefined || isAround(place, given)) return [];
  return [conflict({ place, by: from }, { place: given, by: 'hint' }, true, divisions)];
}

interface Said {
  readonly place: Division;
  readonly by: BodyEvidence;
}

function conflict(one: Said, other: Said, isUsed: boolean, divisions: Divisions): Problem {
  const data = {
    one: wholeName(one.place, divisions),
    oneFrom: one.by,
    other: wholeName(other.place, divisions),
    otherFrom: other.by,
    isUsed,
  };
  return { code: 'recognise/region-conflict', field: 'body', data };
}
