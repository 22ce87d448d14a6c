import { coverageOf } from '../../collect/coverage.ts';
import type { Address, Host } from '../../collect/store/store.ts';
import { printable } from '../../explain/printable.ts';
import { printProblem } from '../../problems.ts';
import type { Language } from '../../types.ts';
import { DONE } from '../exit-codes.ts';
import { UsageError } from '../faults.ts';
import { grouped } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { openKnownState } from './open-state.ts';

/** Prints what a collection has and what is wrong with it. */
export async function runStatus(
  folder: string,
  { language, isVerbose }: { readonly language: Language; readonly isVerbose: boolean },
  { print, now }: Shell,
): Promise<number> {
  const store = await openKnownState(folder, process.env['DATABASE_URL']);
  if (store === null) throw new UsageError(`unknown collection: ${folder} (gongkai fetch makes one)`);
  try {
    const addresses = await all(store.addresses());
    const hosts = await all(store.hosts());
    const sources = await store.sources();
    const words = WORDS[language];
    const of = (kind: Address['kind'], ...states: Address['state'][]) =>
      grouped(addresses.filter(each => each.kind === kind && states.includes(each.state)).length);
    print(words.sources(grouped(sources.length), grouped(hosts.length), grouped(addresses.length)));
    for (const kind of ['report', 'attachment', 'list'] as const)
      print(
        words.kind(kind, of(kind, 'kept'), of(kind, 'new'), of(kind, 'gone'), of(kind, 'refused', 'failed')),
      );
    const due = addresses.filter(each => each.due !== null && each.due <= now()).length;
    const next = nextDue(addresses, now());
    print(words.due(grouped(due), next === null ? '–' : new Date(next).toISOString()));
    const covered = coverageOf(sources, addresses, now());
    for (const year of [...new Set(covered.map(each => each.year))].sort()) {
      const by = (status: string) =>
        grouped(covered.filter(each => each.year === year && each.status === status).length);
      print(words.year(year, by('found'), by('late'), by('missing'), by('gone')));
    }
    for (const host of hosts.filter(each => each.problem !== null && each.nextAt > now()))
      print(hostLine(host, language));
    if (isVerbose)
      for (const { url, problem } of addresses)
        if (problem !== null) print(`${url}: ${printable(printProblem(problem, language).message)}\n`);
    return DONE;
  } finally {
    await store.close();
  }
}

/** The earliest time at which something becomes due that is not yet; null where nothing does. */
export function nextDue(addresses: readonly Pick<Address, 'due'>[], now: number): number | null {
  let next: number | null = null;
  for (const { due } of addresses) if (due !== null && due > now && (next === null || due < next)) next = due;
  return next;
}

function hostLine({ name, problem, nextAt }: Host, language: Language): string {
  const until = new Date(nextAt).toISOString();
  const message = printable(printProblem(problem!, language).message);
  return language === 'zh' ? `${name}：${message}，至 ${until}\n` : `${name}: ${message}, until ${until}\n`;
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const WORDS: Readonly<
  Record<
    Language,
    {
      sources(sources: string, hosts: string, addresses: string): string;
      kind(
        kind: 'report' | 'attachment' | 'list',
        kept: string,
        fresh: string,
        gone: string,
        not: string,
      ): string;
      due(count: string, next: string): string;
      year(year: number, found: string, late: string, missing: string, gone: string): string;
    }
  >
> = {
  en: {
    sources: (sources, hosts, addresses) => `${sources} sources, ${hosts} hosts, ${addresses} addresses\n`,
    kind: (kind, kept, fresh, gone, not) =>
      `${`${kind}s`.padEnd(12)}${kept} kept, ${fresh} not asked yet, ${gone} gone, ${not} not had\n`,
    due: (count, next) => `due         ${count} now, the next at ${next}\n`,
    year: (year, found, late, missing, gone) =>
      `${year}        ${found} found, ${late} late, ${missing} missing, ${gone} gone\n`,
  },
  zh: {
    sources: (sources, hosts, addresses) => `${sources} 个来源，${hosts} 台主机，${addresses} 个网址\n`,
    kind: (kind, kept, fresh, gone, not) =>
      `${{ report: '报告', attachment: '附件', list: '列表' }[kind]}　　已存 ${kept}，未请求 ${fresh}，消失 ${gone}，未取得 ${not}\n`,
    due: (count, next) => `待取　　现在 ${count}，下一个 ${next}\n`,
    year: (year, found, late, missing, gone) =>
      `${year}　　已有 ${found}，逾期 ${late}，缺失 ${missing}，消失 ${gone}\n`,
  },
};
