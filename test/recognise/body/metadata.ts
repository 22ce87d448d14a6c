import { eachSection } from '../../../src/recognise/forms/section-ids.ts';
import type { Metadata } from '../../../src/types.ts';

/** What a page says of itself, with only the facts that a case is about. */
export function metadataOf(agency: string | null, changes: Partial<Metadata> = {}): Metadata {
  return {
    title: null,
    agency,
    agencyEvidence: [],
    year: null,
    yearEvidence: [],
    announces: false,
    published: null,
    period: null,
    sections: eachSection(() => null),
    parts: eachSection(() => null),
    headings: [],
    ...changes,
    clues: {
      title: [],
      field: [],
      breadcrumb: [],
      signature: [],
      contact: [],
      notice: [],
      host: [],
      ...changes.clues,
    },
  };
}
