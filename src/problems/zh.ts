import type { SectionId } from '../recognise/forms/section-ids.ts';
import type { AgencyEvidence, BodyEvidence, Place, SourceExpectation, YearEvidence } from '../types.ts';
import { printPlaceInChinese } from './place.ts';
import type { Sentences } from './sentences.ts';

/** The sentences in Chinese. */
export const ZH: Sentences = {
  'acquire/unreadable-file': ({ reason, found }) => `文件无法读取：${UNREADABLE[reason]}（${found}）`,
  'acquire/unknown-kind': ({ found }) => `已跳过：不支持${found === '' ? '没有扩展名' : ` ${found} `}的文件`,
  'acquire/needs-browser': ({ found }) => `未处理：页面内容由脚本生成（${found}）`,
  'acquire/challenge': ({ found }) => `未处理：网站要求人工验证（${found}）`,
  'acquire/leaves-site': ({ found, title }) => `未跟进：“${title}”在其他网站 ${found}`,
  'acquire/limited': ({ noun, found, used }) => `${LIMITED[noun]}过多：至少 ${found}，读取 ${used}`,
  'acquire/not-a-sitemap': ({ found }) => `网站地图无效：${found === '' ? '没有内容' : `以“${found}”开头`}`,
  'acquire/unreachable': ({ reason, found }) => `没有应答：${NO_ANSWER[reason]}（${found}）`,
  'acquire/bad-status': ({ found }) => `应答无效：状态码 ${found}`,
  'acquire/gone': ({ found }) => `页面不存在：状态码 ${found}`,
  'acquire/private-address': ({ found }) => `未处理：${found} 不是公网地址（--allow-private）`,
  'acquire/too-large': ({ found }) => `过大：${found}`,
  'acquire/invalid-coding': ({ found }) => `内容编码无效：${found}`,
  'acquire/cut-off': ({ found }) => `应答在 ${found} 字节处中断，已保留收到的部分`,
  'acquire/invalid-redirect': ({ reason, found }) => `跳转无效：${REDIRECTS[reason]}（${found}）`,
  'acquire/robots-refused': ({ found }) => `未处理：${found} 不允许`,
  'acquire/robots-unavailable': ({ found }) => `暂未采集：${found} 没有应答，稍后再试`,
  'acquire/stopped-host': ({ found, count }) => `已停止：该主机连续 ${count} 次拒绝，最后一次为 ${found}`,
  'acquire/torn-archive': ({ found }) => `存档末尾的记录不完整（${found}）`,
  'sources/missing': ({ noun, expected, detail }) => `缺少${NOUNS[noun]}${wanted(expected, detail)}`,
  'sources/invalid': ({ noun, found, expected, detail }) =>
    `${NOUNS[noun]}无效：${found}${wanted(expected, detail)}`,
  'sources/unknown': ({ noun, found, expected, detail }) =>
    `${NOUNS[noun]}未知：${found}${wanted(expected, detail)}`,
  'sources/ambiguous': ({ noun, found, expected, detail }) =>
    `${NOUNS[noun]}不明确：${found}${wanted(expected, detail)}`,
  'sources/duplicate': ({ noun, found, expected, detail }) =>
    `${NOUNS[noun]}重复：${found}${wanted(expected, detail)}`,
  'decode/charset-contradicted': ({ declared, found }) =>
    `页面声明编码为 ${declared}，字节实为 ${found}：按 ${found} 读取`,
  'decode/charset-guessed': ({ found }) => `编码既未声明也无法证实：按最可能的 ${found} 读取`,
  'decode/double-encoding': ({ mistakenFor }) => `UTF-8 曾被误作 ${mistakenFor} 再次编码：已还原`,
  'decode/replacement-characters': ({ count }) => `有 ${count} 个字符无法解码，已丢失`,
  'document/json-escaped': () => '页面写在 JSON 字符串中：已还原转义',
  'document/span-clamped': ({ found, used }) => `跨行跨列数无效：“${found}”，按 ${used} 读取`,
  'document/hidden-table': () => '页面隐藏的表格未计入',
  'document/struck-text': ({ found }) => `页面划去的文字或上标的注号未计入：“${found}”`,
  'document/cut-off': ({ found }) => `页面不完整：到“${found}”为止`,
  'document/cut-where-deep': ({ levels }) => `元素嵌套超过 ${levels} 层，其后的内容未读取`,
  'document/empty': () => '没有文字：文件不显示任何内容',
  'normalise/split-bytes': ({ before, after }) => `字节被拆散：“${before}”读作“${after}”`,
  'normalise/split-bytes-open': ({ before, after }) =>
    before === after
      ? `字符不明：“${before}”或为拆散的字节，或本来如此，保留原样`
      : `字符不明：拆散的字节“${before}”读作“${after}”，□ 处未能确定`,
  'normalise/traditional-script': ({ count }) => `${count} 个繁体字按简体比对，原文保留`,
  'normalise/pinyin-gloss': ({ count, found }) => `比对时跳过 ${count} 处拼音注音，首处“${found}”`,
  'normalise/doubled-punctuation': ({ count, found }) => `${count} 处标点重复，首处“${found}”`,
  'recognise/not-a-report': ({ found }) =>
    found === '' ? '不是年度报告：没有相应标题' : `不是年度报告：“${found}”`,
  'recognise/no-tables': () => '缺少表格：页面上没有任何法定表格',
  'recognise/ambiguous-form': ({ found, used }) => `格式不明：表头兼有 ${found}，按 ${used} 读取`,
  'recognise/missing-table': ({ table }) => `缺少表格：${table}`,
  'recognise/part-left-out': ({ found }) => `另一单位的表格，没有自己的标题：${found}，未读取`,
  'recognise/compared-table': ({ noun, found, count }) =>
    `表格含义不明确：${count} 个${noun === 'bodies' ? '单位' : '年度'}并列（${found}${count > 3 ? '……' : ''}），未读取`,
  'recognise/tolerant-label': ({ found, expected }) => `“${found}”读作“${expected}”`,
  'recognise/label-by-order': ({ found, expected }) => `“${found}”仅凭位置认作“${expected}”`,
  'recognise/extra-row': ({ found }) => `“${found}”一行不在格式之内，未计入`,
  'recognise/merged-cell': ({ found, count }) => `“${found}”一格对应 ${count} 个字段`,
  'recognise/uncertain-row': ({ label, found, expected }) =>
    `“${label}”一行有 ${found} 个值，应有 ${expected} 个：${off(found - expected)} 个`,
  'recognise/duplicate-row': ({ found }) => `“${found}”一行在页面上重复出现且数字不同，均未采用`,
  'recognise/reordered-columns': ({ found }) => `“${found}”一行上方的列序与表式不同，数字未采用`,
  'recognise/read-by-labels': ({ moved }) => `${MOVED[moved]}与表式不同，按行列标签读取`,
  'recognise/unconfirmed-label': ({ found }) => `标签“${found}”按推定的表式识别，尚未见到原表印证`,
  'recognise/unclear-column': ({ found, used }) => `数据列不明确：${found}；${used}`,
  'recognise/other-form': ({ found, used }) => `页面另有${found}表式的标签，按${used}表式读取`,
  'recognise/unread-value': ({ found }) => `无法识别的值：“${found}”`,
  'recognise/beside-number': ({ found, used }) => `“${found}”读作 ${used}，其旁的标注或括号未采用`,
  'recognise/missing-unit': ({ found }) => `缺少单位：“${found}”照原样给出`,
  'recognise/place-for-agency': ({ found, used }) => `页面只写地名“${found}”，按其政府“${used}”记录`,
  'recognise/spam-words': ({ found }) => `无关文字：“${found}”等占据了原有文字的位置`,
  'recognise/missing-agency': () => '缺少机关名称：应有之处没有写明',
  'recognise/missing-year': () => '缺少年度：页面没有写明报告的年度',
  'recognise/agency-conflict': ({ one, oneFrom, onePlace, other, otherFrom, isUsed }) =>
    `机关名称不一致：${one}（${AGENCY_FROM[oneFrom]}${at(onePlace)}）或 ${other}（${AGENCY_FROM[otherFrom]}），${isUsed ? `按 ${one} 读取` : '均未采用'}`,
  'recognise/year-conflict': ({ used, one, oneFrom, onePlace, other, otherFrom }) =>
    `年度不一致：${one}（${YEAR_FROM[oneFrom]}${at(onePlace)}）或 ${other}（${YEAR_FROM[otherFrom]}），${used === null ? '均未采用' : `按 ${used} 读取`}`,
  'recognise/other-year': ({ found, used, usedPlace }) =>
    `正文统计的是 ${found} 年的情况，而报告年度为 ${used}${at(usedPlace)}`,
  'recognise/period-conflict': ({ used, other }) => `统计期间不一致：写明 ${used}，又写明 ${other}`,
  'recognise/ambiguous-region': ({ name, count, candidates }) =>
    count === 1
      ? `地区不确定：“${name}”可能是 ${candidates}，但没有依据能够证实`
      : `地区不确定：“${name}”可能是 ${count} 个地方：${candidates}`,
  'recognise/region-conflict': ({ one, oneFrom, other, otherFrom, isUsed }) =>
    `地区不一致：${FROM[oneFrom]}为${one}，${FROM[otherFrom]}为${other}；${isUsed ? '采用前者' : '未作判定'}`,
  'validate/sum-fails': ({ identity, relation, expected, found, difference, expectedPlace, foundPlace }) =>
    `${identity}：实为 ${found}${at(foundPlace)}，应${relation === 'equal' ? '为' : '不少于'} ${expected}` +
    `${at(expectedPlace)}：${off(difference)}`,
  'validate/prose-differs': ({ topic, found, expected, difference, foundPlace, expectedPlace }) =>
    `${topic}：正文为 ${found}${at(foundPlace)}，表格为 ${expected}${at(expectedPlace)}：${off(difference)}`,
  'validate/empty-section': ({ section, isMissing }) =>
    isMissing ? `缺少章节：此处之前没有“${SECTION[section]}”` : `“${SECTION[section]}”没有内容`,
  'validate/fee-denied': ({ found, label, foundPlace }) =>
    `“其他需要报告的事项”写明未收费，而“${label}”为 ${found}${at(foundPlace)}`,
  'validate/zeros-beside-prose': ({ found, foundPlace, expectedPlace }) =>
    `申请情况表${at(expectedPlace)}全为零，而正文写明收到 ${found}${at(foundPlace)}`,
  'validate/other-reading': ({ fields, found, other }) =>
    `同样的字符若读作 ${other} 而非 ${found}，各项合计均成立：${fields}`,
  'validate/derived': ({ identity, value }) => `原文无法直接读出；只有 ${value} 符合 ${identity}`,
  'across/carried-in': ({ year, expected, found, place, otherPlace, other }) =>
    `${year} 年上年结转：实为 ${found}${at(place)}，${year - 1} 年结转下年度为 ${expected}` +
    `（${other}）${at(otherPlace)}：${off(found - expected)}`,
  'across/in-force': ({ year, start, added, removed, expected, found, place, otherPlace, other }) =>
    `${year} 年现行有效：实为 ${found}${at(place)}，应为 ${expected}，即 ${year - 1} 年 ${start}` +
    `（${other}）${at(otherPlace)}加制发 ${added} 减废止 ${removed}：${off(found - expected)}`,
  'across/parent-remainder': ({ year, found, expected, children, silent, place }) =>
    `${year} 年实为 ${found}${at(place)}，下属 ${children} 家合计 ${expected}：` +
    (found > expected
      ? `其余 ${found - expected} 或为本级${silent === 0 ? '' : `，或属另外 ${silent} 家`}`
      : `下属的 ${expected - found} 或未计入`),
  'across/jump': ({ year, found, expected, years, place }) =>
    `${year} 年实为 ${found}${at(place)}，其他 ${years} 年的中位数为 ${expected}`,
  'across/same-report': ({ other }) => `报告重复：正文与各单元格同 ${other}`,
  'across/year-covered': ({ year, other, cells }) =>
    `年度重复：${other} 也是 ${year} 年的报告，${cells} 个单元格不同`,
  'across/same-numbers': ({ part, other, bits }) =>
    `${part === 'all' ? '全部数字' : '申请表的数字'}同 ${other}（不同数字共 ${bits} 比特）`,
  'across/near-prose': ({ other, likeness }) => `正文与 ${other} 的相似度为 ${likeness.toFixed(2)}`,
  'across/not-placed': ({ missing }) => `缺少${MISSING[missing]}：报告不列入任何机关的年度序列和面板`,
  'convert/internal-error': ({ found }) => `程序内部错误，请反馈：${found}`,
  'convert/over-budget': ({ stage, limit }) =>
    `超出限额：在 ${stage} 阶段用量超过 ${limit}，已中止识读，请反馈`,
  'convert/set-aside': ({ found }) => `已搁置：gongkai ${found} 在识读本页时中断；换用其他版本后再读`,
};

