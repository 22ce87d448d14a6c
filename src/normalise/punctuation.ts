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
