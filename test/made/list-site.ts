import { type Random, randomFrom } from './pages/random.ts';

/** A made site: what each address answers, and which addresses are the reports that a reader would find from its entry. */
export interface MadeSite {
  readonly system: SystemName;
  readonly entry: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, number | null>; // to the year that the link names
}

/** An entry of a list: a report, or something that has a report's words and is none. */
export interface Item {
  readonly title: string;
  readonly shown: string; // perhaps cut short
  readonly address: string; // as linked, from the root
  readonly date: string;
  readonly isReport: boolean;
  readonly year: number | null;
}

/** A kind of site system: how it lays out a list over pages. Pages are given in the list's order. */
export interface System {
  readonly addressOf: (year: number, number: number, random: Random) => string; // of an article
  readonly pages: (
    lists: readonly (readonly Item[])[],
    random: Random,
  ) => { readonly entry: string; readonly pages: readonly (readonly [address: string, text: string])[] };
}

export type SystemName = keyof typeof import('./list-systems.ts').SYSTEMS;

export const HOST = 'http://tjj.baihe.gov.cn';

/** The same site with a first page above it, and what leads from there to its list. */
export function withHome(site: MadeSite, seed: string): MadeSite {
  const random = randomFrom(`${seed}/home`);
  const entry = `${HOST}/`;
  const list = site.entry.slice(HOST.length);
  const nav = (links: readonly (readonly [address: string, text: string])[]) =>
    `<html><body><ul>${links.map(([address, text]) => `<li><a href="${address}">${text}</a></li>`).join('')}</ul><p>欢迎访问本网站，今天是工作日，请您监督我们的工作。</p></body></html>`;
  const others = [
    ['/zwdt/', '政务动态'],
    ['/hdjl/', '互动交流'],
    ['/zn/', '政府信息公开指南'],
    ['/ysq/', '依申请公开'],
    ['/czyjs/', '财政预决算'],
  ] as const;
  const named = random.pick([
    '政府信息公开年报',
    '政府信息公开工作年度报告',
    '信息公开年报',
    '政府信息公开年度报告',
  ]);
  const above = random.pick(['政府信息公开', '政务公开', '信息公开', '白河市统计局信息公开']);
  const pages = new Map(site.pages);
  const disclosure = nav([...others, [list, site.system === 'numbered' ? '信息公开目录' : named]]);
  // The numbered columns are a part of the site of their own: the word above leads right to them.
  const first = nav([
    ...others.slice(0, 2),
    [site.system === 'numbered' ? list : '/zfxxgk/', above],
    ...others.slice(4),
  ]);
  if (site.system !== 'numbered') pages.set(`${HOST}/zfxxgk/`, disclosure);
  if (random.chance(0.3)) {
    pages.set(entry, '<html><head><meta http-equiv="refresh" content="0;URL=sy/index.shtml"></head></html>');
    pages.set(`${HOST}/sy/index.shtml`, first);
  } else pages.set(entry, first);
  return { ...site, entry, pages };
}

export async function makeSite(seed: string, system: SystemName): Promise<MadeSite> {
  const { SYSTEMS } = await import('./list-systems.ts');
  const random = randomFrom(`${seed}/${system}`);
  const { addressOf, pages }: System = SYSTEMS[system];
  const items = makeItems(random, (year, number) => addressOf(year, number, random));
  const size = random.int(3, 12);
  const lists = Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
  const made = pages(lists, random);
  return {
    system,
    entry: made.entry,
    pages: new Map(made.pages),
    reports: new Map(
      items.filter(({ isReport }) => isReport).map(({ address, year }) => [HOST + address, year] as const),
    ),
  };
}

const BODIES = ['白河市统计局', '白河市财政局', '青石镇人民政府', '白河市人民政府办公室', '白河市审计局'];
const NUMERALS = '〇一二三四五六七八九';

/** Reports of some bodies over some years among what lists mix with them, newest first, one of them twice. */
function makeItems(random: Random, addressOf: (year: number, number: number) => string): readonly Item[] {
  const first = random.int(2008, 2020);
  const last = random.int(first + 1, 2024);
  const bodies = random.some(BODIES, random.int(1, 4));
  const items: Item[] = [];
  let number = random.int(1000, 9000);
  const add = (title: string, year: number | null, isReport: boolean, published: number) => {
    const date = `${published}-0${random.int(1, 3)}-${random.int(10, 28)}`;
    const shown =
      title.length > 16 && random.chance(0.3) ? `${title.slice(0, random.int(10, 15))}...` : title;
    items.push({ title, shown, address: addressOf(published, ++number), date, isReport, year });
  };
  for (let year = last; year >= first; year--) {
    for (const body of bodies) add(reportTitle(body, year, random), year, true, year + 1);
    for (const title of random.some(DECOYS, random.int(0, 4)))
      add(title.replace('#', bodies[0]!).replace('*', `${year}`), null, false, year + 1);
  }
  const again = random.pick(items.filter(({ isReport }) => isReport));
  return random.chance(0.5) ? [...items, again] : items;
}

function reportTitle(body: string, year: number, random: Random): string {
  const numerals = Array.from(`${year}`, digit => NUMERALS[Number(digit)]).join('');
  return random.pick([
    `${body}${year}年政府信息公开工作年度报告`,
    `${body}${year}年度政府信息公开工作年度报告`,
    `${year}年${body}政府信息公开年报`,
    `${body}政府信息公开工作年度报告（${year}年度）`,
    `${body}${numerals}年政府信息公开工作年度报告`,
    `${body}${year}年政府資訊公開工作年度報告`.replace('資訊', '信息'),
    `${body}关于${year}年度政府信息公开工作情况的报告`,
  ]);
}

/** What lists of reports hold beside them. `#` is a body, `*` a year. */
const DECOYS = [
  '#*年上半年政府信息公开工作报告',
  '【图解】#*年政府信息公开工作年度报告',
  '一图读懂#*年政府信息公开年报',
  '#*年政府信息公开工作年度报告解读',
  '关于做好*年政府信息公开工作年度报告编制工作的通知',
  '#*年政府信息公开工作年度报告（征求意见稿）',
  '政府信息公开工作年度报告格式（*年样式）',
  '#*年法治政府建设年度报告',
  '#*年政府网站工作年度报表',
  '#*年度部门决算公开',
  '#*年第三季度政府信息公开情况统计表',
  '#*年政务公开工作要点',
  '关于报送#*年政府信息公开工作年度报告的函',
  '企业*年度报告公示',
  '政府信息公开指南（*年版）',
];
