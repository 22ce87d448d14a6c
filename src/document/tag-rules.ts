/** How tags open and close each other where the page does not say it, as htmlparser2 has it. */

/** Have no end tag. */
export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex'],
  ...['keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** Within these a tag that ends in `/>` is closed. */
export const FOREIGN: ReadonlySet<string> = new Set(['math', 'svg']);

/** Within these it is not, again. */
export const INTEGRATION: ReadonlySet<string> = new Set([
  ...['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc', 'title'],
]);

const P = ['p'];
const FORM = ['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea'];
const BLOCKS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'article', 'aside', 'blockquote', 'details', 'div'],
  ...['dl', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hr', 'main', 'nav', 'ol', 'p'],
  ...['pre', 'section', 'table', 'ul'],
];

/** The innermost open elements that a tag ends before it opens. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [['tr'], ['tr', 'th', 'td']],
      [['th'], ['th']],
      [['td'], ['thead', 'th', 'td']],
      [['body'], ['head', 'link', 'script']],
      [['li'], ['li']],
      [BLOCKS, P],
      [['select', 'input', 'output', 'button', 'datalist', 'textarea'], FORM],
      [['option'], ['option']],
      [['optgroup'], ['optgroup', 'option']],
      [
        ['dd', 'dt'],
        ['dd', 'dt'],
      ],
      [
        ['rt', 'rp'],
        ['rt', 'rp'],
      ],
      [
        ['tbody', 'tfoot'],
        ['thead', 'tbody'],
      ],
    ] as const
  ).flatMap(([opened, closed]) => opened.map(name => [name, new Set<string>(closed)] as const)),
);
