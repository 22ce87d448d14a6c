/** What the process says when it ends. */
export const DONE = 0;
export const FINDINGS = 1; // at or above --fail-on
export const WRONG_USAGE = 2; // also an output folder that cannot be written to
export const UNREADABLE = 3; // some inputs; the others are done
