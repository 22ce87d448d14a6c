import { Converter } from 'opencc-js/cn2t';
import { mapTexts, type Page } from '../page.ts';
import type { Damage } from './damage.ts';
import { withGlosses } from './pinyin.ts';

/** Copies that a machine turned into traditional characters, one for one. */
export const SCRIPT: readonly Damage[] = [
  { name: 'traditional', kind: 'script', page: page => traditional(page) },
  { name: 'half-traditional', kind: 'script', page: page => mapTexts(page, text => oneByOne(text, KEPT)) },
  {
    name: 'taiwan-words',
    kind: 'script',
    page: page =>
      traditional(mapTexts(page, text => text.replaceAll('文件', '档案').replaceAll('优化', '最佳化'))),
  },
  {
    name: 'taiwan-phrases',
    kind: 'script',
    page: (page, random) => {
      const asData = random.chance(0.3); // 信息 as 資料
      return mapTexts(page, (text, spot) => {
        const converted = phraseByPhrase(text);
        return asData && spot === 'label' ? converted.replaceAll('資訊', '資料') : converted;
      });
    },
  },
  {
    name: 'pinyin',
    kind: 'script',
    page: (page, random) => {
      const marked = withGlosses(random);
      return mapTexts(page, (text, spot) => (spot === 'value' ? text : marked(oneByOne(text, KEPT))));
    },
  },
  {
    name: 'pinyin-simplified',
    kind: 'script',
    page: (page, random) => {
      const marked = withGlosses(random);
      return mapTexts(page, (text, spot) => (spot === 'value' ? text : marked(text)));
    },
  },
];

const KEPT = '范采面后制复征于并里台才';

let converter: ((text: string) => string) | undefined;

export function traditional(page: Page): Page {
  converter ??= Converter({ from: 'cn', to: 't' });
  return mapTexts(page, text => converter!(text));
}

let phraseConverter: ((text: string) => string) | undefined;

/** As a machine does that knows Taiwan's words. */
function phraseByPhrase(text: string): string {
  phraseConverter ??= Converter({ from: 'cn', to: 'twp' });
  return phraseConverter!(text);
}

/** Each character by itself, but for those that the machine leaves. */
function oneByOne(text: string, kept: string): string {
  converter ??= Converter({ from: 'cn', to: 't' });
  return Array.from(text, char => (kept.includes(char) ? char : converter!(char))).join('');
}
