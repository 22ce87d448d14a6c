/** How long and how large an answer may be. */
export interface Limits {
  readonly connect: number; // milliseconds
  readonly headers: number; // milliseconds from the request to the last header
  readonly body: number; // milliseconds without a byte of the body
  readonly total: number; // milliseconds for all of it
  readonly largest: number; // bytes, as sent and with content codings undone
  readonly ratio: number; // bytes undone for one that was sent, above the first megabyte
  readonly redirects: number; // in a row
}

export const LIMITS: Limits = {
  connect: 20_000,
  headers: 60_000,
  body: 60_000,
  total: 300_000,
  largest: 64 * 1024 * 1024,
  ratio: 100,
  redirects: 10,
};
