import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Cell } from '../../src/types.ts';
import { CHROMIUM, openBrowser } from '../chromium.ts';
import { type MadeCell, makeCells } from '../made/cells/cells.ts';
import { needs } from '../needs.ts';
import { type Painted, pageOf, readPainted } from './painted.ts';

const AT_ONCE = 250; // cells of a page, so that a picture of it is not too tall

describe('what a browser paints', needs('Chromium', CHROMIUM !== undefined), () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('is what cells are read as', async () => {
    const cells = makeCells();
    const page = await browser.newPage();
    const tally = { same: 0, open: 0 };
    const wrong: unknown[] = [];
    for (let at = 0; at < cells.length; at += AT_ONCE) {
      const some = cells.slice(at, at + AT_ONCE);
      const html = pageOf(some);
      const painted = await readPainted(page, html);
      const read = cellsOf(html);
      some.forEach((cell, i) => {
        const verdict = compare(read[i]!, painted[i]!);
        if (verdict === 'wrong') wrong.push(told(cell, read[i]!, painted[i]!));
        else tally[verdict] += 1;
      });
    }
    expect(wrong).toEqual([]);
    expect(tally.same / cells.length).toBeGreaterThan(0.8);
  });
});

function cellsOf(html: string): readonly Cell[] {
  return readDocument(html).value.blocks.flatMap(block =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [],
  );
}

/** `open` where the page's cell is not read as a number though it may show one. */
function compare({ kind, text, undecided }: Cell, painted: Painted): 'same' | 'open' | 'wrong' {
  if (kind === 'blank') return painted.text === '' ? 'same' : 'wrong';
  const read = text.replace(/\s+/g, ' ');
  if (undecided === undefined && read === painted.text) return 'same';
  return undecided !== undefined || read.includes(' ') ? 'open' : 'wrong';
}

function told({ html, rules }: MadeCell, { text }: Cell, painted: Painted): unknown {
  return { html, rules, read: text, painted };
}
