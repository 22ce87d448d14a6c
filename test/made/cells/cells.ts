/** A made cell: what stands in it, and the rules that its page has for it. */
export interface MadeCell {
  readonly html: string;
  readonly rules: string;
}

/** How a declaration comes to an element. `id` is one that no other cell has. */
type Spelling = (declarations: string, id: string) => { readonly attributes: string; readonly rules: string };

const SPELLINGS: readonly Spelling[] = [
  declarations => ({ attributes: `style="${declarations}"`, rules: '' }),
  declarations => ({ attributes: `style=" ${spaced(declarations)} ; "`, rules: '' }),
  declarations => ({ attributes: `style="/* ein */${declarations}/* aus */"`, rules: '' }),
  (declarations, id) => ({ attributes: `class="b ${id} c"`, rules: `.${id}{${declarations}}` }),
  (declarations, id) => ({ attributes: `id="${id}"`, rules: `#${id} { ${spaced(declarations)} }` }),
  (declarations, id) => ({ attributes: `class="${id}"`, rules: `table td > .${id}, .nie {${declarations}}` }),
  (declarations, id) => ({
    attributes: `class=${id}`,
    rules: `@media screen and (min-width: 800px){ .${id}{${declarations}} }`,
  }),
  (declarations, id) => ({
    attributes: `class=${id}`,
    rules: `@media print, (max-width: 600px) { .${id}{${declarations}} }`,
  }),
  (declarations, id) => ({
    attributes: `class="${id}" style="color:#111"`,
    rules: `.${id}{${declarations.replaceAll(';', ' !important;')} !important} td .${id}{color:#222}`,
  }),
  (declarations, id) => ({
    attributes: `data-an="${id}"`,
    rules: `[data-an=${id}]:not(.aus){${declarations}}`,
  }),
  (declarations, id) => ({ attributes: `class=${id}`, rules: `.${id}:hover{${declarations}}` }),
  (declarations, id) => ({
    attributes: `class=${id}`,
    rules: `i.${id}, td .${id}:first-child {${declarations}}`,
  }),
  (declarations, id) => ({
    attributes: `class=${id}`,
    rules: `.${id}{${declarations}} td .${id}{${undone(declarations)}}`,
  }),
];

const HIDING: readonly string[] = [
  ...['display:none', 'visibility:hidden', 'visibility:collapse', 'opacity:0', 'opacity:0%', 'opacity:.0'],
  ...[
    'font-size:0',
    'font-size:0px',
    'font-size:0%',
    'font:0/0 a',
    'color:transparent',
    'color:#fff',
    'color:white',
  ],
  ...['color:rgba(0,0,0,0)', 'color:#0000', 'color:rgb(255,255,255)', 'color:#fff;background:#ffffff'],
  ...['-webkit-text-fill-color:transparent', 'position:absolute;left:-9999px', 'position:fixed;top:-2000px'],
  ...['position:relative;left:-5000px', 'margin-left:-9999px', 'position:absolute;right:9999px'],
  ...['position:absolute;clip:rect(0,0,0,0)', 'position:absolute;clip:rect(1px, 1px, 1px, 1px)'],
  ...['clip-path:inset(50%)', 'clip-path:inset(100%)', 'display:inline-block;clip-path:circle(0)'],
  ...['display:inline-block;width:0;overflow:hidden', 'display:block;height:0;overflow:hidden'],
  ...['display:inline-block;max-width:0;overflow:hidden', 'display:block;max-height:0;overflow:hidden'],
  ...[
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)',
    'float:left;width:0;overflow:hidden',
  ],
  ...[
    'display:inline-block;transform:scale(0)',
    'display:block;transform:scaleX(0)',
    'display:block;text-indent:-9999px',
  ],
  ...['display:inline-block;overflow:hidden;text-indent:100%;white-space:nowrap;width:20px'],
  ...['position:absolute;transform:translateX(-9999px)', 'display:block;content-visibility:hidden'],
];

const SHOWING: readonly string[] = [
  ...[
    'visibility:visible',
    'opacity:1',
    'opacity:.6',
    'font-size:9px',
    'font-size:120%',
    'color:#333',
    'color:red',
  ],
  ...['left:-9999px', 'width:0;overflow:hidden', 'height:0;overflow:hidden', 'max-height:0;overflow:hidden'],
  ...[
    'clip:rect(0,0,0,0)',
    'transform:scale(0)',
    'text-indent:-9999px',
    'display:inline',
    'font-weight:bold',
  ],
  ...['color:#fff;background:#036', 'background:#eee', 'vertical-align:baseline', 'vertical-align:middle'],
  ...['float:none', 'position:static', 'margin-left:0', 'letter-spacing:1px', 'text-decoration:underline'],
  ...['direction:ltr', 'position:relative;top:-1px', 'font-family:serif;font-style:italic', 'z-index:-1'],
];

