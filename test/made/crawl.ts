import { addressKey } from '../../src/document/address.ts';
import { findLinks } from '../../src/find/find-links.ts';
import type { Problem, ReportLink, Source } from '../../src/types.ts';

export function sourceAt(entry: string, changes: Partial<Source> = {}): Source {
  return { body: '白河市统计局', entry, kind: 'list', year: null, pattern: null, line: 1, ...changes };
}

/** Follows columns and pages from a source's entry as whoever fetches would, over answers that are known. */
export function crawl(source: Source, answers: ReadonlyMap<string, string>) {
  const found = new Map<string, ReportLink>();
  const problems: Problem[] = [];
  const missed: string[] = []; // asked for, and not there
  const keys = new Set<string>();
  const asked = [source.entry.replace(/#.*/, '')];
  for (const address of asked) {
    if (keys.has(addressKey(address))) continue;
    keys.add(addressKey(address));
    const text = answers.get(address);
    if (text === undefined) {
      missed.push(address);
      continue;
    }
    const { value, problems: some } = findLinks({ address, text }, source);
    problems.push(...some);
    for (const report of value.reports) if (!found.has(report.address)) found.set(report.address, report);
    for (const each of [...value.columns.map(column => column.address), ...value.next]) asked.push(each);
  }
  return { found, problems, missed, asked: keys.size };
}
