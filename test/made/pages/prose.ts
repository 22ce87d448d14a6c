import type { Random } from './random.ts';

/** Sentences of our own around the tables, in the manner of a report. */
export interface Wording {
  readonly agency: string;
  readonly year: number;
  readonly received: number; // requests, as the table has it
}

export function overview(random: Random, { agency, year, received }: Wording): readonly string[] {
  const listed = random.int(20, 900);
  return [
    random.pick([
      `${agency}按条例编写本报告，数据统计期限为${year}年1月1日至${year}年12月31日。`,
      `${year}年，${agency}把公开融入日常办事，全年没有发生差错。`,
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止，由${agency}负责解释。`,
    ]),
    `（一）主动公开。全年在门户网站发布各类消息${listed}条，公众号推送${random.int(5, 400)}篇，其中涉及行政许可${random.int(1, 60)}项、行政处罚${random.int(1, 60)}件。`,
    received === 0
      ? '（二）依申请公开。全年没有收到申请。'
      : `（二）依申请公开。全年收到申请${received}件，都有专人跟进。`,
    `（三）平台建设。清理栏目${random.int(2, 30)}个，公开工作经常化、制度化，版面再次优化。`,
    `（四）依据文件。写法参照云政办〔${random.int(2016, year)}〕${random.int(1, 80)}号，电子邮箱为gk${random.int(10, 99)}@126.example。`,
    '（五）监督保障。稿件实行“三审三校”机制，文件上网之前先做保密检查。',
  ];
}

export function beforeTable(random: Random, section: string): readonly string[] {
  if (!random.chance(0.15)) return [];
  return section === 'applications' ? ['本年收到的申请见下表，单位为件。'] : ['具体数字见下表。'];
}

export function shortcomings(random: Random, { year }: Wording): readonly string[] {
  return [
    `和${year - 1}年比，栏目更新还不够快，解读的形式也偏少。`,
    random.pick([
      `${year + 1}年将把检查经常化，保护申请人的隐私，并补齐${random.int(2, 9)}个栏目。`,
      `下一步准备在${year + 1}年内安排两次培训，让答复更规范。`,
    ]),
  ];
}

export function otherMatters(random: Random): readonly string[] {
  return [random.pick(['没有收取信息处理费，也没有其他事项。', '无。', '本年未收取信息处理费。'])];
}

/** A made-up agency: where it is, and what it is. */
export function agencyName(random: Random): string {
  const place = random.pick(['云溪', '石桥', '青田', '白河', '清泉', '双林', '长岭', '大湾']);
  return random.pick([
    () => `${place}县${random.pick(BUREAUS)}`,
    () => `${place}市${random.pick(BUREAUS)}`,
    () => `${place}镇人民政府`,
    () => `${place}街道办事处`,
    () => `${place}市人民政府`,
    () => `${random.pick(['东山', '南湖'])}市${place}区${random.pick(BUREAUS)}`,
  ])();
}

const BUREAUS = [
  '水务局',
  '教育局',
  '统计局',
  '财政局',
  '林业局',
  '交通运输局',
  '人民政府办公室',
  '医疗保障局',
];
