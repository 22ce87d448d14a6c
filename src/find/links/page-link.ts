import type { Place } from '../../types.ts';

/** A link as a page shows it, or as a script or an answer holds it. */
export interface PageLink {
  readonly address: string; // absolute
  readonly text: string; // shown; '' for a frame
  readonly title: string; // the fuller name that its `title` or its picture's `alt` gives, else `text`
  readonly before: string; // on its row, behind the last link; a new line for each block
  readonly behind: string; // on its row, up to the next link; likewise
  readonly heading: string; // the last one above it, '' for none
  readonly row: number; // links with the same number share an item of a list or a row of a table; 0 outside any
  readonly isFrame: boolean; // shown inside the page
  readonly place: Place | null; // null for what scripts hold
}
