import { column, type Table } from './table.ts';

/** One line of the codebook, all of it text: on a column or derived variable. */
export type CodebookRow = Readonly<Record<CodebookColumn, string>>;

const COLUMNS = [
  ['id', 'text', '编号', 'Id: of a field or derived variable, else table.column'],
  ['table', 'text', '文件', 'File'],
  ['column', 'text', '列名', 'Column; of a derived variable, its name in the column variable'],
  ['zh', 'text', '中文名称', 'Chinese title'],
  ['en', 'text', '英文名称', 'English title'],
  ['type', 'label', '类型', 'Type'],
  ['unit', 'label', '单位', 'Unit'],
  ['form', 'label', '所属格式', 'Forms that ask for it'], // ids, joined by a blank
  ['since', 'year', '起始年度', 'First year of report'],
  ['until', 'year', '终止年度；空：仍在使用或不详', 'Last year of report; empty: in use, or not known'],
  ['definition', 'text', '英文定义', 'What it counts'],
  ['definition_zh', 'text', '中文定义', 'What it counts, in Chinese'],
  ['article', 'text', '格式所引条例条款', 'Item of the Regulations that the form prints'],
  ['identities', 'text', '所在勾稽关系', 'Sums it is in, as form:sum'],
  ['formula', 'text', '衍生变量公式', 'Formula of a derived variable, in field ids'],
  ['values', 'text', '取值及含义', 'Values and what they mean'],
  ['missing', 'text', '空值含义', 'What an empty value means'],
  ['note', 'text', '格式之间的变化', 'What changed between forms'],
] as const;

type CodebookColumn = (typeof COLUMNS)[number][0];

/** One row a column of the tables, or derived variable. It has none on itself. */
export const CODEBOOK: Table<CodebookRow, readonly CodebookRow[]> = {
  name: 'codebook',
  zh: '变量说明：全部表格的全部列',
  en: 'Codebook: every column of every table',
  formats: ['csv'],
  columns: COLUMNS.map(([name, type, zh, en]) => column(name, type, zh, en, row => row[name])),
  key: ['id'],
  rows: rows => rows,
};
