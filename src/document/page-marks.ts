import type { CheerioAPI } from 'cheerio/slim';
import type { Document } from '../types.ts';
import { walk } from './html.ts';
import { isHidden, SILENT } from './html-tags.ts';
import { tidy } from './tidy.ts';

/** The texts of a page's links and headings. Each is read as one line, whatever breaks it. */
export function readMarks($: CheerioAPI): Pick<Document, 'links' | 'headings'> {
  const links: string[] = [];
  const headings: string[] = [];
  let link: string | null = null; // text of the open one
  let heading: string | null = null;
  walk($.root()[0]!, {
    enter({ name, attribs }) {
      if (SILENT.has(name) || isHidden(attribs)) return false;
      if (name === 'a' && 'href' in attribs) link = '';
      if (HEADINGS.has(name)) heading = '';
      return true;
    },
    text({ data }) {
      if (link !== null) link += data;
      if (heading !== null) heading += data;
    },
    leave({ name }) {
      if (name === 'a' && link !== null) {
        links.push(tidy(link));
        link = null;
      }
      if (HEADINGS.has(name) && heading !== null) {
        headings.push(tidy(heading));
        heading = null;
      }
    },
  });
  return { links: links.filter(text => text !== ''), headings: headings.filter(text => text !== '') };
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
