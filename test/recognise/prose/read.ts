import { readMentions } from '../../../src/recognise/prose/mentions.ts';
import type { Mention } from '../../../src/types.ts';
import { page } from '../metadata/page.ts';

export const ABOUT = { agency: '云溪县水务局', year: 2018 };

export function mentionsOf(
  text: string,
  about: Parameters<typeof readMentions>[1] = ABOUT,
): readonly Mention[] {
  return readMentions(page(text), about).value;
}

/** `topic=value unit`, `~` where about, `@period` where not the year. */
export function short({ topic, value, unit, period, exactness }: Mention): string {
  const when = period === 'year' ? '' : `@${period}`;
  return `${topic}=${value}${unit}${exactness === 'about' ? '~' : ''}${when}`;
}
