import type { PageLink } from '../../document/page-links.ts';
import { type JudgedTitle, judgeTitle } from './judge-title.ts';

/** A link with what its words name. */
export interface JudgedLink extends JudgedTitle {
  readonly link: PageLink;
  readonly words: string; // that were judged, as printed
}

/** Each link is judged once: by its full title, else by what it shows, since a title attribute may hold anything. */
export function judgeLinks(links: readonly PageLink[]): readonly JudgedLink[] {
  return links.map(link => {
    const { title, text } = link;
    const full = judgeTitle(title);
    const shown = full.kind !== 'other' || title === text ? null : judgeTitle(text);
    return shown === null || shown.kind === 'other'
      ? { ...full, link, words: title }
      : { ...shown, link, words: text };
  });
}
