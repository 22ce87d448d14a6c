import type { AgencyEvidence, Outcome, Place, Problem } from '../../types.ts';
import { type AgencyClues, agencyEvidence } from './agency-evidence.ts';
import { type Case, type Evidence, kindsOf, weigh } from './evidence.ts';
import { governmentOf } from './government.ts';
import { fullest, isSameBody } from './same-body.ts';

/** Whose report a page is, and what says so. */
export interface Agency {
  readonly name: string | null; // as printed, a place alone as its government
  readonly evidence: readonly AgencyEvidence[]; // what names it, most trusted first
}

/**
 * How much each kind of evidence counts. A title and the sentence that presents the report outweigh what a site says
 * around them, which may be whose site it is; a body in the prose may be another that the report speaks of.
 */
export const AGENCY_TRUST: Readonly<Record<AgencyEvidence, number>> = {
  title: 20,
  announcing: 16,
  maker: 7,
  purpose: 7,
  subject: 6,
  contact: 5,
  alone: 4,
  field: 4,
  signature: 4,
  breadcrumb: 3,
  'own-site': 3,
  responsible: 2,
  publisher: 1,
};

/** What speaks so clearly that another body there is a contradiction, not somebody else on the page. */
const OUTSPOKEN: ReadonlySet<AgencyEvidence> = new Set(['title', 'announcing', 'maker']);

/**
 * Whose report it is, in the fullest wording that the page gives to the name that most of its evidence speaks for. Where
 * two outspoken names have the same weight, none; wherever they differ, a problem says so.
 */
export function readAgency(clues: AgencyClues): Outcome<Agency> {
  const { value: found, problems } = agencyEvidence(clues);
  const [used, ...others] = weigh(found, AGENCY_TRUST, isSameBody);
  if (used === undefined) {
    const missing: Problem = { code: 'recognise/missing-agency', field: 'agency', data: {} };
    return { value: { name: null, evidence: [] }, problems: [...problems, missing] };
  }
  const name = fullest(used.evidence.map(({ value }) => value));
  const rival = others.find(isOutspoken);
  const isOpen = rival !== undefined && rival.weight === used.weight;
  const against = rival === undefined || !isOutspoken(used) ? [] : [conflict(name, used, rival, !isOpen)];
  if (isOpen) return { value: { name: null, evidence: [] }, problems: [...problems, ...against] };
  const evidence = kindsOf(used.evidence);
  const government = governmentOf(name);
  if (government === null) return { value: { name, evidence }, problems: [...problems, ...against] };
  const note: Problem = {
    code: 'recognise/place-for-agency',
    field: 'agency',
    data: { found: name, used: government },
  };
  return { value: { name: government, evidence }, problems: [...problems, note, ...against] };
}

type AgencyCase = Case<AgencyEvidence, string>;

function isOutspoken({ evidence }: AgencyCase): boolean {
  return evidence.some(({ kind }) => OUTSPOKEN.has(kind));
}

function conflict(name: string, used: AgencyCase, other: AgencyCase, isUsed: boolean): Problem {
  const [one] = used.evidence as readonly [Evidence<AgencyEvidence, string>];
  const [second] = other.evidence as readonly [Evidence<AgencyEvidence, string>];
  return {
    code: 'recognise/agency-conflict',
    field: 'agency',
    ...at(second.place),
    data: {
      one: name,
      oneFrom: one.kind,
      onePlace: one.place,
      other: other.value,
      otherFrom: second.kind,
      isUsed,
    },
  };
}

function at(place: Place | null): { readonly place?: Place } {
  return place === null ? {} : { place };
}
