import type { Block, Document, Outcome, Problem } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { withCommentsOfBrowsers } from './comments.ts';
import { readJsonAnswer } from './json-answer.ts';
import { embeddedMarkup } from './json-escapes.ts';
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
  const { nodes, blocks: shown } = readShown(markup);
  const isFound = hasTable(shown.value) || showsFigures(shown.value);
  const held = isFound ? '' : heldMarkup(nodes) || embeddedMarkup(shown.value);
  const inner = held === '' ? NOTHING : readShown(held).blocks;
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

const NOTHING: Outcome<readonly Block[]> = { value: [], problems: [] };

function hasTable(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'table');
}

const MANY = 12; // lines with nothing but a number: a table that is drawn without a table's tags

function showsFigures(blocks: readonly Block[]): boolean {
  return blocks.filter(block => block.type === 'line' && /^\d[\d,.]*$/.test(block.text)).length >= MANY;
}