const LIMITED = { links: '链接', levels: '嵌套层数', pages: '页数', addresses: '网址' } as const;

const NOUNS = {
  file: '文件',
  column: '列',
  body: '机关',
  entry: '入口网址',
  kind: '类型',
  year: '年度',
  pattern: '模式',
  values: '值的个数',
  source: '来源',
} as const;

const EXPECTED: Readonly<Record<SourceExpectation, (detail: string) => string>> = {
  yaml: () => '应为 YAML',
  list: () => '应为来源列表，或在 sources 之下',
  mapping: () => '应为含 body 和 entry 的一组键值',
  column: detail => detail,
  columns: detail => `可用：${detail}`,
  'one-each': detail => `应为 ${detail} 个，每列一个`,
  text: () => '应为文字',
  name: () => '机关名称，或名录中的 id',
  registered: () => '既不是名录中的 id，也不是其中的名称',
  id: detail => `${detail} 均用此名：请写 id`,
  address: () => '不是网址',
  scheme: () => '网址以 http:// 或 https:// 开头',
  'no-blank': () => '一个网址，不含空格',
  'no-password': () => '网址不含用户名和密码',
  shorter: () => '不超过 2,048 个字符',
  kind: () => 'report、list、site',
  year: () => '2008 年及以后',
  words: () => '除 * 和 | 外应有文字',
  'other-line': detail => `同第 ${detail} 行`,
  pattern: detail => `第 ${detail} 行另一机关也用此入口：请用 pattern 区分各自的报告`,
  once: () => '一次即可',
};

