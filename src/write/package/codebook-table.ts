import type { CodebookRow } from './codebook-rows.ts';
import type { Column, Table } from './table.ts';

const TITLES: Readonly<Record<keyof CodebookRow, readonly [Column['type'], en: string, zh: string]>> = {
  id: ['string', 'Id: of a field or derived variable, else table.column', '编号'],
  table: ['string', 'File', '文件'],
  column: ['string', 'Column; of a derived variable, its name in the column variable', '列名'],
  zh: ['string', 'Chinese title', '中文名称'],
  en: ['string', 'English title', '英文名称'],
  type: ['string', 'Type', '类型'],
  unit: ['string', 'Unit', '单位'],
  form: ['string', 'Forms that ask for it', '所属格式'],
  since: ['year', 'First year of report', '起始年度'],
  until: ['year', 'Last year of report; empty: in use, or not known', '终止年度；空：仍在使用或不详'],
  definition: ['string', 'What it counts', '英文定义'],
  definition_zh: ['string', 'What it counts, in Chinese', '中文定义'],
  article: ['string', 'Item of the Regulations that the form prints', '格式所引条例条款'],
  identities: ['string', 'Sums it is in, as form:sum', '所在勾稽关系'],
  formula: ['string', 'Formula of a derived variable, in field ids', '衍生变量公式'],
  values: ['string', 'Values and what they mean', '取值及含义'],
  missing: ['string', 'What an empty value means', '空值含义'],
  note: ['string', 'What changed between forms', '格式之间的变化'],
};

export const CODEBOOK_COLUMNS: readonly Column[] = Object.entries(TITLES).map(([name, [type, en, zh]]) => ({
  name,
  type,
  en,
  zh,
  unit: '',
  values: [],
  definition: { en: '', zh: '' },
}));

/** codebook.csv, described. It has no lines on itself. */
export const CODEBOOK_TABLE: Table = {
  name: 'codebook',
  file: 'codebook.csv',
  en: 'Codebook: every column of every table',
  zh: '变量说明：全部表格的全部列',
  columns: CODEBOOK_COLUMNS,
  primaryKey: ['id'],
  foreignKeys: [],
};
