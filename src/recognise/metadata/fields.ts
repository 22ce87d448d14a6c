import type { PageLine } from './page-lines.ts';

/** Facts that pages print beside a label, in the order in which they are trusted. */
const LABELS = {
  title: ['名称', '标题', '信息名称', '题名'],
  publisher: [
    '发布机构',
    '发布单位',
    '发布机关',
    '公开机构',
    '信息来源',
    '文章来源',
    '稿件来源',
    '稿源',
    '来源',
    '发文机关',
    '发文单位',
    '制发机关',
    '制作机构',
    '公开主体',
    '公开单位',
    '责任部门',
    '作者',
  ],
  published: [
    '发布日期',
    '发布时间',
    '公开日期',
    '公开时间',
    '公布日期',
    '公布时间',
    '发文日期',
    '发文时间',
    '上传时间',
    '录入时间',
  ],
  dated: ['日期', '时间', '更新时间', '更新日期'],
  signed: ['成文日期', '生成日期', '成文时间', '生成时间', '印发日期', '制发日期'],
} as const;

export type FieldName = keyof typeof LABELS;

/** Other labels, which end the value before them. */
const OTHERS = [
  ...[
    '索引号',
    '文号',
    '发文字号',
    '文件编号',
    '主题分类',
    '体裁分类',
    '组配分类',
    '服务对象',
    '分类',
    '主题词',
    '关键词',
    '效力属性',
    '有效性',
    '时效',
    '失效日期',
    '生效日期',
  ],
  ...[
    '浏览次数',
    '浏览量',
    '访问量',
    '点击数',
    '点击量',
    '点击',
    '阅读次数',
    '阅读量',
    '阅读',
    '字号',
    '字体',
    '文字大小',
    '大小',
    '打印',
    '保存',
    '分享',
    '分享到',
    '编辑',
    '责任编辑',
    '发布人',
    '审核',
    '文件下载',
    '公开方式',
    '公开范围',
    '信息分类',
    '公开类别',
    '主题',
    '语种',
    '内容概述',
    '年份',
  ],
];

const ALL = [...Object.values(LABELS).flat(), ...OTHERS].sort((a, b) => b.length - a.length);
const spaced = (label: string) => [...label].join('\\s*');
const LABEL = new RegExp(
  `(?<![\\u3400-\\u9fff])(${ALL.map(spaced).join('|')})(?:\\s*[:：]+|(?=\\s|$|[\\d〔]))`,
  'g',
);
/** A long label with its colon is one also where nothing stands between it and the value before it. */
const GLUED = new RegExp(
  `(?<=[\\u3400-\\u9fff])(${ALL.filter(label => label.length >= 3)
    .map(spaced)
    .join('|')})\\s*[:：]+`,
  'g',
);
const MAYBE =
  /[期间源机号关位门称题者体类点数览][\s:：]|[期间源机号关位门称题者][\d〔]|^\W{0,4}[\u3400-\u9fff\s]{2,9}$/;

export type Fields = Readonly<Record<FieldName, readonly string[]>>;

/** The labelled values in some lines: after a colon, in the next cell, or on the next line of a list. Normalised. */
export function readFields(lines: readonly PageLine[]): Fields {
  const found: Record<FieldName, string[]> = {
    title: [],
    publisher: [],
    published: [],
    dated: [],
    signed: [],
  };
  let open = null as FieldName | null; // a label whose value is on the next line
  for (const line of lines) {
    if (line.text.length > 400) continue;
    const text = line.plain;
    if (!MAYBE.test(text)) {
      if (open !== null) found[open].push(trimmed(text));
      open = null;
      continue;
    }
    const labels = labelsIn(text);
    if (labels.length === 0 && open !== null) found[open].push(trimmed(text));
    open = null;
    labels.forEach((match, i) => {
      const name = nameOf(match[1]!);
      if (name === null) return;
      const value = trimmed(text.slice(match.index + match[0].length, labels[i + 1]?.index ?? text.length));
      if (value !== '') found[name].push(value);
      else if (i === labels.length - 1) open = name;
    });
  }
  return found;
}

/** The labels of a line in order; glued ones only behind another label, since prose may end in the same words. */
function labelsIn(text: string): readonly RegExpExecArray[] {
  const apart = [...text.matchAll(LABEL)];
  const first = apart[0];
  if (first === undefined) return apart;
  const glued = [...text.matchAll(GLUED)].filter(({ index }) => index >= first.index + first[0].length);
  return glued.length === 0 ? apart : [...apart, ...glued].sort((a, b) => a.index - b.index);
}

const NAMES = new Map<string, FieldName>(
  Object.entries(LABELS).flatMap(([name, labels]) =>
    labels.map(label => [label, name as FieldName] as const),
  ),
);

function nameOf(printed: string): FieldName | null {
  return NAMES.get(printed.replace(/\s+/g, '')) ?? null;
}

function trimmed(text: string): string {
  return text.replace(/^[\s:：|•·\]【[]+|(?<![\s|•·【[])[\s|•·【[]+$/g, '');
}
