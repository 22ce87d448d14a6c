import type { Block, Document, Outcome, Place, Problem } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { withCommentsOfBrowsers } from './comments.ts';
import { readJsonAnswer } from './json-answer.ts';
import { embeddedMarkup, embeddingLine, originsOf, type Range } from './json-escapes.ts';
import { lineStarts, placeAt } from './lines.ts';
import { moved } from './moved.ts';
import { cutWhereDeep, DEEPEST } from './nesting.ts';
import { isAsked, type PageNode, readNodes } from './nodes.ts';
import { readAddresses } from './page-addresses.ts';
import { heldMarkup, readPageData } from './page-data.ts';
import { NO_SHEET, readSheet } from './shown/sheet.ts';

/**
 * Blocks of an HTML page in reading order. Tables keep their rows and spans; everything else becomes lines. A table
 * that holds another one, or whole paragraphs of a page, is layout: its cells become lines. What the page hides
 * (scripts, comments, `display:none`) is left out, unless the page shows no table and a script holds one. `plain` is the source without the escapes of a JSON string.
 */
export function fromHtml(source: string, plain: string): Outcome<Document> {
  const answer = readJsonAnswer(source);
  const whole = answer?.markup ?? plain;
  const markup = cutWhereDeep(withCommentsOfBrowsers(whole));
  const { nodes, blocks: read } = readShown(markup);
  const ranges = answer?.held ?? [{ start: 0, end: source.length }];
  const shown = whole === source ? read : moved(read, placesIn(source, markup, ranges));
  const isFound = hasTable(shown.value) || showsFigures(shown.value);
  const inner = isFound ? NOTHING : readHeld(nodes, shown.value, source);
  const isEscaped = whole !== source || hasTable(inner.value);
  const blocks = hasTable(inner.value) ? [...shown.value, ...inner.value] : shown.value;
  const problems: readonly Problem[] = [
    ...(isEscaped ? [{ code: 'document/json-escaped', data: {} } as const] : []),
    ...(markup === whole ? [] : [{ code: 'document/cut-where-deep', data: { levels: DEEPEST } } as const]),
    ...shown.problems,
  ];
  const meta = [...(answer?.data ?? []), ...readPageData(nodes)];
  const addresses = readAddresses(nodes, source);
  return { value: { source: 'html', blocks, meta, addresses }, problems };
}

interface Shown {
  readonly nodes: readonly PageNode[];
  readonly blocks: Outcome<readonly Block[]>;
}

/** What a page shows by its own rules; where they hide all its tables, for a script to show them, without the rules. */
function readShown(markup: string): Shown {
  const first = readNodes(markup);
  const sheet = readSheet(first);
  const nodes = isAsked(sheet.attributes) ? first : readNodes(markup, sheet.attributes);
  const blocks = readBlocks(nodes, markup, sheet);
  const isHidden = blocks.problems.some(({ code }) => code === 'document/hidden-table');
  if (sheet.rules.length === 0 || !isHidden || hasTable(blocks.value)) return { nodes, blocks };
  const unruled = readBlocks(nodes, markup, NO_SHEET);
  return { nodes, blocks: hasTable(unruled.value) ? unruled : blocks };
}

/** What a page holds for scripts to show, or prints as text. Its places are those of the file where it stands there as it is. */
function readHeld(
  nodes: readonly PageNode[],
  shown: readonly Block[],
  source: string,
): Outcome<readonly Block[]> {
  const held = heldMarkup(nodes);
  const text = held?.text ?? embeddedMarkup(shown);
  if (text === '') return NOTHING;
  const starts = lineStarts(source);
  const at = source.indexOf(text);
  const inner = readShown(text).blocks;
  if (at < 0) {
    const holder = held === null ? embeddingLine(shown)!.place : placeAt(starts, held.at);
    return moved(inner, () => holder);
  }
  const own = lineStarts(text);
  return moved(inner, ({ line, column }) => placeAt(starts, at + own[line - 1]! + column - 1));
}

/** Leads places in what was unescaped back to the file: the escapes of line ends made lines that it does not have. */
function placesIn(source: string, plain: string, ranges: readonly Range[]): (place: Place) => Place {
  const origin = originsOf(source, ranges);
  const [printed, starts] = [lineStarts(source), lineStarts(plain)];
  return ({ line, column }) => placeAt(printed, origin(starts[line - 1]! + column - 1));
}

const NOTHING: Outcome<readonly Block[]> = { value: [], problems: [] };

function hasTable(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'table');
}

const MANY = 12; // lines with nothing but a number: a table that is drawn without a table's tags

function showsFigures(blocks: readonly Block[]): boolean {
  return blocks.filter(block => block.type === 'line' && /^\d[\d,.]*$/.test(block.text)).length >= MANY;
}
