/** Words of labels as Taiwan has them, and as the mainland's forms do; of one length, so that places stay. */
const WORDS: Readonly<Record<string, string>> = {
  档案: '文件',
  资讯: '信息',
  资料: '数据',
  网路: '网络',
  程式: '程序',
};

const ANY = new RegExp(Object.keys(WORDS).join('|'), 'g');

/** A label's wording as the mainland has it. For labels alone: elsewhere 档案 and 资料 are words of their own. */
export function toMainlandWords(simplified: string): string {
  return simplified.replace(ANY, word => WORDS[word]!);
}
