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

function anyOf(words: Readonly<Record<string, string>>): RegExp {
  return new RegExp(Object.keys(words).join('|'), 'g');
}
