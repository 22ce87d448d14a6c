import { eachSection } from '../../../src/recognise/forms/section-ids.ts';
import type { Metadata } from '../../../src/types.ts';

/** What a page says of itself, with only the facts that a case is about. */
export function metadataOf(agency: string | null, changes: Partial<Metadata> = {}): Metadata {
  return {
    title: null,
    agency,
    year: null,
    published: null,
    period: null,
    sections: eachSection(() => null),
    parts: eachSection(() => null),
    ...changes,
    clues: { title: [], field: [], breadcrumb: [], signature: [], host: [], ...changes.clues },
  };
}
