import type { Page } from '../page.ts';
import { htmlLayout, tableHtml } from './html-page.ts';

/** What a service answered, saved as a page: the article is a string, its title and date stand beside it. */
export const JSON_ANSWERS = [
  jsonAnswer('json-answer-escaped', json => json.replace(/[<>&]/g, char => `\\u00${hex(char)}`)),
  jsonAnswer('json-answer-quoted', json => json.replaceAll('/', '\\/')),
];

function jsonAnswer(name: string, escaped: (json: string) => string) {
  return htmlLayout(name, {
    table: grid => tableHtml(grid),
    frame: ({ content, after }, page) => {
      const { source, date, isWhole } = bylineOf(page);
      const article = content.replace(/<h1>.*?<\/h1>/s, '');
      const data = {
        id: 48213,
        channelName: '政府信息公开年报',
        title: page.title.join(''),
        ...(date === undefined ? {} : { publishTime: `${date} 09:30:00` }),
        ...(source === undefined ? {} : { source }),
        content: `${isWhole ? article.replace(/<div class="info">.*?<\/div>\n?/gs, '') : article}\n${after}`,
        viewCount: 128,
      };
      return escaped(JSON.stringify({ code: 200, msg: 'success', data }));
    },
  });
}

/** What the line below the title says of date and source; `isWhole` where that is all that it could say. */
function bylineOf({ byline, published }: Page) {
  const text = byline.join(' ');
  const source = /来源[：:](\S+)/.exec(text)?.[1];
  const date = published !== null && text.includes(published) ? published : undefined;
  const hasMore = (source === undefined && /[源來]/.test(text)) || (date === undefined && /\d{4}/.test(text));
  return { source, date, isWhole: !hasMore };
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16);
}
