import { fieldColumns } from './field-columns.ts';
import type { Column, Key, Table } from './table.ts';
import {
  COVERAGE,
  EVIDENCE,
  EXACTNESS,
  FORM,
  KIND,
  LEVEL,
  PANEL_STATUS,
  PERIOD,
  RATIO_STATUS,
  RULE,
  SEVERITY,
  STATUS,
  TOPIC,
  type ValueLabel,
} from './value-labels.ts';

/** Every CSV of a run, with what its columns mean, in the order in which they are written. */
export function tables(): readonly Table[] {
  all ??= [
    table(
      'reports',
      'Reports, one a row',
      '报告，每行一份',
      [...ABOUT_REPORT, ...fieldColumns()],
      ['report_id'],
    ),
    table(
      'cells',
      'Cells, one a row: every field of the form of each report',
      '单元格，每行一个：每份报告所用格式的全部字段',
      CELL,
      ['report_id', 'field'],
      [OF_REPORT, { columns: ['field'], file: 'codebook.csv', to: ['id'] }],
    ),
    table(
      'bodies',
      'Bodies, one a report: who and where',
      '机关，每份报告一行',
      BODY,
      ['report_id'],
      [OF_REPORT],
    ),
    table('mentions', 'Figures that the prose states', '正文中的数字', MENTION, [], [OF_REPORT]),
    table('problems', 'Findings on pages', '关于页面的发现', PROBLEM, [], [OF_REPORT]),
    table(
      'derived',
      'Derived variables: rates and shares',
      '衍生变量：比率',
      DERIVED,
      ['report_id', 'variable'],
      [OF_REPORT, { columns: ['variable'], file: 'codebook.csv', to: ['id'] }],
    ),
    table(
      'panel',
      'Panel: a body, a year and a variable a row',
      '面板：每行一个机关、年度、变量',
      PANEL,
      ['body', 'year', 'variable'],
      [OF_REPORT],
    ),
    table(
      'crosswalk',
      'Which fields feed which variable of the panel',
      '面板变量与各格式字段的对应',
      CROSSWALK,
      ['variable', 'form'],
    ),
    table(
      'coverage',
      'Coverage: a body and a year a row',
      '覆盖情况：每行一个机关、年度',
      COVERED,
      ['body', 'year'],
      [OF_REPORT],
    ),
    table(
      'revisions',
      'Cells that differ between two versions of a report',
      '同一报告两个版本之间不同的单元格',
      REVISION,
      ['field', 'earlier_report_id', 'later_report_id'],
      ['earlier_report_id', 'later_report_id', 'panel_report_id'].map(ofReport),
    ),
    table(
      'across',
      'Findings between reports',
      '报告之间的发现',
      FINDING,
      [],
      ['report_id', 'other_report_id'].map(ofReport),
    ),
  ];
  return all;
}

let all: readonly Table[] | null = null; // made when first asked for: it would slow every start

const OF_REPORT = ofReport('report_id');

function ofReport(column: string): Key {
  return { columns: [column], file: 'reports.csv', to: ['report_id'] };
}

function table(
  name: string,
  en: string,
  zh: string,
  columns: readonly Column[],
  primaryKey: readonly string[],
  foreignKeys: readonly Key[] = [],
): Table {
  return { name, file: `${name}.csv`, en, zh, columns, primaryKey, foreignKeys };
}

function column(
  name: string,
  type: Column['type'],
  en: string,
  zh: string,
  values: readonly ValueLabel[] = [],
): Column {
  return { name, type, en, zh, values, unit: '', definition: { en: '', zh: '' } };
}

const REPORT_ID = column(
  'report_id',
  'string',
  'Report: from source path and bytes',
  '报告编号：由来源路径和内容得出',
);
const SOURCE = column('source', 'string', 'Source: path below the given folder', '来源：给定文件夹下的路径');
const AGENCY = column('agency', 'string', 'Agency as printed', '机关名称（原文）');
const YEAR = column('year', 'year', 'Year reported on', '报告年度');
const FORM_OF = column(
  'form',
  'string',
  'Form, told by its table labels',
  '报告格式（依表格标签判断）',
  FORM,
);
const PUBLISHED = column('published', 'date', 'Date of publication, where printed', '公布日期（页面所印）');
const FIELD = column('field', 'string', 'Field id', '字段编号');
const PLACE = column(
  'place',
  'string',
  'Place: line and column, or table, row and cell',
  '位置：行列，或表、行、格',
);
const RAW = column('raw', 'string', 'Text as printed', '原文');
const BODY_KEY = column('body', 'string', 'Body: joins its reports over the years', '机关：跨年度标识');
const NAME = column('name', 'string', 'Name in simplified characters, half width', '名称（简体、半角）');
const REGION = column('region_code', 'string', 'Division code (GB/T 2260)', '行政区划代码（GB/T 2260）');
const FINDING_CODE = column('code', 'string', 'Kind of finding', '发现的代码');
const SEVERE = column('severity', 'string', 'Severity', '严重程度', SEVERITY);
const MESSAGE = column('message', 'string', 'Sentence', '说明');

const ABOUT_REPORT = [
  REPORT_ID,
  SOURCE,
  AGENCY,
  YEAR,
  PUBLISHED,
  FORM_OF,
  column('complete', 'boolean', 'No field is absent, unread or derived', '没有缺失、未读或推得的字段'),
];

