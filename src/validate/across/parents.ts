import { FORMS } from '../../recognise/forms/index.ts';
import { cellOf, reportedOf } from './brief.ts';
import { type Finding, numberFinding, placed } from './finding.ts';
import { groupBy } from './group-by.ts';
import type { BodyYear, History } from './histories.ts';

/** A body of the user's register and the one above it, by id. */
export interface RegisterRow {
  readonly id: string;
  readonly parent: string | null;
}

/** What a report that covers the bodies below it adds up, in any form. */
const ADDED_UP = [...new Set(FORMS.flatMap(({ addedUp }) => addedUp))];

/**
 * Compares a body with the sum of those that the register puts below it. A remainder is a note, never a failure: it
 * may be the parent's own office, a child without a report, or a report that leaves the children out.
 */
export function checkParents(
  histories: readonly History[],
  register: readonly RegisterRow[],
): readonly Finding[] {
  const byId = new Map(histories.map(history => [history.body.registerId, history]));
  const childrenOf = groupBy(register, ({ parent }) => parent);
  return histories.flatMap(parent => {
    const { registerId } = parent.body;
    const children = (registerId === '' ? [] : (childrenOf.get(registerId) ?? [])).map(({ id }) =>
      byId.get(id),
    );
    return parent.years.flatMap(at =>
      ADDED_UP.flatMap(field => remainder(field, parent.key, at, children) ?? []),
    );
  });
}

function remainder(
  field: string,
  body: string,
  { year, used: report }: BodyYear,
  children: readonly (History | undefined)[], // undefined: none of its reports is here
): Finding | null {
  const found = reportedOf(report, field);
  const parts = children.flatMap(child => {
    const brief = child?.years.find(at => at.year === year)?.used;
    const value = brief === undefined ? null : reportedOf(brief, field);
    return value === null ? [] : [{ brief: brief!, value }];
  });
  if (found === null || parts.length === 0) return null;
  const expected = parts.reduce((sum, { value }) => sum + value, 0);
  if (found === expected) return null;
  const { place } = cellOf(report, field);
  const largest = parts.reduce((most, part) => (part.value > most.value ? part : most));
  const otherPlace = cellOf(largest.brief, field).place;
  const silent = children.length - parts.length;
  const data = { year, found, expected, children: parts.length, silent, place };
  return numberFinding(
    { code: 'across/parent-remainder', field, ...placed(place), data },
    { found, expected },
    { body, report, other: largest.brief, otherPlace },
  );
}
