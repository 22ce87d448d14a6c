import type { Visit } from '../../made/site/site.ts';

/** What a site's log says of how it was treated. Times in milliseconds. */
export interface Treatment {
  readonly hosts: number;
  readonly visits: number;
  readonly repeated: readonly string[]; // addresses asked for more than once
  readonly overlapping: number; // visits begun while another of the same host was open
  readonly shortest: number; // from the end of a visit to the next of the same host
  readonly longest: number; // of a host with more to give
}

export function treatmentOf(log: readonly Visit[]): Treatment {
  const byHost = new Map<string, Visit[]>();
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const visit of log) {
    const address = visit.host + visit.path;
    if (seen.has(address)) repeated.push(address);
    seen.add(address);
    const visits = byHost.get(visit.host);
    if (visits === undefined) byHost.set(visit.host, [visit]);
    else visits.push(visit);
  }
  let overlapping = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const visits of byHost.values()) {
    visits.sort((one, other) => one.started - other.started);
    visits.slice(1).forEach((visit, at) => {
      const { ended } = visits[at]!;
      if (ended === null || visit.started < ended) overlapping += 1;
      else {
        shortest = Math.min(shortest, visit.started - ended);
        longest = Math.max(longest, visit.started - ended);
      }
    });
  }
  return { hosts: byHost.size, visits: log.length, repeated, overlapping, shortest, longest };
}
