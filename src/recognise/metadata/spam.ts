/** Words that mirror sites write into copies in place of 政府信息公开, of a place, or of nothing. */
const SPAM =
  /(?:新|老)?葡京|博彩|官方?网站?(?=[^,。;]{0,40}(?:入口|登[录陆]|下载))|官网|老虎机|飞禽走兽|澳门|威尼斯人|金沙|太阳城|永利|皇冠|棋牌|彩票|时时彩|六合彩|百家乐|捕鱼|投注|买球|赌[场博球]?|开户|真人|娱乐(?:场|城|平台|官网)|体育(?:app|平台|投注|下载|官网)|亚博|必威|万博|开云|乐鱼|华体会|网投|(?:手机|安卓|苹果)版|app下载|www\.|\.com\b|\.cc\b/gi;

/** What is left of a name when spam words, and what a first one leaves of the name before it, are taken out. */
export function withoutSpam(name: string): { readonly rest: string; readonly spam: readonly string[] } {
  const spam = name.match(SPAM) ?? [];
  if (spam.length === 0) return { rest: name, spam };
  const parts = name.split(SPAM).filter(part => part.length >= 2);
  return { rest: parts.at(-1) ?? '', spam };
}

export function hasSpam(text: string): boolean {
  SPAM.lastIndex = 0;
  return SPAM.test(text);
}