const CELL = [
  REPORT_ID,
  SOURCE,
  AGENCY,
  YEAR,
  FORM_OF,
  FIELD,
  column('value', 'number', 'Number, with the statuses reported and derived only', '数值，仅限印出或推得'),
  column('unit', 'string', 'Unit as printed or prescribed; empty where a sum of money has none', '单位'),
  column('status', 'string', 'Why there is a number or none', '有无数值的原因', STATUS),
  RAW,
  column(
    'how',
    'string',
    'How the cell was found, or the sums that leave this number',
    '如何找到，或由哪些勾稽关系确定',
  ),
  PLACE,
];

const BODY = [
  REPORT_ID,
  SOURCE,
  AGENCY,
  NAME,
  REGION,
  column('province', 'string', 'Province', '省'),
  column('city', 'string', 'City or prefecture', '市'),
  column('county', 'string', 'County or district', '县区'),
  column('level', 'string', 'Level', '层级', LEVEL),
  column('kind', 'string', 'Kind of body', '机关类型', KIND),
  column('field', 'string', 'What a bureau is about', '部门领域'),
  column('register_id', 'string', "Id in the user's register", '用户名录中的编号'),
  column(
    'evidence',
    'string',
    `What decided the place: ${EVIDENCE.map(({ value }) => value).join(', ')}`,
    '地区依据',
  ),
  column('candidates', 'string', 'Places that fit, where none is certain', '可能的地区'),
  column('period_from', 'date', 'First day covered', '统计期起'),
  column('period_to', 'date', 'Last day covered', '统计期止'),
];

const MENTION = [
  REPORT_ID,
  SOURCE,
  AGENCY,
  YEAR,
  column('topic', 'string', 'What the figure is about', '主题', TOPIC),
  column('value', 'number', 'Figure', '数值'),
  column('unit', 'string', 'Unit as printed', '单位'),
  column('period', 'string', 'Time it is about', '所指时期', PERIOD),
  column('exactness', 'string', 'Exact or about', '确数或约数', EXACTNESS),
  RAW,
  column('sentence', 'string', 'Sentence as printed', '原句'),
  PLACE,
];

const PROBLEM = [REPORT_ID, SOURCE, SEVERE, FINDING_CODE, FIELD, PLACE, MESSAGE];

const DERIVED = [
  REPORT_ID,
  SOURCE,
  AGENCY,
  YEAR,
  FORM_OF,
  column('variable', 'string', 'Derived variable', '衍生变量'),
  column('value', 'number', 'Numerator by denominator', '分子除以分母'),
  column('numerator', 'number', 'Numerator', '分子'),
  column('denominator', 'number', 'Denominator', '分母'),
  column('status', 'string', 'Why there is a value or none', '有无数值的原因', RATIO_STATUS),
  column('note', 'string', 'Inputs that are missing or derived', '缺少或推得的数字'),
];

const PANEL = [
  BODY_KEY,
  NAME,
  REGION,
  YEAR,
  column('variable', 'string', 'Variable of the crosswalk', '对应表中的变量'),
  column('value', 'number', 'Number', '数值'),
  column('unit', 'string', 'Unit', '单位'),
  column('status', 'string', 'Why there is a number or none', '有无数值的原因', PANEL_STATUS),
  FORM_OF,
  column('rule', 'string', 'Taken as it is, or added up', '取法', RULE),
  REPORT_ID,
  column('note', 'string', 'Term that is missing; version chosen', '缺项；所取版本'),
];

const CROSSWALK = [
  column('variable', 'string', 'Variable of the panel', '面板变量'),
  FORM_OF,
  column('rule', 'string', 'Taken as it is, or added up', '取法', RULE),
  column('fields', 'string', 'Field ids, joined by +', '字段编号，以 + 相连'),
  column('comparable_with', 'string', 'Other forms that feed it', '可比的其他格式'),
  column('break', 'string', 'Where the series is not one', '断点'),
  column('note', 'string', 'Why', '说明'),
  column('since', 'year', 'First year of report of the form', '格式起始年度'),
  column('until', 'year', 'Last year of report of the form', '格式终止年度'),
];

const COVERED = [
  BODY_KEY,
  NAME,
  REGION,
  YEAR,
  column('status', 'string', 'What there is for the year', '该年度情况', COVERAGE),
  PUBLISHED,
  column('deadline', 'date', 'Day by which it was due', '应公布日期'),
  column('late', 'boolean', 'Published after the deadline', '逾期公布'),
  column('reports', 'integer', 'Number of versions', '版本数'),
  REPORT_ID,
  SOURCE,
];

const REVISION = [
  BODY_KEY,
  YEAR,
  FIELD,
  column('earlier_value', 'number', 'Earlier number', '先前数值'),
  column('earlier_status', 'string', 'Earlier status', '先前状态'),
  column('earlier_place', 'string', 'Earlier place', '先前位置'),
  column('later_value', 'number', 'Later number', '后来数值'),
  column('later_status', 'string', 'Later status', '后来状态'),
  column('later_place', 'string', 'Later place', '后来位置'),
  column('earlier_report_id', 'string', 'Earlier report', '先前报告'),
  column('later_report_id', 'string', 'Later report', '后来报告'),
  column('panel_report_id', 'string', 'Report that the panel takes', '面板采用的报告'),
  column('ordered_by', 'string', 'What tells the later one', '先后依据'),
];

const FINDING = [
  FINDING_CODE,
  SEVERE,
  BODY_KEY,
  YEAR,
  column('other_year', 'year', 'Other year', '另一年度'),
  FIELD,
  column('expected', 'number', 'Expected', '应为'),
  column('found', 'number', 'Found', '实为'),
  column('difference', 'number', 'Found less expected', '差额'),
  REPORT_ID,
  PLACE,
  column('other_report_id', 'string', 'Other report', '另一报告'),
  column('other_place', 'string', 'Other place', '另一位置'),
  MESSAGE,
];
