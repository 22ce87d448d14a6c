import { type JudgedTitle, judgeTitle } from './judge-title.ts';
import type { PageLink } from './links/page-link.ts';

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
    const shown =
      full.kind !== 'other' || title === text || isShortened(text, title) ? null : judgeTitle(text);
    return shown === null || shown.kind === 'other'
      ? { ...full, link, words: title }
      : { ...shown, link, words: text };
  });
}

/** `…编…` for `…编制工作的通知`: what was cut off a notice's title is what says that it is one. */
function isShortened(text: string, title: string): boolean {
  const kept = text.replace(/(?<!\s)\s*(?:(?<!…)…+|(?<!\.)\.{2,})$/, '');
  return kept !== text && kept !== '' && title.startsWith(kept);
}
