import { mapTexts, type Page } from '../page.ts';
import type { Damage } from './damage.ts';

/** Section headings without their numbers, with wrong ones, or with the same numbers inside section one. */
export const HEADINGS: readonly Damage[] = [
  {
    name: 'headings-bare',
    kind: 'wording',
    page: page =>
      mapTexts(page, (text, spot) => (spot === 'heading' ? text.replace(/^[一二三四五六]、/, '') : text)),
  },
  {
    name: 'headings-misnumbered',
    kind: 'wording',
    page: page =>
      mapTexts(page, (text, spot) => (spot === 'heading' ? text.replace(/^[三四]、/, '二、') : text)),
  },
  { name: 'numbers-inside', kind: 'wording', page: withNumbersInside },
];

function withNumbersInside(page: Page): Page {
  const [first, ...rest] = page.sections;
  const paragraphs = first!.paragraphs.map(text => text.replace(/^[（(]([一二三四五])[）)]/, '$1、'));
  return { ...page, sections: [{ ...first!, paragraphs }, ...rest] };
}
