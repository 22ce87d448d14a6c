import { type Grid, isNumberCell, type Page } from '../page.ts';
import { type Layout, rowsWithGaps } from './layout.ts';
import { body, head, onOneLine } from './text-page.ts';

/** The text of a PDF: narrow labels wrapped, header lines interleaved, prose cut at the paper's edge, page numbers. */
export const PDF: Layout = {
  name: 'pdf-text',
  kind: 'text',
  ending: 'txt',
  loses: 'blanks',
  render: page => ({
    text: `${[...head(page), ...body(wrapped(page), tableLines), ...page.after].join('\n')}\n`,
    open: rowsWithGaps(page),
  }),
};

/** The page with its prose cut at the paper's edge. */
export function wrapped(page: Page): Page {
  const cut = (paragraph: string) => paragraph.match(/.{1,34}/gu) ?? [];
  const sections = page.sections.map(section => ({
    ...section,
    paragraphs: section.paragraphs.flatMap(cut),
  }));
  return { ...page, sections };
}

function tableLines(grid: Grid): readonly string[] {
  return [
    ...(HEADS[grid.id] ?? []),
    ...grid.rows.slice(firstOwnRow(grid)).flatMap(({ cells, lineAfter }) => {
      const labels = cells.filter(cell => !isNumberCell(cell)).map(({ text }) => onOneLine(text));
      const values = cells.filter(cell => isNumberCell(cell) && cell.text !== '').map(({ text }) => text);
      const groups = labels.slice(0, values.length > 0 ? -1 : 0);
      const leaf = values.length > 0 ? labels.slice(-1) : labels;
      const lines = leaf.length === 1 ? (leaf[0]!.match(/.{1,20}/gu) ?? []) : [leaf.join(' ')];
      const last = lines.at(-1) ?? '';
      return [
        ...groups,
        ...lines.slice(0, -1),
        [last, ...values].filter(Boolean).join(' '),
        lineAfter ?? '',
      ].filter(Boolean);
    }),
  ];
}

/** Index of the first row that the header lines below do not stand for. */
export function firstOwnRow({ id, rows }: Grid): number {
  return id in HEADS ? rows.findIndex(({ cells }) => cells.some(({ fields }) => fields.length > 0)) : 0;
}

/** Header lines as a PDF reader meets them: by height on the paper, not by cell. */
export const HEADS: Readonly<Record<string, readonly string[]>> = {
  applications: [
    '（本列数据的勾稽关系为：第一项加第 申请人情况',
    '二项之和，等于第三项加第四项之和） 法人或其他组织',
    '自然 商业 科研 社会公 法律服 总计',
    '人 企业 机构 益组织 务机构 其他',
  ],
  review_litigation: [
    '行政复议 行政诉讼',
    '结 结 其 尚 总 未经复议直接起诉 复议后起诉',
    '果 果 他 未 计 结 结 其 尚 总 结 结 其 尚 总',
    '维 纠 结 审 果 果 他 未 计 果 果 他 未 计',
    '持 正 果 结 维 纠 结 审 维 纠 结 审',
    '持 正 果 结 持 正 果 结',
  ],
};
