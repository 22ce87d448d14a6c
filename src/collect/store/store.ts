import type { Problem } from '../../types.ts';

/**
 * What the collector remembers. SQLite and PostgreSQL keep it, and one set of conformance tests holds for both.
 * Every method is one transaction. Times are milliseconds since 1970 (UTC) and always given by the caller.
 */
export interface Store {
  /** Takes the list of sources as it is now. New entries become addresses that are due; those of sources that left rest. */
  putSources(sources: readonly CollectedSource[], now: number): Promise<void>;
  sources(entry?: string): Promise<readonly CollectedSource[]>; // in the order given; all, or those with this entry

  /**
   * The next address to fetch: of all hosts that are free, the one that has been free for longest; of its due addresses the
   * first by rank, then due, then address. It takes the host (nobody else gets one of its addresses until `settle`, or until
   * the lease ends) and moves the host's clock by `gap` before anything is sent, so that a killed process cannot break the interval.
   */
  claim(request: ClaimRequest): Promise<Claim | null>;
  /** Moves the end of a lease. False: the claim is no longer ours, and nothing may be settled with it. */
  renew(claim: Claim, leaseUntil: number): Promise<boolean>;
  /** What came of a claim, all or nothing; frees the host. False, and nothing is kept, where the claim is no longer ours. */
  settle(claim: Claim, settlement: Settlement): Promise<boolean>;
  /** The earliest time at which `claim` may give something that is due by the horizon; null: nothing is. */
  nextTurn(horizon: number): Promise<number | null>;
  /** Makes everything due that is not resting because its source left. */
  makeDue(now: number): Promise<void>;
  /** Ends the leases that a killed owner left; their hosts are not asked before `notBefore`. Only for an owner that knows itself alone. */
  releaseAll(notBefore: number): Promise<void>;

  /**
   * Marks a capture as one that is being read now, by a version of the program. False, and nothing is marked, where it is
   * set aside: the same version began to read it before and died when it had been at it for long, or died twice.
   */
  beginReading(reading: BegunReading): Promise<boolean>;
  /** Says that it has been read for long. */
  prolongReading(capture: string): Promise<void>;
  /** Takes the mark off. */
  endReading(capture: string): Promise<void>;

  address(url: string): Promise<Address | null>;
  addresses(): AsyncIterable<Address>; // by url
  hosts(): AsyncIterable<Host>; // by name
  capture(id: string): Promise<Capture | null>;
  captures(url?: string): AsyncIterable<Capture>; // by time, then id
  changes(): AsyncIterable<Change>; // by time, then url, then field
  /** Where the captures in an archive file begin: what else stands there was written and never settled. */
  captureOffsets(file: string): Promise<ReadonlySet<number>>;
  close(): Promise<void>;
}

/** A row of the list of sources: where a body's reports begin. */
export interface CollectedSource {
  readonly body: string; // name, or id in the register
  readonly entry: string; // normalised address
  readonly kind: 'report' | 'list' | 'site';
  readonly year: number | null; // of the report, or the only one wanted
  readonly pattern: string | null; // that an address or title must fit
}

export type AddressKind = 'site' | 'list' | 'sitemap' | 'report' | 'attachment';

/** `gone`: not there any more. `refused`: not to be fetched, or of no use. `failed`: tried in vain. `moved`: sends elsewhere. */
export type AddressState = 'new' | 'kept' | 'moved' | 'gone' | 'refused' | 'failed';

/** A link that was found, or an entry. */
export interface FoundAddress {
  readonly url: string; // absolute, without fragment
  readonly host: string; // whose clock it goes by: the name, without a port
  readonly entry: string; // of the source that it was reached from
  readonly body: string; // '' where it is not known whose it is (a list that many share)
  readonly kind: AddressKind;
  readonly year: number | null; // of the report, as the link or the source says
  readonly title: string | null; // of the link
  readonly from: string | null; // address of the page that had the link; null for an entry
  readonly depth: number; // links from the entry
  readonly hops: number; // redirects just before it
  readonly rank: number; // lower is fetched first
}

