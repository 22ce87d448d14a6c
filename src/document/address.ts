/**
 * A link's address made absolute, without fragment and session id; null for what is not fetched: other schemes than
 * http and https, a user's name in the address, templates that a script has not filled, and anything beyond 2,048 units.
 */
export function resolveAddress(written: string, base: string): string | null {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > LONGEST || UNFILLED.test(trimmed))
    return null;
  const url = parsed(trimmed, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null;
  url.hash = '';
  url.pathname = url.pathname.replace(SESSION, '');
  return url.href.length > LONGEST ? null : url.href;
}

function parsed(written: string, base: string): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}

const LONGEST = 2048;
const UNFILLED = /\{\{|\$\{|['"]\s*\+|\+\s*['"]|[<>]/;
const SESSION = /;jsessionid=[^/;]*/gi;

/** What makes two addresses the same page: http or https, with `www.` or without, `/` or `/index.html`. */
export function addressKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/(?:index|default)\.[a-z]{3,5}$/i, '/') + search;
}

/** The ending of an address's path in lower case without its dot, '' for none. */
export function endingOfAddress(address: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? '';
}