const PARTING: readonly string[] = [
  ...[
    'display:inline-block;width:40px',
    'float:right',
    'margin-left:1em',
    'margin:0 8px',
    'padding-left:20px',
  ],
  ...[
    'display:block',
    'display:inline-flex;width:3em',
    'display:table',
    'margin-right:12px',
    'padding:0 1em',
  ],
  ...['position:absolute;right:0'],
];

const SHIFTING: readonly string[] = [
  ...[
    'vertical-align:super;font-size:smaller',
    'vertical-align:sub;font-size:8px',
    'vertical-align:6px;font-size:8px',
  ],
  ...['position:relative;top:-.5em;font-size:70%', 'vertical-align:40%;font-size:9px', 'vertical-align:-5px'],
  ...['position:relative;bottom:6px;font-size:60%', 'vertical-align:super'],
];

const TURNING: readonly string[] = ['unicode-bidi:bidi-override;direction:rtl'];

/** What is inside needs no style of its own. */
const MARKUP: readonly string[] = [
  ...['<span hidden>7</span>71', '71<sup>1</sup>', '71<sub>2</sub>', '<bdo dir="rtl">17</bdo>', '<s>9</s>71'],
  ...['<b>7</b><i>1</i>', '<font size="2">7</font><font face="serif">1</font>', '<template>7</template>71'],
  ...[
    '<noscript>7</noscript>71',
    '<script>var a = 7</script>71',
    '<span style="visibility:hidden">7<b style="visibility:visible">71</b></span>',
  ],
  ...[
    '<span style="font-size:0">7<b style="font-size:14px">71</b></span>',
    '<span style="opacity:0">7<b style="opacity:1">7</b></span>71',
  ],
  ...[
    '<span style="color:#fff">7<b style="color:#000">71</b></span>',
    '<details><summary>71</summary>7</details>',
  ],
  ...[
    '<!-- 7 -->71',
    '<!-- 7 --!>71',
    '<![CDATA[7]]>71',
    '<!7>71',
    '<?7?>71',
    '7<!-- -->1',
    '',
    '&nbsp;',
    '<span></span>',
  ],
  ...[
    '<div style="display:inline">7</div><div style="display:inline">1</div>',
    '7<img alt="" src="x.png" width=20 height=9>1',
  ],
  ...[
    '<p>7</p><p>1</p>',
    '7<br>1',
    '7 1',
    '<dialog>7</dialog>71',
    '<datalist><option>7</datalist>71',
    '7<wbr>1',
  ],
  ...[
    '<span style="background:#000;color:#000">7</span>71',
    '<span style="background:#000"><b style="color:#000">7</b></span>71',
  ],
];

/** Every kind of cell in every spelling: of 71, or 171 and 1 more. */
export function makeCells(): readonly MadeCell[] {
  const cells: MadeCell[] = MARKUP.map(html => ({ html, rules: '' }));
  let count = 0;
  const add = (declarations: string, spelling: Spelling, shape: (attributes: string) => string) => {
    const { attributes, rules } = spelling(declarations, `k${(count++).toString(36)}`);
    cells.push({ html: shape(attributes), rules });
  };
  for (const spelling of SPELLINGS) {
    for (const declarations of [...HIDING, ...SHOWING]) {
      add(declarations, spelling, attributes => `<span ${attributes}>7</span>71`);
      add(declarations, spelling, attributes => `71<i ${attributes}>7</i>`);
    }
    for (const declarations of PARTING) {
      add(declarations, spelling, attributes => `<span ${attributes}>7</span><span ${attributes}>71</span>`);
      add(declarations, spelling, attributes => `7<span ${attributes}>1</span>`);
    }
    for (const declarations of SHIFTING)
      add(declarations, spelling, attributes => `71<span ${attributes}>2</span>`);
    for (const declarations of TURNING)
      add(declarations, spelling, attributes => `<span ${attributes}>17</span>`);
    for (const declarations of HIDING)
      add(declarations, spelling, attributes => `<span ${attributes}>71</span>`);
  }
  return cells;
}

function spaced(declarations: string): string {
  return declarations
    .split(';')
    .map(each => each.replace(':', ' :  ').toUpperCase())
    .join(' ;  ');
}

/** Rules that take some declarations back. */
function undone(declarations: string): string {
  return declarations
    .split(';')
    .map(each => `${each.split(':')[0]}:${INITIAL[each.split(':')[0]!] ?? 'initial'}`)
    .join(';');
}

const INITIAL: Readonly<Record<string, string>> = {
  display: 'inline',
  visibility: 'visible',
  opacity: '1',
  'font-size': '16px',
  font: '16px serif',
  color: '#000',
  position: 'static',
  clip: 'auto',
  'clip-path': 'none',
  float: 'none',
  margin: '0',
  'margin-left': '0',
  'margin-right': '0',
  padding: '0',
  'padding-left': '0',
  overflow: 'visible',
  transform: 'none',
  'text-indent': '0',
  'vertical-align': 'baseline',
  '-webkit-text-fill-color': '#000',
};
