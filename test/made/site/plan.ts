import type { GeneratedPage } from '../pages/generate.ts';
import { generate } from '../pages/generate.ts';
import { LAYOUTS } from '../pages/layouts/index.ts';
import { randomFrom } from '../pages/random.ts';
import { SYSTEMS, type System } from './lists.ts';
import { MANNERS, type Manner } from './manners.ts';

export interface SitePlan {
  readonly seed: string;
  readonly bodies: readonly SiteBody[];
}

/** A body that publishes: its list of reports on a site system, and how its host behaves. */
export interface SiteBody {
  readonly number: number;
  readonly name: string;
  readonly host: string; // shared by the bodies of a portal
  readonly entry: string; // path of the list's first page
  readonly system: System;
  readonly manner: Manner;
  readonly reports: readonly SiteReport[]; // newest first
}

export type ReportKind = 'html' | 'text' | 'pdf' | 'word';

export interface SiteReport {
  readonly body: number;
  readonly year: number;
  readonly title: string;
  readonly published: string; // ISO date
  readonly kind: ReportKind;
  readonly path: string;
  readonly attachment: string | null; // path of a file that the page links to
  /** The page in its nth version, with its known figures; null for files that nothing reads yet. */
  readonly page: (version: number) => GeneratedPage | null;
}

export interface PlanOptions {
  readonly seed: string;
  readonly bodies: number;
  readonly years: readonly number[];
  readonly manners?: readonly Manner[]; // default all, in turn
}

/** Bodies with a report for each year. Four of ten share a portal; the same options give the same plan. */
export function planSite({ seed, bodies, years, manners = MANNERS }: PlanOptions): SitePlan {
  const hosts = new Map<string, Manner>();
  return {
    seed,
    bodies: Array.from({ length: bodies }, (_, number): SiteBody => {
      const host =
        number % 10 < 4 ? `portal-${Math.floor(number / 10)}.localhost` : `body-${number}.localhost`;
      if (!hosts.has(host)) hosts.set(host, manners[hosts.size % manners.length]!);
      const system = SYSTEMS[number % SYSTEMS.length]!;
      const name = nameOf(number);
      const folder = system.folder(number);
      const reports = [...years]
        .sort((one, other) => other - one)
        .map(year => reportOf({ seed, number, year, name, folder }));
      return { number, name, host, entry: folder + system.entry, system, manner: hosts.get(host)!, reports };
    }),
  };
}

interface ReportOf {
  readonly seed: string;
  readonly number: number;
  readonly year: number;
  readonly name: string;
  readonly folder: string;
}

function reportOf({ seed, number, year, name, folder }: ReportOf): SiteReport {
  const random = randomFrom(`${seed}/${number}/${year}`);
  const kind = random.weighted({ html: 80, text: 8, pdf: 6, word: 6 });
  const published = `${year + 1}-0${random.int(1, 3)}-${random.int(10, 28)}`;
  const file = `${folder}t${published.replaceAll('-', '')}_${number}${year}`;
  const layout = random.pick(kind === 'text' ? TEXTS : PAGES);
  return {
    body: number,
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    published,
    kind,
    path: `${file}.${ENDINGS[kind]}`,
    attachment: kind === 'html' && random.chance(0.2) ? `${file}.${random.pick(['pdf', 'docx'])}` : null,
    page: version =>
      kind === 'pdf' || kind === 'word'
        ? null
        : generate(
            `${seed}/${number}/${year}/${version}`,
            layout,
            year < 2021 ? 'form_2019' : 'form_2021',
            [],
            {
              agency: name,
              year,
              agencyError: false,
              filling: layout.filling ?? 'all',
            },
          ),
  };
}

const ENDINGS: Readonly<Record<ReportKind, string>> = { html: 'html', text: 'txt', pdf: 'pdf', word: 'docx' };

const PAGES = LAYOUTS.filter(
  ({ kind, loses, name }) => kind === 'html' && loses === 'nothing' && !/json|turned/.test(name),
);
const TEXTS = LAYOUTS.filter(
  ({ ending, loses, name }) => ending === 'txt' && loses === 'nothing' && !name.startsWith('commas'),
);

/** A made-up name; no two numbers below 400 have the same. */
function nameOf(number: number): string {
  const place = FIRST[number % 20]! + SECOND[Math.floor(number / 20) % 20]!;
  return place + KINDS[number % KINDS.length]!;
}

const FIRST = [...'云石青白清双长大东南金银松柏梅竹兰桂柳杨'];
const SECOND = [...'溪桥田河泉林岭湾山湖坪岗塘洲浦源川潭峰谷'];
const KINDS = ['县水务局', '镇人民政府', '市财政局', '县教育局', '街道办事处', '市统计局', '县林业局'];