export interface Address extends FoundAddress, AddressMemory {
  readonly firstSeen: number;
}

/** What is known of an address from its captures. */
export interface AddressMemory {
  readonly due: number | null; // null: not to be asked again
  readonly state: AddressState;
  readonly problem: Problem | null; // why it is refused, failed or gone
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly payload: string | null; // SHA-256 of the last body as sent, lower-case hexadecimal
  readonly digest: string | null; // the same with content codings undone
  readonly cells: string | null; // SHA-256 of the cells that were read
  readonly capture: string | null; // id of the last full capture
  readonly checked: number | null; // last answer of any kind
  readonly captured: number | null; // last answer that showed the page, also unchanged
  readonly goneSince: number | null;
  readonly failures: number; // in a row
}

export interface Host {
  readonly name: string;
  readonly nextAt: number; // no request before
  readonly leaseUntil: number; // 0: free
  readonly delay: number; // milliseconds: the longest Crawl-delay of its robots.txt files
  readonly failures: number; // in a row: 429, 5xx, time-outs
  readonly refusals: number; // in a row: 403, challenges
  readonly problem: Problem | null; // why it is stopped until `nextAt`
}

/** robots.txt of one origin. */
export interface Robots {
  readonly origin: string; // scheme, name and port
  readonly verdict: 'rules' | 'allow' | 'wait';
  readonly text: string; // '' unless there are rules
  readonly until: number; // to be asked again
}

export interface ClaimRequest {
  readonly now: number;
  readonly leaseUntil: number;
  readonly owner: string;
  readonly gap: (host: Host) => number; // milliseconds to the host's next request
  readonly host?: string; // only of this host
  /** Only this address: listed or not, due or not, whatever its host's clock says, which is left as it is. For settling what a killed process left. */
  readonly url?: string;
  readonly token: string; // a new one for each claim
}

export interface Claim {
  readonly token: string;
  readonly at: number;
  readonly address: Address;
  readonly host: Host; // as the claim leaves it
  readonly robots: Robots | null; // of the address's origin; null: never asked
}

/** Processes that may die while they read a capture, before it is set aside: anybody may stop one at a bad moment. */
export const DEATHS = 2;

/** A capture that is being read. */
export interface BegunReading {
  readonly capture: string; // id
  readonly version: string; // of the program
  readonly token: string; // a new one for each reading
}

/** One response that stands in the archive. */
export interface Capture {
  readonly id: string; // UUID, also of its WARC record
  readonly url: string;
  readonly time: number;
  readonly status: number;
  readonly type: string; // media type as sent, '' for none
  readonly payload: string; // as in the address's memory
  readonly digest: string;
  readonly bytes: number; // of the body with content codings undone
  readonly same: string | null; // id of an earlier capture with the same body, which this one does not repeat
  readonly file: string; // name in the archive folder
  readonly offset: number;
  readonly length: number; // of the whole record
}

/** A cell that differs between two captures of a page. */
export interface Change {
  readonly url: string;
  readonly time: number; // of the later capture
  readonly field: string;
  readonly before: ChangedCell | null; // null: no such cell then
  readonly after: ChangedCell | null;
  readonly earlier: string; // ids of captures
  readonly later: string;
}

export interface ChangedCell {
  readonly value: number | null;
  readonly status: string;
  readonly raw: string;
}

/** Everything that one claim leads to. What is left out stays as it is. */
export interface Settlement {
  readonly address?: Partial<AddressMemory>;
  readonly host: Partial<Pick<Host, 'nextAt' | 'delay' | 'failures' | 'refusals' | 'problem'>>;
  readonly robots?: Robots;
  readonly captures?: readonly Capture[]; // in the order of their requests
  /** New ones become due at `foundDue`; known ones keep their memory, and get a body, year or title where they had none. */
  readonly found?: readonly FoundAddress[];
  readonly foundDue?: number;
  readonly changes?: readonly Change[];
}
