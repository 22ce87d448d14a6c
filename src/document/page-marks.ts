import type { CheerioAPI } from 'cheerio/slim';
import type { Document } from '../types.ts';
import { tidy } from './tidy.ts';

/** The texts of a page's links and headings. A heading is read as one line, whatever breaks it. */
export function readMarks($: CheerioAPI): Pick<Document, 'links' | 'headings'> {
  const textsOf = (selector: string) =>
    $(selector)
      .toArray()
      .map(element => tidy($(element).text()))
      .filter(text => text !== '');
  return { links: textsOf('a[href]'), headings: textsOf('h1, h2, h3') };
}
