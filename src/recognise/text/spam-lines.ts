import { normaliseText } from '../../normalise/text.ts';

const LONGEST = 150; // characters

/** Words that no report has a reason to print. */
const SURE =
  /葡京|博彩|老虎机|飞禽走兽|威尼斯人|时时彩|六合彩|百家乐|娱乐[城场]|德州扑克|亚博|华体会|网投|买球|赌[博场球]|开奖|棋牌|真人(?:娱乐|视讯|荷官)|体育(?:app|投注|下载|官网)|[官网]网?(?:入口|登录|下载)|app下载|注册(?:就)?送/i;

/** What such lines are made of beside them. */
const AROUND =
  /葡京|博彩|老虎机|飞禽走兽|威尼斯人|时时彩|六合彩|百家乐|德州扑克|亚博|华体会|网投|买球|赌[博场球]|开奖|直播|棋牌|真人|视讯|荷官|娱乐|体育|投注|彩票|捕鱼|澳门|新|老|大发|金沙|太阳城|永利|皇冠|必威|万博|开云|乐鱼|沙巴|官方|官网|网[站址上页]|平台|入口|登[录陆]|下载|注册|首页|最新|版|手机|安卓|苹果|在线|电子|游戏|城|场|欢迎|送|客户端|公司|开户|备用|导航|app|www|com|cc|net/gi;
const MOST_ELSE = 0.3; // of its Chinese characters

/** A line that advertises and says nothing else. Takes simplified characters. */
export function isSpamLine(text: string): boolean {
  if (text.length > LONGEST || !SURE.test(text)) return false;
  const letters = lettersOf(normaliseText(text));
  return letters.length > 0 && lettersOf(letters.replace(AROUND, '')).length <= MOST_ELSE * letters.length;
}

function lettersOf(text: string): string {
  return text.replace(/[^\u3400-\u9fff]+/g, '');
}
