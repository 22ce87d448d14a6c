/**
 * How a host behaves while it still gives all it has. What happens `once` happens at the first request for each report
 * and not again; a busy host is so at its first report only.
 */
export type Manner =
  | 'plain'
  | 'etag' // 304 by ETag
  | 'last-modified' // 304 by Last-Modified
  | 'wrong-charset' // the header says another charset than the bytes are in
  | 'gzip'
  | 'slow-drip' // the body in pieces
  | 'redirect' // each report answers at another address
  | 'unavailable-once' // 503 with Retry-After in seconds
  | 'too-many-once' // 429 with Retry-After as a date
  | 'reset-once' // the connection is reset in mid-body
  | 'length-too-long-once' // Content-Length above what comes
  | 'length-too-short-once' // Content-Length below what comes
  | 'crawl-delay' // robots.txt asks for one
  | 'robots-missing' // 404
  | 'robots-unavailable-once'; // 503

export const MANNERS: readonly Manner[] = [
  'etag',
  'last-modified',
  'wrong-charset',
  'gzip',
  'slow-drip',
  'redirect',
  'unavailable-once',
  'too-many-once',
  'reset-once',
  'length-too-long-once',
  'length-too-short-once',
  'crawl-delay',
  'robots-missing',
  'robots-unavailable-once',
  'plain',
];

/** Hosts that never give a report, by the reason; each is `<name>.hopeless.localhost`, its report at /report.html. */
export type Hopeless =
  | 'redirect-loop'
  | 'redirect-private' // to an address of the machine's own network
  | 'redirect-scheme' // to file:
  | 'gzip-bomb'
  | 'endless' // a body that does not end
  | 'too-large' // by its Content-Length
  | 'stalled' // no answer at all
  | 'drip-forever' // a byte now and then
  | 'robots-down' // robots.txt gives 503, always
  | 'robots-refused' // robots.txt forbids everything
  | 'challenge' // a page that wants a script run, with 200
  | 'forbidden' // 403 for everything but robots.txt
  | 'unavailable' // 503 for everything but robots.txt
  | 'needs-browser' // a page without content that a script would fill
  | 'garbage' // not HTTP
  | 'gone'; // 404

export const HOPELESS: readonly Hopeless[] = [
  'redirect-loop',
  'redirect-private',
  'redirect-scheme',
  'gzip-bomb',
  'endless',
  'too-large',
  'stalled',
  'drip-forever',
  'robots-down',
  'robots-refused',
  'challenge',
  'forbidden',
  'unavailable',
  'needs-browser',
  'garbage',
  'gone',
];
