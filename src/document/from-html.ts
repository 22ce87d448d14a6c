import { Parser } from 'htmlparser2';
import type { Block, Document, Outcome, Place, Problem } from '../types.ts';
import { embeddedMarkup, unescapeJson } from './json-escapes.ts';
import { lineStarts, placeAt } from './lines.ts';
import { isPlainSpan, placeInGrid, readSpan, type SpannedCell } from './spans.ts';

/**
 * Blocks of an HTML page in reading order. Tables keep their rows and spans; everything else becomes lines. A table
 * that holds another one, or whole paragraphs of a page, is layout: its cells become lines. What the page hides
 * (scripts, comments, `display:none`) is left out.
 */
export function fromHtml(source: string): Outcome<Document> {
  const unescaped = unescapeJson(source);
  const problems: Problem[] = unescaped === source ? [] : [{ code: 'document/json-escaped', data: {} }];
  const page = readMarkup(unescaped);
  if (page.tables > 0 || page.embedded === '')
    return { value: page.document, problems: [...problems, ...page.problems] };
  const inner = readMarkup(page.embedded);
  if (inner.tables === 0) return { value: page.document, problems: [...problems, ...page.problems] };
  return {
    value: {
      ...inner.document,
      meta: page.document.meta,
      blocks: [...page.document.blocks, ...inner.document.blocks],
    },
    problems: [...problems, ...page.problems, { code: 'document/json-escaped', data: {} }],
  };
}

interface OpenTable {
  readonly index: number;
  readonly place: Place;
  readonly rows: SpannedCell[][];
  readonly rowPlaces: Place[];
  cell: OpenCell | null;
  layout: boolean;
}

interface OpenCell {
  text: string;
  readonly place: Place;
  readonly colspan: number;
  readonly rowspan: number;
}

interface Markup {
  readonly document: Document;
  readonly problems: readonly Problem[];
  readonly tables: number;
  readonly embedded: string; // markup found inside scripts and text
}

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'head',
  'iframe',
  'svg',
  'object',
]);
const INLINE = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'span',
  'font',
  'sub',
  'sup',
  'o:p',
  'small',
  'big',
  'label',
  'nobr',
  'ins',
  'del',
  'mark',
  'st1:chsdate',
  'img',
  'wbr',
  'colgroup',
  'col',
  'tbody',
  'thead',
  'tfoot',
]);
const LONGEST_CELL = 600; // characters; a longer one is a page laid out in a table
const MOST_LINES = 12; // in one cell

