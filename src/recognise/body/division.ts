/** A place of the division data. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** Index of the first and the last revision that has this code with this name; towns are of one revision. */
  readonly first: number;
  readonly last: number;
}
