import { type PageNode, textWithin } from '../nodes.ts';
import { tidy } from '../tidy.ts';

/** What an element shows that is no text of the page's. */
export interface Held {
  readonly text: string;
  readonly isText: boolean; // a person reads it as if it were printed
  readonly isSilent?: boolean; // it shows nothing by itself
}

const LONGEST = 80; // characters
const BUTTONS: ReadonlySet<string> = new Set([
  'submit',
  'button',
  'reset',
  'image',
  'checkbox',
  'radio',
  'file',
]);
const SEARCHES = /搜索|检索|查询|关键|登录|请输入/;

/** What stands in a field, an image, a drawing or what a script writes; null where nothing does. */
export function heldIn(nodes: readonly PageNode[], index: number): Held | null {
  const { tag, attributes } = nodes[index]!;
  switch (tag!.name) {
    case 'input':
      return inputValue(attributes);
    case 'select':
      return chosenOption(nodes, index);
    case 'img':
      return unread(tidy(attributes['alt'] ?? '') || 'img');
    case 'svg':
    case 'canvas':
    case 'object':
    case 'video':
    case 'iframe':
      return unread(tidy(textWithin(nodes, index)) || tag!.name);
    case 'noscript':
    case 'script':
      return scriptText(tidy(textWithin(nodes, index)) || tag!.name);
    case 'embed':
    case 'meter':
    case 'progress':
      return unread(attributes['value'] ?? tag!.name);
    default:
      return null;
  }
}

function unread(text: string): Held {
  return { text: text.slice(0, LONGEST), isText: false };
}

function scriptText(text: string): Held {
  return WRITES.test(text) ? unread(text) : { ...unread(text), isSilent: true };
}

const WRITES =
  /document\s*\.\s*write|(?:inner|outer)(?:HTML|Text)|textContent|\.(?:text|html|append|val)\s*\(/;

function inputValue({ type = 'text', value = '', placeholder }: PageNode['attributes']): Held | null {
  const kind = type.toLowerCase();
  const text = tidy(value);
  if (kind === 'hidden') return null;
  if (BUTTONS.has(kind) || SEARCHES.test(text)) return unread(text || 'input');
  if (kind === 'password' || kind === 'range' || kind === 'color') return unread(text || 'input');
  if (text !== '') return { text: text.slice(0, LONGEST), isText: true };
  return placeholder === undefined ? null : unread(tidy(placeholder) || 'input');
}

/** The option that is chosen, or the first, which browsers show where none is. */
function chosenOption(nodes: readonly PageNode[], index: number): Held | null {
  const options: string[] = [];
  let chosen: string | null = null;
  const { end, attributes } = nodes[index]!;
  for (let i = index + 1; i < end; i++) {
    const { tag, attributes: own } = nodes[i]!;
    if (tag?.name !== 'option') continue;
    const text = tidy(textWithin(nodes, i)) || tidy(own['label'] ?? '');
    options.push(text);
    if (own['selected'] !== undefined) chosen = text;
  }
  if (options.length === 0) return null;
  if (attributes['multiple'] !== undefined || attributes['size'] !== undefined)
    return unread(options.join(' | '));
  return { text: (chosen ?? options[0]!).slice(0, LONGEST), isText: true };
}
