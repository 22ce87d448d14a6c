import type { BodyKind } from '../../recognise/body/kinds.ts';
import { FORMS } from '../../recognise/forms/index.ts';
import type { SectionId } from '../../recognise/forms/section-ids.ts';
import { TOPICS } from '../../recognise/prose/topics.ts';
import type {
  AgencyEvidence,
  BodyEvidence,
  BodyLevel,
  CellStatus,
  Exactness,
  MentionPeriod,
  Severity,
  YearEvidence,
} from '../../types.ts';
import type { RatioStatus } from '../../validate/ratio.ts';

/** A value that a column can have, and what it means. */
export interface ValueLabel {
  readonly value: string;
  readonly en: string;
  readonly zh: string;
}

type Labels<V extends string> = Readonly<Record<V, readonly [en: string, zh: string]>>;

const labels = <V extends string>(all: Labels<V>): readonly ValueLabel[] =>
  Object.entries<readonly [string, string]>(all).map(([value, [en, zh]]) => ({ value, en, zh }));

/** Why a cell has a number or none. The order is that of the missing codes in the import scripts. */
export const STATUS = labels<CellStatus>({
  reported: ['a number is printed', '印有数字'],
  blank: ['the cell is empty', '单元格为空'],
  dash: ['a sign or word for none is printed', '印有表示无的符号或字样'],
  words: ['other words are printed', '印有其他文字'],
  unread: ['something is printed that could not be read with certainty', '有内容但无法确认'],
  absent: ['no such cell was found', '页面上未找到该单元格'],
  derived: ['not printed; the sums leave only this number', '未印出，由勾稽关系唯一确定'],
});

export const PANEL_STATUS: readonly ValueLabel[] = [
  ...STATUS,
  ...labels({
    no_unit: ['a sum of money without a printed unit', '金额未印单位'],
    summed: ['added up from several printed numbers', '由若干数字相加'],
    not_summed: ['not added up: a term is missing', '缺项，未相加'],
  }),
];

export const RATIO_STATUS = labels<RatioStatus>({
  computed: ['computed from printed numbers', '由印出的数字计算'],
  from_derived: ['computed, and some input is derived', '计算，部分数字为推得'],
  zero_denominator: ['the denominator is 0', '分母为0'],
  missing_input: ['some input has no number', '缺少数字'],
  above_one: ["above 1: the page's own numbers contradict each other", '大于1：页面数字自相矛盾'],
});

export const FORM: readonly ValueLabel[] = FORMS.map(({ id, title, name, basis }) => ({
  value: id,
  en: `${basis}: ${name}`,
  zh: `${title}（${basis}）`,
}));

export const SEVERITY = labels<Severity>({
  unusable: ['gives no numbers', '无法取得数字'],
  doubtful: ['wants a look', '需要核对'],
  note: ['for the record', '备注'],
});

export const LEVEL = labels<BodyLevel>({
  national: ['national', '国家级'],
  provincial: ['provincial', '省级'],
  city: ['city or prefecture', '地市级'],
  county: ['county or district', '县区级'],
  township: ['town or street office', '乡镇街道级'],
});

export const KIND = labels<BodyKind>({
  government: ['people’s government', '人民政府'],
  'court-or-procuratorate': ['court or procuratorate', '法院、检察院'],
  school: ['school', '学校'],
  hospital: ['hospital', '医院'],
  company: ['company', '企业'],
  'vertical-agency': ['agency led from above', '垂直管理机构'],
  'party-or-mass': ['party or mass organisation', '党群机关'],
  'park-committee': ['committee of a zone or park', '园区管委会'],
  office: ['office of a government', '办公厅、办公室'],
  bureau: ['bureau or department', '部门'],
  institution: ['public institution', '事业单位'],
  association: ['association', '协会'],
});

export const EVIDENCE = labels<BodyEvidence>({
  title: ['the title', '标题'],
  field: ['a field such as 来源', '来源等字段'],
  breadcrumb: ['the breadcrumb', '面包屑导航'],
  signature: ['the signature', '落款'],
  contact: ['the address that it gives', '联系地址'],
  notice: ['the notice that asked for the report', '布置编制工作的通知'],
  host: ['the host of its own address', '本页网址的主机名'],
  text: ['the prose', '正文'],
  hint: ['the region given for the run', '运行时给定的地区'],
  sibling: ['the other pages of its folder', '同一文件夹的其他页面'],
});

export const AGENCY_EVIDENCE = labels<AgencyEvidence>({
  title: ['the title', '标题'],
  announcing: ['the sentence that presents the report', '公布报告的语句'],
  maker: ['who made it', '编制者'],
  purpose: ['whose work it says it reports on', '所述工作'],
  subject: ['who acts in section one', '正文主语'],
  contact: ['whom to ask', '联系方式'],
  'own-site': ['the site that it calls its own', '本机关网站'],
  responsible: ['who answers for the work', '负责机构'],
  alone: ['a name alone', '单独的名称'],
  field: ['a field such as 来源', '来源等字段'],
  breadcrumb: ['the breadcrumb', '面包屑导航'],
  signature: ['the signature', '落款'],
  publisher: ['the page’s own data', '页面数据'],
});

export const YEAR_EVIDENCE = labels<YearEvidence>({
  period: ['the period of the figures', '统计期限'],
  title: ['the title', '标题'],
  announcing: ['the sentence that presents the report', '公布报告的语句'],
  prose: ['what section one tells of', '正文'],
  published: ['the year before publication', '发布日期的上一年'],
  notice: ['the notice that asked for the report', '布置编制工作的通知'],
});

export const TOPIC: readonly ValueLabel[] = TOPICS.map(({ id, en, zh }) => ({ value: id, en, zh }));

export const PERIOD = labels<MentionPeriod>({
  year: ['the year reported on', '报告年度'],
  cumulative: ['up to a date, perhaps of more than the year', '累计，可能超过一年'],
  'last-year': ['the year before', '上一年度'],
});

export const EXACTNESS = labels<Exactness>({ exact: ['exact', '确数'], about: ['about', '约数'] });

export const SECTION = labels<SectionId>({
  overview: ['overview', '总体情况'],
  disclosure: ['information disclosed', '主动公开政府信息情况'],
  applications: ['requests received and handled', '收到和处理政府信息公开申请情况'],
  review_litigation: ['administrative review and litigation', '行政复议、行政诉讼情况'],
  problems: ['problems and improvements', '存在的主要问题及改进情况'],
  other_matters: ['other matters', '其他需要报告的事项'],
});

export const RULE = labels({
  same: ['one field taken as it is', '单一字段'],
  sum: ['several fields added up', '若干字段相加'],
});

export const COVERAGE = labels({
  found: ['a report with tables', '有报告且有表格'],
  no_tables: ['a report without tables', '有报告但无表格'],
  not_a_report: ['a page that is no report', '页面不是报告'],
  missing: ['no page', '没有页面'],
});
