import type { Grade } from '../types.ts';

/** What the grades mean, in Chinese; in English `GRADE_RULE` says it. */
export const GRADES_ZH: Readonly<Record<Grade, string>> = {
  A: '全部字段均为原文数字，全部勾稽关系成立',
  B: '全部字段的单元格均已读出（reported、blank、dash 或 words），没有不成立的勾稽关系',
  C: '至少九成字段已读出',
  D: '其余情形，以及认不出格式的页面',
};
