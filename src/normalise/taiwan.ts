/** Words as Taiwan has them, and as the mainland has them; of one length, so that places stay. */
const TERMS: Readonly<Record<string, string>> = { 资讯: '信息', 网路: '网络', 释出: '发布' };

/** The same of words that the mainland knows too, in another sense: 档案局 is no 文件局. Only labels never mean that. */
const LABEL_WORDS: Readonly<Record<string, string>> = { ...TERMS, 档案: '文件', 资料: '数据', 程式: '程序' };

const ANY_TERM = anyOf(TERMS);
const ANY_LABEL_WORD = anyOf(LABEL_WORDS);

/** Text with Taiwan's terms as the mainland has them. Takes simplified characters. */
export function toMainlandTerms(simplified: string): string {
  return simplified.replace(ANY_TERM, word => TERMS[word]!);
}

/** A label's wording as the mainland has it. */
export function toMainlandLabel(simplified: string): string {
  return simplified.replace(ANY_LABEL_WORD, word => LABEL_WORDS[word]!);
}

// ── whole texts ──────────────────────────────────────────────────────

/** What no mainland text prints, in either script: a page with it went through a converter that changes words too. */
export const CONVERTED_WORDS =
  /[規规][範范]性[檔档]案|最佳化|(?:政府|[網网][絡络]|公[開开])[資资][訊讯]|[資资][訊讯]公[開开]|[網网]路/;

/**
 * Words of such a page, simplified, with what stood there; the first that fits counts. Those that the mainland has in
 * the same sense (线上, 智慧城市, 资料) stay, and 档案 where archives are meant.
 */
const PROSE_TERMS: readonly (readonly [converted: string, was: string])[] = [
  ...([
    ['网际网路', '互联网'],
    ['资讯', '信息'],
    ['网路', '网络'],
    ['释出', '发布'],
  ] as const),
  ...([
    ['最佳化', '优化'],
    ['视讯', '视频'],
    ['影片', '视频'],
    ['软体', '软件'],
  ] as const),
  ...([
    ['硬体', '硬件'],
    ['伺服器', '服务器'],
    ['程式码', '代码'],
    ['程式', '程序'],
  ] as const),
  ...([
    ['列印', '打印'],
    ['简讯', '短信'],
    ['讯息', '消息'],
    ['使用者', '用户'],
  ] as const),
  ...([
    ['专案', '项目'],
    ['萤幕', '屏幕'],
    ['连结', '链接'],
    ['登入', '登录'],
  ] as const),
  ...([
    ['部落格', '博客'],
    ['支援', '支持'],
    ['社群', '社区'],
    ['人工智慧', '人工智能'],
  ] as const),
  ...([
    ['智慧化', '智能化'],
    ['数位化', '数字化'],
    ['资料库', '数据库'],
    ['大资料', '大数据'],
  ] as const),
  ...([
    ['资料共享', '数据共享'],
    ['资料开放', '数据开放'],
    ['资料资源', '数据资源'],
  ] as const),
  ['档案(?![局馆室法袋柜盒员]|管理|工作|资料|保管|查阅|移交|归档)', '文件'],
];

const WAS: ReadonlyMap<string, string> = new Map(
  PROSE_TERMS.map(([converted, was]) => [converted.replace(/\(.*/, ''), was]),
);
const ANY_PROSE_TERM = anyOf(Object.fromEntries(PROSE_TERMS));

/** Prose of such a page in the mainland's words, and how many characters of it others stand for. */
export function toMainlandProse(simplified: string): { readonly text: string; readonly touched: number } {
  let touched = 0;
  const text = simplified.replace(ANY_PROSE_TERM, word => {
    touched += word.length;
    return WAS.get(word)!;
  });
  return { text, touched };
}

function anyOf(words: Readonly<Record<string, string>>): RegExp {
  return new RegExp(Object.keys(words).join('|'), 'g');
}
