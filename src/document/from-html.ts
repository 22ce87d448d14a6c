import type { Block, Document, Outcome, Problem } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { readJsonAnswer } from './json-answer.ts';
import { embeddedMarkup } from './json-escapes.ts';
import { cutWhereDeep, DEEPEST } from './nesting.ts';
import { readNodes } from './nodes.ts';
import { readAddresses } from './page-addresses.ts';
import { heldMarkup, readPageData } from './page-data.ts';

/**
 * Blocks of an HTML page in reading order. Tables keep their rows and spans; everything else becomes lines. A table
 * that holds another one, or whole paragraphs of a page, is layout: its cells become lines. What the page hides
 * (scripts, comments, `display:none`) is left out, unless the page shows no table and a script holds one. `plain` is the source without the escapes of a JSON string.
 */
export function fromHtml(source: string, plain: string): Outcome<Document> {
  const answer = readJsonAnswer(source);
  const whole = answer?.markup ?? plain;
  const markup = cutWhereDeep(whole);
  const nodes = readNodes(markup);
  const shown = readBlocks(nodes, markup);
  const isFound = hasTable(shown.value) || showsFigures(shown.value);
  const held = isFound ? '' : heldMarkup(nodes) || embeddedMarkup(shown.value);
  const inner = held === '' ? NOTHING : readBlocks(readNodes(held), held);
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

const NOTHING: Outcome<readonly Block[]> = { value: [], problems: [] };

function hasTable(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'table');
}

const MANY = 12; // lines with nothing but a number: a table that is drawn without a table's tags

function showsFigures(blocks: readonly Block[]): boolean {
  return blocks.filter(block => block.type === 'line' && /^\d[\d,.]*$/.test(block.text)).length >= MANY;
}
