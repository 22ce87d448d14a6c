/**
 * One mark where a copy doubled it (`一,、總體` → `一、總體`), one kind of quotation mark, one kind of bracket
 * around document years.
 */
export function tidyPunctuation(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(VARIANTS, mark => UNIFIED[mark]!)
    .replace(/[,，]+(?=[、。；：，,;:])/g, '')
    .replace(/([、。；])\1+/g, '$1');
}

/** Where marks stand twice that belong once: `,、`, `。。`. A row of three and more may be meant. */
export function doubledMarks(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!MAYBE_DOUBLED.test(text)) return [];
  return [...text.matchAll(DOUBLED)].map(({ index, 0: marks }) => ({
    start: index,
    end: index + marks.length,
  }));
}

const MAYBE_DOUBLED = /[,，、。；][、。；：，,;:]/;
const DOUBLED = /(?<![,，、。；])(?:[,，](?=[、。；：，,;:])[、。；：，,;:]|([、。；])\1)(?![,，、。；])/g;

const UNTIDY = /[,，][、。；：，,;:]|([、。；])\1|[“”„‟〝〞「」『』＂‘’＇﹝﹞︹︺､｡]/;

const UNIFIED: Readonly<Record<string, string>> = {
  ...{
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '〝': '"',
    '〞': '"',
    '「': '"',
    '」': '"',
    '『': '"',
    '』': '"',
    '＂': '"',
  },
  ...{ '‘': "'", '’': "'", '＇': "'" },
  ...{ '﹝': '〔', '﹞': '〕', '︹': '〔', '︺': '〕', '､': '、', '｡': '。' },
};

const VARIANTS = /[“”„‟〝〞「」『』＂‘’＇﹝﹞︹︺､｡]/g;
