/** The text with □ for each character of the names and numbers of contact persons. Lengths stay. */
export function maskContacts(text: string): string {
  return PATTERNS.reduce((masked, pattern) => masked.replace(pattern, hidden), text);
}

function hidden(found: string): string {
  return found.replace(/[^\s,，、;；()（）/／-]/g, '□');
}

const PERSON =
  '(?:联系|联络|经办|承办|填报|填表|咨询|受理|责任|负责|聯系|聯絡|聯繫|經辦|承辦|填報|填表|諮詢|責任|負責)[人员員](?:姓名)?';
const ARE = '\\s{0,3}(?:[:：]|为|為|是)\\s{0,3}';
const NAME =
  '(?!联[系络]|聯[系絡繫]|电话|電話|手[机機]|传真|傳真|邮|郵|地址)[\\u3400-\\u9fff·]{2,4}(?:\\s?[\\u3400-\\u9fff])?';

/** Where a name ends: at a mark, a blank, or the word before its number. */
const NAME_ENDS = '(?=[\\s,，、;；。()（）:：]|$|电话|電話|联系|聯[系繫]|手机|手機|传真|邮箱)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=${PERSON}${ARE})${NAME}${NAME_ENDS}(?:[、,，]\\s{0,3}${NAME}${NAME_ENDS}){0,3}`, 'g'),
  new RegExp(
    `[\\u3400-\\u9fff]{2,4}(?=\\s{0,3}[(（,，]?\\s{0,3}(?:联系电话|聯[系繫]電話|手机号?码?|手機號?碼?)${ARE}\\d)(?<=[、,，;；:：\\s(（]\\s{0,3}[\\u3400-\\u9fff]{2,4})`,
    'g',
  ),
  /(?<![\d.])1[3-9]\d{9}(?!\d)/g, // a mobile phone
  /(?<![\d.])[(（]?0\d{2,3}[)）]?\s?[-—–－]?\s?\d{7,8}(?:[-—–－转轉]\d{1,4})?(?!\d)/g, // with its area
  /(?<=(?:电话|電話|传真|傳真|手机|手機|热线|熱線|联系方式|聯[系繫]方式)(?:号码|號碼)?\s{0,3}(?:[:：]|为|為|是)?\s{0,3})\d[\d\s()（）—–－-]{5,17}\d/g,
  /(?<=(?:[Ee]-?mail|邮箱|郵箱|邮件|郵件)(?:地址)?\s{0,3}(?:[:：]|为|為|是)?\s{0,3})[\w.-]{2,40}(?=@)/g,
];