function wanted(expected: SourceExpectation, detail: string): string {
  return `（${EXPECTED[expected](detail)}）`;
}

const NO_ANSWER = {
  name: '主机名不存在',
  connection: '无法连接',
  tls: '无法安全连接，旧服务器见 --legacy-tls',
  'time-out': '超时',
  protocol: '不是 HTTP',
  cut: '提前结束',
} as const;

const REDIRECTS = {
  loop: '循环跳转',
  'too-many': '连续跳转过多',
  scheme: '不是 http 或 https',
  invalid: '不是网址',
} as const;

const UNREADABLE = {
  missing: '文件不存在',
  denied: '没有权限',
  folder: '这是文件夹，应为文件',
  'too-large': '文件过大',
  other: '系统拒绝读取',
} as const;

const MOVED = { rows: '行序', columns: '列序', blocks: '表内分块次序', sides: '行列方向' } as const;

const MISSING = { body: '机关名称', year: '年度', 'body and year': '机关名称和年度' } as const;

function off(difference: number): string {
  return difference > 0 ? `多 ${difference}` : `少 ${-difference}`;
}

function at(place: Place | null): string {
  return place === null ? '' : `（${printPlaceInChinese(place)}）`;
}

const SECTION: Readonly<Record<SectionId, string>> = {
  overview: '总体情况',
  disclosure: '主动公开政府信息情况',
  applications: '收到和处理政府信息公开申请情况',
  review_litigation: '行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other_matters: '其他需要报告的事项',
};

const AGENCY_FROM: Readonly<Record<AgencyEvidence, string>> = {
  title: '标题',
  announcing: '公布报告的语句',
  maker: '编制者',
  purpose: '所述工作',
  subject: '正文主语',
  contact: '联系方式',
  'own-site': '本机关网站',
  responsible: '负责机构',
  alone: '单独的名称',
  field: '来源等字段',
  breadcrumb: '面包屑导航',
  signature: '落款',
  publisher: '页面数据',
};

const YEAR_FROM: Readonly<Record<YearEvidence, string>> = {
  title: '标题',
  announcing: '公布报告的语句',
  period: '统计期限',
  prose: '正文',
  notice: '布置编制工作的通知',
  published: '发布日期的上一年',
};

const FROM: Readonly<Record<BodyEvidence, string>> = {
  title: '标题',
  field: '页面字段',
  breadcrumb: '栏目路径',
  signature: '落款',
  contact: '联系地址',
  notice: '布置编制工作的通知',
  text: '正文',
  host: '网址',
  hint: '指定地区',
  sibling: '同一文件夹的其他文件',
};
