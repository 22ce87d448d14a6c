/**
 * The time that a `Retry-After` header names, in milliseconds since 1970: seconds from now, or an HTTP date. Null where it
 * is missing or malformed. What lies in the past is now; nobody is waited for longer than a week.
 */
export function retryAfter(header: string, now: number): number | null {
  const text = header.trim();
  const time = /^\d+$/.test(text) ? now + Number(text) * 1000 : httpDate(text);
  return time === null ? null : Math.min(Math.max(time, now), now + LONGEST_NAMED);
}

/** Milliseconds to wait after some failures in a row: doubles each time, up to a day, with up to a quarter on top. */
export function backOff(failures: number, first: number, random: number): number {
  const plain = Math.min(first * 2 ** Math.max(0, failures - 1), LONGEST);
  return Math.ceil(plain * (1 + random / 4));
}

const LONGEST = 24 * 3_600_000;
const LONGEST_NAMED = 7 * LONGEST;

/** Only dates with a name of a day and of a month, in GMT: `Date.parse` alone would take `12`. */
function httpDate(text: string): number | null {
  if (!/^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}/.test(text)) return null;
  const time = Date.parse(/ GMT$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
