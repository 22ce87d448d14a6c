import type { Metadata, Outcome, Place, PlaceClues, Problem } from '../../types.ts';
import type { Part } from './divide.ts';

/** Of the problems that a whole file met, those of one part: in its lines, or about the file as such. */
export function problemsWithin(
  problems: readonly Problem[],
  parts: readonly Part[],
  at: number,
): readonly Problem[] {
  if (parts.length === 1) return problems;
  const from = at === 0 ? null : startOf(parts[at]!);
  const to = at + 1 < parts.length ? startOf(parts[at + 1]!) : null;
  return problems.filter(
    ({ place }) =>
      place === undefined ||
      ((from === null || !isBefore(place, from)) && (to === null || isBefore(place, to))),
  );
}

function startOf({ document }: Part): Place | null {
  return document.blocks[0]?.place ?? null;
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Metadata with the body of the part before, where a part's title names a year alone. */
export function withBodyBefore(
  metadata: Outcome<Metadata>,
  { isOfBodyBefore }: Pick<Part, 'isOfBodyBefore'>,
  before: Metadata | null,
): Outcome<Metadata> {
  if (!isOfBodyBefore || before === null || metadata.value.agency !== null) return metadata;
  return {
    value: {
      ...metadata.value,
      agency: before.agency,
      clues: filled(metadata.value.clues, before.clues),
    },
    problems: metadata.problems.filter(
      ({ code }) => before.agency === null || code !== 'recognise/missing-agency',
    ),
  };
}

function filled(own: PlaceClues, before: PlaceClues): PlaceClues {
  const of = (from: keyof PlaceClues) => (own[from].length > 0 ? own[from] : before[from]);
  return {
    title: of('title'),
    field: of('field'),
    breadcrumb: of('breadcrumb'),
    signature: of('signature'),
    contact: of('contact'),
    notice: of('notice'),
    host: of('host'),
  };
}
