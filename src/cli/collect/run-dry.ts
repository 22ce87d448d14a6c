import { type Planned, planPass } from '../../collect/plan.ts';
import type { Address } from '../../collect/store/store.ts';
import { printable } from '../../explain/printable.ts';
import { printProblem } from '../../problems.ts';
import type { Language } from '../../types.ts';
import { DONE } from '../exit-codes.ts';
import type { Shell } from '../shell.ts';
import { collectedSources } from './collect-once.ts';
import { openKnownState } from './open-state.ts';
import type { CollectSettings } from './settings.ts';

/** Prints what a pass would fetch, and why. Nothing is asked, written or made. */
export async function runDry(settings: CollectSettings, { print, say, now }: Shell): Promise<number> {
  const { folder, everything, policy, language } = settings;
  const planned = planPass(await collectedSources(settings), await knownAddresses(folder), {
    now: now(),
    everything,
  });
  for (const each of planned) print(`${each.address.url}  ${WHY[language](each)}\n`);
  const hosts = new Map<string, number>();
  for (const { address } of planned) hosts.set(address.host, (hosts.get(address.host) ?? 0) + 1);
  const longest = Math.max(0, ...hosts.values()) * policy.interval * (1 + policy.jitter / 2);
  say(TOTAL[language](planned.length, hosts.size, Math.ceil(longest / 1000)));
  return DONE;
}

async function knownAddresses(folder: string): Promise<readonly Address[]> {
  const store = await openKnownState(folder, process.env['DATABASE_URL']);
  if (store === null) return [];
  const addresses: Address[] = [];
  for await (const address of store.addresses()) addresses.push(address);
  await store.close();
  return addresses;
}

const WHY: Readonly<Record<Language, (planned: Planned) => string>> = {
  en: ({ address, reason }) =>
    ({
      entry: `${address.kind}: a new entry of ${address.body || 'several bodies'}`,
      link: `${address.kind}: found on ${address.from}`,
      check: `${address.kind}: last asked ${day(address.checked)}`,
      again: `${address.kind}: not had before${problemOf(address, 'en')}`,
      gone: `${address.kind}: gone since ${day(address.goneSince)}`,
    })[reason],
  zh: ({ address, reason }) =>
    ({
      entry: `${address.kind}：${address.body || '多家机关'}的新入口`,
      link: `${address.kind}：见于 ${address.from}`,
      check: `${address.kind}：上次查询于 ${day(address.checked)}`,
      again: `${address.kind}：此前未取得${problemOf(address, 'zh')}`,
      gone: `${address.kind}：自 ${day(address.goneSince)} 消失`,
    })[reason],
};

const TOTAL: Readonly<Record<Language, (addresses: number, hosts: number, seconds: number) => string>> = {
  en: (addresses, hosts, seconds) =>
    `${addresses} ${addresses === 1 ? 'address' : 'addresses'} on ${hosts} ${hosts === 1 ? 'host' : 'hosts'}, each after its robots.txt; some ${seconds} s, and what they lead to\n`,
  zh: (addresses, hosts, seconds) =>
    `${hosts} 台主机上的 ${addresses} 个网址，均先读 robots.txt；约 ${seconds} 秒，另加由此发现的网址\n`,
};

function problemOf({ problem }: Address, language: Language): string {
  return problem === null ? '' : `: ${printable(printProblem(problem, language).message)}`;
}

function day(time: number | null): string {
  return time === null ? '' : new Date(time).toISOString().slice(0, 10);
}
