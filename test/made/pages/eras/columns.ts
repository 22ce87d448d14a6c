import type { Random } from '../random.ts';

/** The figure columns of a table, and which of them is the body's own. */
export interface EraColumns {
  readonly names: readonly string[];
  readonly own: number | null; // null: the header does not say
  /** Figures of the other columns, by the body's own. */
  readonly others: (own: number, random: Random) => readonly number[];
}

const NONE = () => [];

/** What headers are like. */
export const COLUMNS: Readonly<Record<string, EraColumns>> = {
  one: { names: ['统计数'], own: 0, others: NONE },
  longer: { names: ['数据统计数'], own: 0, others: NONE },
  amount: { names: ['数量'], own: 0, others: NONE },
  cumulative: {
    names: ['2016年度', '历年累计'],
    own: 0,
    others: (own, random) => [own + random.int(0, 500)],
  },
  lastYear: { names: ['统计数', '上年数'], own: 0, others: (_, random) => [random.int(0, 90)] },
  summed: {
    names: ['合计', '区政府', '区直单位', '乡镇街道'],
    own: 0,
    others: (own, random) => {
      const first = random.int(0, Math.floor(own));
      return [first, Math.floor(own) - first, 0];
    },
  },
  period: {
    names: ['本期实际', '本年累计'],
    own: null,
    others: (own, random) => [own + (random.chance(0.3) ? 0 : random.int(0, 40))],
  },
  parts: {
    names: ['区政府统计数', '区直单位统计数', '乡镇街道统计数'],
    own: null,
    others: (_, random) => [random.int(0, 9), random.int(0, 9)],
  },
};
