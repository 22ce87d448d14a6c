import type { Body, BodyHelp, BodyLevel, Metadata, Outcome, Problem, RegionCandidate } from '../../types.ts';
import type { Division } from './division.ts';
import { type Divisions, divisionsOf, levelOf } from './divisions.ts';
import { fieldOf } from './fields.ts';
import { kindOf } from './kinds.ts';
import { cleanName } from './name.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import { namesOf, wholeName } from './printed-region.ts';
import { registered } from './register.ts';
import { type Settled, settle } from './settle.ts';

/**
 * Who reports, and where: the place in the body's own name; where that fits several places, or none is printed, what
 * else the page names decides, then the hint, then the other pages of the folder. What nothing decides stays open.
 */
export function readBody(metadata: Metadata, help: BodyHelp): Outcome<Body> {
  const name = metadata.agency === null ? null : cleanName(metadata.agency);
  if (name === null) return { value: NOBODY, problems: [] };
  const divisions = help.divisions === undefined ? null : divisionsOf(help.divisions());
  const parts = partsOf(name, divisions);
  const settled = divisions === null ? OPEN : settle(parts, metadata, help, divisions);
  const kind = kindOf(parts.organ) ?? (parts.organ === '' ? 'government' : null);
  const region = settled.place;
  const body: Body = {
    name,
    region_code: settled.isWhole ? (region?.code ?? null) : null,
    ...(region === null || divisions === null
      ? { province: null, city: null, county: null }
      : namesOf(region, metadata.year, divisions)),
    level: levelFrom(parts, settled),
    kind,
    field: kind === 'government' ? null : fieldOf(parts.organ),
    register_id: null,
    evidence: settled.evidence,
    candidates: divisions === null ? [] : settled.candidates.map(place => candidate(place, divisions)),
  };
  return {
    value: { ...body, register_id: registered(body, help.register ?? []) },
    problems: [...settled.problems, ...ambiguity(body)],
  };
}

const OPEN: Settled = { place: null, isWhole: false, evidence: [], candidates: [], problems: [] };

/** Of a page that names no body. */
export const NOBODY: Body = {
  name: null,
  region_code: null,
  province: null,
  city: null,
  county: null,
  level: null,
  kind: null,
  field: null,
  register_id: null,
  evidence: [],
  candidates: [],
};

/** The level that the name prints, else that of its place; none for a zone or a branch, which lie below their place. */
function levelFrom(parts: NameParts, { place, isWhole }: Settled): BodyLevel | null {
  if (parts.level !== null) return parts.level;
  return place === null || !isWhole || parts.isBelow ? null : levelOf(place.code);
}

function candidate(place: Division, divisions: Divisions): RegionCandidate {
  return { region_code: place.code, name: wholeName(place, divisions) };
}

const LISTED = 4; // candidates that a sentence names; the record has all

function ambiguity({ name, candidates }: Body): readonly Problem[] {
  if (candidates.length === 0 || name === null) return [];
  const listed = candidates.slice(0, LISTED).map(({ region_code, name }) => `${name} ${region_code}`);
  if (candidates.length > LISTED) listed.push('…');
  return [
    {
      code: 'recognise/ambiguous-region',
      field: 'body',
      data: { name, count: candidates.length, candidates: listed.join(', ') },
    },
  ];
}
