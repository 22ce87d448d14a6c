import { FORM, RULE, SEVERITY } from '../package/value-labels.ts';
import type { ColumnType, Head } from './table.ts';

/** Columns that several tables have, each with a value of its own. */
export const REPORT_ID = head('report_id', 'text', '报告编号', 'Report', {
  full: { en: 'Report: from source path and bytes', zh: '报告编号：由来源路径和内容得出' },
  to: ['reports.report_id'],
});
export const SOURCE = head('source', 'text', '来源文件', 'Source file', {
  full: { en: 'Source: path below the given folder', zh: '来源：给定文件夹下的路径' },
});
export const PART = head('part', 'whole', '文件中第几份报告', 'Part of the file', {
  full: {
    en: 'Which report of a file that holds several; empty for the only one',
    zh: '同一文件含多份报告时的序号；仅一份时为空',
  },
});
export const AGENCY = head('agency', 'text', '机关名称（原文）', 'Agency as printed');
export const YEAR = head('year', 'year', '报告年度', 'Year reported on');
export const PUBLISHED = head('published', 'date', '发布日期', 'Date of publication', {
  full: { en: 'Date of publication, where printed', zh: '公布日期（页面所印）' },
});
export const FORM_ID = head('form', 'label', '报告格式', 'Form', {
  full: { en: 'Form, told by its table labels', zh: '报告格式（依表格标签判断）' },
  values: FORM,
  to: ['forms.form'],
});
export const FIELD = head('field', 'label', '变量', 'Field', { full: { en: 'Field id', zh: '字段编号' } });
export const RAW = head('raw', 'text', '原文', 'As printed', {
  full: { en: 'Text as printed', zh: '原文' },
});
export const PLACE = head('place', 'text', '位置', 'Place', {
  full: { en: 'Place: line and column, or table, row and cell', zh: '位置：行列，或表、行、格' },
});
export const BODY = head('body', 'text', '机关：跨年度标识', 'Body: joins its reports over the years');
export const NAME = head('name', 'text', '机关名称', 'Body', {
  full: { en: 'Name in simplified characters, half width', zh: '名称（简体、半角）' },
});
export const REGION_CODE = head('region_code', 'text', '行政区划代码', 'Region, code of GB/T 2260', {
  full: { en: 'Division code (GB/T 2260)', zh: '行政区划代码（GB/T 2260）' },
});
export const RULE_OF = head('rule', 'label', '取法', 'Taken as it is, or added up', { values: RULE });
export const CODE = head('code', 'label', '代码', 'Code', {
  full: { en: 'Kind of finding', zh: '发现的代码' },
});
export const SEVERITY_OF = head('severity', 'label', '轻重', 'Severity', {
  full: { en: 'Severity', zh: '严重程度' },
  values: SEVERITY,
});
export const MESSAGE = head('message', 'text', '说明', 'Message', { full: { en: 'Sentence', zh: '说明' } });

function head(name: string, type: ColumnType, zh: string, en: string, more: Partial<Head> = {}): Head {
  return { name, type, zh, en, ...more };
}
