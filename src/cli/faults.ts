/** Fix the command: something in it is unknown, missing or invalid. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Fix the output folder: it cannot be written to. */
export class OutputError extends Error {
  override name = 'OutputError';
}
