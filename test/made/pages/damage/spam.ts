import { mapTexts } from '../page.ts';
import type { Damage } from './damage.ts';

const WORDS = [
  '飞天老虎机',
  '幸运星娱乐场',
  '万金棋牌官网',
  '太阳神博彩平台',
  '好运来开奖直播',
  '天天德州扑克',
];
const LINES = [
  '好运来开奖直播 | 注册就送88 | 2030年最新入口',
  '2009年天天德州扑克手机版',
  '万金棋牌官网-首页',
  '幸运星 | 娱乐场 | 下载 | 2008年',
];

/** What mirror sites put into their copies. */
export const SPAM: readonly Damage[] = [
  {
    name: 'spam-words',
    kind: 'noise',
    page: (page, random) => {
      const word = random.pick(WORDS);
      const labelsToo = random.chance(0.4);
      return mapTexts(page, (text, spot) =>
        spot === 'value' || (spot === 'label' && !labelsToo) ? text : text.replaceAll('政府信息公开', word),
      );
    },
  },
  {
    name: 'spam-lines',
    kind: 'noise',
    page: (page, random) => ({
      ...page,
      before: [...random.some(LINES, random.int(1, 2)), ...page.before],
      after: [...page.after, ...random.some(LINES, random.int(0, 2))],
    }),
  },
];
