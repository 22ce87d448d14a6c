import { escapeHtml } from '../escape.ts';
import { type Both, WORDS } from './words.ts';

/** Markup that is safe as it stands. Only the functions below make it of text. */
export type Html = string;

/** Text of the input. */
export function text(printed: string): Html {
  return escapeHtml(printed);
}

/** Words in both languages, of which the page shows one; once where both are the same. */
export function say(words: Both | string): Html {
  if (typeof words === 'string') return text(words);
  if (words.zh === words.en) return text(words.zh);
  return `<span class="zh" lang="zh-CN">${text(words.zh)}</span><span class="en" lang="en">${text(words.en)}</span>`;
}

/** A whole number in groups of three. */
export function count(number: number): Html {
  return String(number).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
}

/** A link to a page that was read, or its name alone where there is none. */
export function source(name: string, href: string | null): Html {
  return href === null ? text(name) : `<a href="${text(href)}">${text(name)}</a>`;
}

export interface Column {
  readonly head: Html;
  readonly isNumber?: boolean;
}

/** A table that scrolls by itself where the screen is narrow. */
export function table(columns: readonly Column[], rows: readonly (readonly Html[])[], name = ''): Html {
  const kind = columns.map(({ isNumber = false }) => (isNumber ? ' class="n"' : ''));
  const heads = columns.map(({ head }, i) => `<th scope="col"${kind[i]}>${head}</th>`).join('');
  const lines = rows.map(row => {
    const slots = row.map((slot, i) =>
      i === 0 ? `<th scope="row"${kind[i]}>${slot}</th>` : `<td${kind[i]}>${slot}</td>`,
    );
    return `<tr>${slots.join('')}</tr>`;
  });
  return (
    `<div class="wide"><table${name === '' ? '' : ` class="${name}"`}>\n<thead><tr>${heads}</tr></thead>\n` +
    `<tbody>\n${lines.join('\n')}\n</tbody></table></div>`
  );
}

/** A table behind a heading that opens it, with a button that copies it. */
export function dataTable(
  heading: Html,
  columns: readonly Column[],
  rows: readonly (readonly Html[])[],
): Html {
  return `<details class="data"><summary>${heading}</summary>\n${copyButton()}${table(columns, rows)}\n</details>`;
}

/** Copies the table that follows it. Shown by the script, since it does nothing without. */
export function copyButton(): Html {
  return `<button type="button" class="copy" hidden>${say(WORDS.copy)}</button>\n`;
}
