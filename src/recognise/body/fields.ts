/** What a bureau is about, by the words of its name: the row whose word stands earliest, of these the longest word. */
export function fieldOf(organ: string): BodyField | null {
  const rest = organ.replace(/^(?:人民)?政府(?!信息)/, '');
  let best: { readonly field: BodyField; readonly at: number; readonly length: number } | null = null;
  for (const [field, words] of BODY_FIELDS) {
    for (const word of words) {
      const at = rest.indexOf(word);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && word.length > best.length))
        best = { field, at, length: word.length };
    }
  }
  return best?.field ?? null;
}

/** Whether a name begins with what its body is about, so that no unknown place can stand before it. */
export function startsWithField(name: string): boolean {
  return BODY_FIELDS.some(([, words]) => words.some(word => name.startsWith(word)));
}

export const BODY_FIELDS = [
  ['agriculture', ['农业农村', '农业', '农牧', '农林', '畜牧', '农机', '乡村振兴', '扶贫', '农经']],
  ['archives', ['档案', '地方志', '史志']],
  ['audit', ['审计']],
  ['big-data', ['大数据', '数据局', '数据资源', '数据管理', '信息化', '电子政务']],
  ['civil-affairs', ['民政']],
  ['commerce', ['商务', '商业', '粮食', '供销', '招商', '投资促进', '经济合作']],
  ['culture', ['文化', '文广', '文体', '旅游', '文旅', '文物', '广播', '广电', '新闻出版', '版权']],
  ['customs', ['海关', '出入境检验检疫']],
  ['development-and-reform', ['发展和改革', '发展改革', '发改', '物价', '能源']],
  ['earthquakes', ['地震', '防震']],
  ['ecology-and-environment', ['生态环境', '环境保护', '环保']],
  ['education', ['教育', '教体', '教科', '教委', '考试院', '招生']],
  ['emergency-management', ['应急', '安全生产', '安监', '消防', '煤矿安全', '矿山安全']],
  ['finance', ['财政']],
  ['financial-regulation', ['金融', '银保监', '银监', '保监', '证监', '外汇', '人民银行']],
  ['foreign-affairs', ['外事', '外侨', '侨务', '港澳', '台湾事务']],
  ['forestry', ['林业', '林草', '园林', '绿化']],
  [
    'government-affairs',
    ['政务服务', '政务公开', '行政审批', '机关事务', '公共资源交易', '行政服务', '审批服务'],
  ],
  ['health', ['卫生', '卫健', '卫计', '计划生育', '疾病预防', '疾控', '中医药', '爱国卫生']],
  [
    'housing-and-construction',
    ['住房', '住建', '城乡建设', '房产', '房屋', '房管', '公积金', '建设局', '建委'],
  ],
  ['human-resources', ['人力资源', '人社', '劳动', '社会保险', '社保', '就业', '人事']],
  ['industry', ['工业和信息化', '工信', '经济和信息化', '经信', '工业', '中小企业', '烟草', '通信管理']],
  ['justice', ['司法', '法制', '监狱', '戒毒']],
  ['maritime', ['海事', '海洋', '渔业', '港口', '港航']],
  [
    'market-regulation',
    [
      '市场监督',
      '市场监管',
      '工商',
      '质量技术监督',
      '质监',
      '食品药品',
      '药品监督',
      '食药',
      '知识产权',
      '标准化',
    ],
  ],
  ['medical-insurance', ['医疗保障', '医保']],
  ['meteorology', ['气象']],
  ['natural-resources', ['自然资源', '国土', '规划', '测绘', '地质', '不动产']],
  ['peoples-and-religions', ['民族', '宗教', '民宗']],
  ['post', ['邮政']],
  ['public-security', ['公安', '交通警察', '交警', '派出所', '出入境', '国家安全']],
  ['science', ['科学技术', '科技', '科学']],
  ['sports', ['体育']],
  ['state-assets', ['国有资产', '国资']],
  ['statistics', ['统计', '调查总队', '调查队']],
  ['taxation', ['税务', '国税', '地税']],
  ['transport', ['交通', '公路', '运输', '铁路', '民航', '民用航空']],
  [
    'urban-management',
    ['城市管理', '城管', '综合行政执法', '综合执法', '市容', '市政', '环卫', '人防', '人民防空'],
  ],
  ['veterans', ['退役军人']],
  ['visits-and-letters', ['信访']],
  ['water', ['水利', '水务', '水行政', '水库', '移民']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

export type BodyField = (typeof BODY_FIELDS)[number][0];
