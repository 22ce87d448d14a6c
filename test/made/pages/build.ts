import { formById } from '../../../src/recognise/forms/index.ts';
import { type FigureOptions, figuresFor } from './figures.ts';
import { gridsFor } from './grids.ts';
import type { FormId } from './numbers.ts';
import { mapTexts, type Page, type PageSection } from './page.ts';
import { agencyName, beforeTable, otherMatters, overview, shortcomings, type Wording } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

/** What a report is made to say; drawn from the seed where it is not given. */
export interface PageOptions extends FigureOptions {
  readonly agency?: string;
  readonly year?: number;
}

/** A report with known figures. The same seed gives the same page. */
export function pageFor(seed: string, form: FormId, options: PageOptions = {}): Page {
  const random = randomFrom(`${seed}/page`);
  const agencyError = random.chance(0.06);
  const figures = figuresFor(seed, form, { agencyError, ...options });
  const drawnYear = form === 'form_2019' ? random.int(2019, 2022) : random.int(2021, 2025);
  const { year = drawnYear, agency = agencyName(random.fork('agency')) } = options;
  const received = figures.get('applications.received.total')!.value ?? 0;
  const wording: Wording = { agency, year, received };
  const grids = gridsFor(form, figures, {
    disclosure: random.pick([4, 4, 4, 5, 5, 6] as const),
    applications: random.pick([10, 10, 10, 10, 10, 10, 9, 17] as const),
  });
  const prose = random.fork('prose');
  const sections = formById(form).sections.map((section): PageSection => {
    const grid = grids.find(({ id }) => id === section.id);
    const heading = prose.chance(0.85) ? section.label : (section.aliases?.[0] ?? section.label);
    return {
      heading,
      paragraphs: paragraphsOf(section.id, prose, wording),
      ...(grid === undefined ? {} : { grid }),
    };
  });
  const page: Page = {
    form,
    year,
    sections,
    opening: [],
    doubtful: [],
    open: [],
    ...frame(random.fork('frame'), wording),
  };
  return random.chance(0.5) ? mapTexts(page, halfWidth) : page;
}

function paragraphsOf(section: string, random: Random, wording: Wording): readonly string[] {
  switch (section) {
    case 'overview':
      return overview(random, wording);
    case 'problems':
      return shortcomings(random, wording);
    case 'other_matters':
      return otherMatters(random);
    default:
      return beforeTable(random, section);
  }
}

/** Brackets, colons and the like in half width, as many copies have them. */
function halfWidth(text: string): string {
  return text.replace(/[（）：；，！？]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

// ── title, dates, navigation ─────────────────────────────────────────

type Frame = Pick<Page, 'title' | 'agency' | 'published' | 'before' | 'byline' | 'after'>;

function frame(random: Random, { agency, year }: Wording): Frame {
  const naming = random.weighted({
    agencyFirst: 6,
    yearFirst: 2,
    twoLines: 1,
    yearBelow: 1,
    publisherOnly: 1,
  });
  const named = naming === 'publisherOnly';
  const month = random.int(1, 3);
  const day = random.int(1, 28);
  const iso = `${year + 1}-${two(month)}-${two(day)}`;
  const dated = random.weighted({ byline: 4, signature: 2, none: 3 });
  const publisher = named || random.chance(0.3) ? `来源：${agency}` : '';
  const date =
    dated === 'byline'
      ? `${random.pick(['发布日期', '发布时间'])}：${iso} ${random.pick(['', '09:12', '16:40:05'])}`.trim()
      : '';
  const signed = dated === 'signature' ? [agency, `${year + 1}年${month}月${day}日`] : [];
  return {
    title: TITLES[naming](agency, year),
    agency,
    published: dated === 'none' ? null : iso,
    before: random.some(
      [
        `您当前所在位置：首页 > 政务公开 > 政府信息公开年报`,
        `索 引 号：0045${random.int(1000, 9999)}/${year + 1}-000${random.int(10, 99)}`,
        '网站支持IPv6 | 无障碍',
      ],
      random.int(0, 2),
    ),
    byline: [
      [date, publisher, random.pick(['', '【字体：大 中 小】 打印', '浏览次数：128'])]
        .filter(Boolean)
        .join(' '),
    ].filter(Boolean),
    after: [
      ...signed,
      ...random.some(
        [
          '分享到：',
          '扫一扫在手机打开当前页面',
          '主办：市政府办公室 电话：000-1234567',
          '网站地图 | 关于我们',
        ],
        random.int(0, 3),
      ),
    ],
  };
}

const TITLES = {
  agencyFirst: (agency: string, year: number) => [`${agency}${year}年政府信息公开工作年度报告`],
  yearFirst: (agency: string, year: number) => [`${year}年${agency}政府信息公开工作年度报告`],
  twoLines: (agency: string, year: number) => [agency, `${year}年度政府信息公开工作年度报告`],
  yearBelow: (agency: string, year: number) => [`${agency}政府信息公开工作年度报告`, `（${year}年度）`],
  publisherOnly: (_: string, year: number) => [`${year}年政府信息公开工作年度报告`],
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}
