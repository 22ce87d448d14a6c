/** The six sections of a report, in the order of the forms that prescribe them. */
export const SECTION_IDS = [
  'overview',
  'disclosure',
  'applications',
  'review_litigation',
  'problems',
  'other_matters',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Something for each section. */
export function eachSection<T>(of: (id: SectionId) => T): Record<SectionId, T> {
  return Object.fromEntries(SECTION_IDS.map(id => [id, of(id)])) as Record<SectionId, T>;
}
