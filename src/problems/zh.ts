import type { Place } from '../types.ts';
import type { Sentences } from './sentences.ts';

/** The sentences in Chinese. */
export const ZH: Sentences = {
  'acquire/unreadable-file': ({ reason, found }) => `文件无法读取：${UNREADABLE[reason]}（${found}）`,
  'acquire/unknown-kind': ({ found }) => `已跳过：不支持${found === '' ? '没有扩展名' : ` ${found} `}的文件`,
  'decode/charset-contradicted': ({ declared, found }) =>
    `页面声明编码为 ${declared}，字节实为 ${found}：按 ${found} 读取`,
  'decode/charset-guessed': ({ found }) => `编码既未声明也无法证实：按最可能的 ${found} 读取`,
  'decode/double-encoding': ({ mistakenFor }) => `UTF-8 曾被误作 ${mistakenFor} 再次编码：已还原`,
  'decode/replacement-characters': ({ count }) => `有 ${count} 个字符无法解码，已丢失`,
  'document/json-escaped': () => '页面写在 JSON 字符串中：已还原转义',
  'document/span-clamped': ({ found, used }) => `跨行跨列数无效：“${found}”，按 ${used} 读取`,
  'document/hidden-table': () => '页面隐藏的表格未计入',
  'document/struck-text': ({ found }) => `页面划去的文字未计入：“${found}”`,
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
  'recognise/tolerant-label': ({ found, expected }) => `“${found}”读作“${expected}”`,
  'recognise/label-by-order': ({ found, expected }) => `“${found}”仅凭位置认作“${expected}”`,
  'recognise/extra-row': ({ found }) => `“${found}”一行不在格式之内，未计入`,
  'recognise/merged-cell': ({ found, count }) => `“${found}”一格对应 ${count} 个字段`,
  'recognise/uncertain-row': ({ label, found, expected }) =>
    `“${label}”一行有 ${found} 个值，应有 ${expected} 个：${off(found - expected)} 个`,
  'recognise/stray-value': ({ found }) => `“${found}”不属于任何字段，未计入`,
  'recognise/unconfirmed-label': ({ found }) => `标签“${found}”按推定的表式识别，尚未见到原表印证`,
  'recognise/unclear-column': ({ found, used }) => `数据列不明确：${found}；${used}`,
  'recognise/other-form': ({ found, used }) => `页面另有${found}表式的标签，按${used}表式读取`,
  'recognise/unread-value': ({ found }) => `无法识别的值：“${found}”`,
  'recognise/missing-unit': ({ found }) => `缺少单位：“${found}”照原样给出`,
  'recognise/spam-words': ({ found }) => `无关文字：“${found}”等占据了原有文字的位置`,
  'recognise/missing-agency': () => '缺少机关名称：应有之处没有写明',
  'recognise/missing-year': () => '缺少年度：页面没有写明报告的年度',
  'recognise/year-conflict': ({ used, other }) => `年度不一致：${used} 或 ${other}，按 ${used} 读取`,
  'validate/sum-fails': ({ identity, relation, expected, found, difference, expectedPlace, foundPlace }) =>
    `${identity}：实为 ${found}${at(foundPlace)}，应${relation === 'equal' ? '为' : '不少于'} ${expected}` +
    `${at(expectedPlace)}：${off(difference)}`,
  'validate/other-reading': ({ fields, found, other }) =>
    `同样的字符若读作 ${other} 而非 ${found}，各项合计均成立：${fields}`,
  'validate/derived': ({ identity, value }) => `原文无法直接读出；只有 ${value} 符合 ${identity}`,
  'convert/internal-error': ({ found }) => `程序内部错误，请反馈：${found}`,
};

const UNREADABLE = {
  missing: '文件不存在',
  denied: '没有权限',
  'too-large': '文件过大',
  other: '系统拒绝读取',
} as const;

function off(difference: number): string {
  return difference > 0 ? `多 ${difference}` : `少 ${-difference}`;
}

function at(place: Place | null): string {
  if (place === null) return '';
  const { line, column, table, row, cell } = place;
  if (table === undefined) return `（第 ${line} 行第 ${column} 列）`;
  return `（表 ${table}${row === undefined ? '' : `第 ${row} 行`}${cell === undefined ? '' : `第 ${cell} 格`}）`;
}