function readMarkup(source: string): Markup {
  const starts = lineStarts(source);
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  const meta: { name: string; content: string }[] = [];
  const open: OpenTable[] = [];
  let tables = 0;
  let kept = 0;
  let embedded = '';
  let depth = 0;
  let hiddenAt = 0; // depth of the outermost hidden element, 0 where none is
  let titleAt = 0;
  let line = '';
  let lineAt = -1;
  let gap = 0;

  const endLine = () => {
    const text = tidy(line);
    if (text !== '') {
      blocks.push({ type: 'line', text, gap, place: placeAt(starts, lineAt) });
      gap = 0;
    }
    line = '';
    lineAt = -1;
  };
  const breakLine = () => {
    const cell = open.at(-1)?.cell;
    if (cell) cell.text += '\n';
    else if (line !== '') endLine();
  };
  const openTable = (at: number): OpenTable => {
    endLine();
    const outer = open.at(-1);
    if (outer) becomeLayout(outer);
    const table: OpenTable = {
      index: ++tables,
      place: placeAt(starts, at),
      rows: [],
      rowPlaces: [],
      cell: null,
      layout: false,
    };
    open.push(table);
    return table;
  };
  const openRow = (table: OpenTable, at: number) => {
    closeCell(table);
    table.rows.push([]);
    table.rowPlaces.push(placeAt(starts, at));
  };
  const openCell = (
    table: OpenTable,
    at: number,
    colspan: string | undefined,
    rowspan: string | undefined,
  ) => {
    if (table.rows.length === 0) openRow(table, at);
    closeCell(table);
    if (table.layout) return endLine();
    const row = table.rows.length;
    const { line, column } = placeAt(starts, at);
    const place = { line, column, table: table.index, row, cell: table.rows[row - 1]!.length + 1 };
    table.cell = { text: '', place, colspan: readSpan(colspan), rowspan: readSpan(rowspan) };
    if (!isPlainSpan(colspan)) noteSpan(colspan!, place);
    if (!isPlainSpan(rowspan)) noteSpan(rowspan!, place);
  };
  const noteSpan = (written: string, place: Place) => {
    const data = { found: written.slice(0, 40), used: readSpan(written) };
    problems.push({ code: 'document/span-clamped', place, data });
  };
  const closeCell = (table: OpenTable) => {
    const { cell } = table;
    if (cell === null) return;
    table.cell = null;
    const { place, colspan, rowspan } = cell;
    table.rows.at(-1)!.push({ text: tidyLines(cell.text), place, colspan, rowspan });
  };
  /** Turns a table that proves to be layout into the lines that it holds so far. */
  const becomeLayout = (table: OpenTable) => {
    closeCell(table);
    table.layout = true;
    for (const cell of table.rows.flat()) pushLines(cell.text, cell.place);
    table.rows.length = 0;
    table.rowPlaces.length = 0;
  };
  const pushLines = (text: string, { line: at, column }: Place) => {
    for (const part of text.split('\n')) {
      if (part !== '') blocks.push({ type: 'line', text: part, gap: 0, place: { line: at, column } });
    }
  };
  const closeTable = () => {
    const table = open.pop();
    if (table === undefined) return;
    closeCell(table);
    if (!table.layout && table.rows.some(row => row.some(isPage))) becomeLayout(table);
    if (table.layout) return endLine();
    const grid = placeInGrid(table.rows);
    if (!grid.some(row => row.length > 0)) return;
    kept++;
    blocks.push({
      type: 'table',
      bounded: true,
      place: { ...table.place, table: table.index },
      rows: grid.map((cells, r) => ({
        cells,
        place: { ...table.rowPlaces[r]!, table: table.index, row: r + 1 },
      })),
    });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (hiddenAt > 0) {
          if (name === 'title' && titleAt === 0) titleAt = depth;
          if (name === 'meta') readMeta(attributes, meta);
          return;
        }
        if (SILENT.has(name) || isHidden(attributes)) {
          hiddenAt = depth;
          return;
        }
        if (INLINE.has(name)) return;
        const at = parser.startIndex;
        switch (name) {
          case 'table':
            openTable(at);
            break;
          case 'tr':
            openRow(open.at(-1) ?? openTable(at), at);
            break;
          case 'td':
          case 'th':
            openCell(open.at(-1) ?? openTable(at), at, attributes['colspan'], attributes['rowspan']);
            break;
          case 'meta':
            readMeta(attributes, meta);
            break;
          case 'title':
            titleAt = depth;
            break;
          default:
            breakLine();
        }
      },
      ontext(text) {
        if (titleAt > 0) {
          meta.push({ name: 'title', content: tidy(text) });
          return;
        }
        if (hiddenAt > 0) {
          if (text.length > 200 && /<table|\\u003ctable|&lt;table/i.test(text))
            embedded += `${unescapeJson(text, true)}\n`;
          else if (embedded !== '' && text.length > 200 && /<\/?t[dr]/.test(text))
            embedded += unescapeJson(text, true);
          return;
        }
        const cell = open.at(-1)?.cell;
        if (cell) {
          cell.text += WHITE.test(text) ? text.replace(WHITE_RUN, ' ') : text;
          return;
        }
        if (line === '') {
          if (isWhite(text)) return;
          lineAt = parser.startIndex;
        }
        line += text;
      },
      onclosetag(name) {
        if (depth === titleAt) titleAt = 0;
        if (hiddenAt > 0) {
          if (depth === hiddenAt) hiddenAt = 0;
          if (name === 'table') problems.push({ code: 'document/hidden-table', data: {} });
        } else if (name === 'table') {
          closeTable();
        } else if (name === 'td' || name === 'th') {
          const table = open.at(-1);
          if (table?.layout) endLine();
          else if (table) closeCell(table);
        } else if (!INLINE.has(name)) {
          breakLine();
        }
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  while (open.length > 0) closeTable();
  endLine();
  if (kept === 0 && embedded === '') embedded = embeddedMarkup(blocks);
  return { document: { source: 'html', blocks, meta }, problems, tables: kept, embedded };
}

const WHITE = /[\t\n\r\f]/;
const WHITE_RUN = /[\t\n\r\f ]+/g;

function readMeta(
  attributes: Readonly<Record<string, string>>,
  meta: { name: string; content: string }[],
): void {
  const name = attributes['name'] ?? attributes['property'];
  const content = attributes['content'];
  if (name !== undefined && content !== undefined)
    meta.push({ name: name.toLowerCase(), content: tidy(content) });
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}

function isPage(cell: SpannedCell): boolean {
  return (
    cell.text.length > LONGEST_CELL || (cell.text.length > 150 && cell.text.split('\n').length > MOST_LINES)
  );
}

/** One line: runs of white space become one blank. */
function tidy(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** The lines of a cell, each tidied; nearly all cells hold one number or one word. */
function tidyLines(text: string): string {
  const trimmed = text.trim();
  if (!INNER_WHITE.test(trimmed)) return trimmed;
  return trimmed
    .split('\n')
    .map(tidy)
    .filter(part => part !== '')
    .join('\n');
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
const INNER_WHITE = /[\s\u200b-\u200d\u2060]/;

function isWhite(text: string): boolean {
  return /^[\s\u00a0\u3000\ufeff\u200b]*$/.test(text);
}
