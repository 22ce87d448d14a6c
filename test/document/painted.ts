import type { Page } from 'playwright-core';
import type { MadeCell } from '../made/cells/cells.ts';

/** What a browser paints in a cell, as a person reads it: pieces that stand apart have a blank between them. */
export interface Painted {
  readonly text: string; // without marks that are raised or lowered
  readonly marks: string;
}

export const COLUMNS = 10;
const SIZE = { width: 1280, height: 1000 };

/** A page with made cells in the rows of one table. */
export function pageOf(cells: readonly MadeCell[]): string {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += COLUMNS) {
    const row = cells.slice(at, at + COLUMNS).map(({ html }) => `<td>${html}</td>`);
    rows.push(`<tr>${row.join('')}</tr>`);
  }
  const rules = cells.map(({ rules: own }) => own).filter(own => own !== '');
  return `<!doctype html><html><head><meta charset="utf-8"><style>
body{margin:0;font:16px/20px sans-serif} table{border-collapse:collapse}
td{width:116px;height:40px;border:1px solid #999;position:relative;padding:4px}
${rules.join('\n')}</style></head><body><table>${rows.join('')}</table></body></html>`;
}

/** What the browser paints in each cell of such a page: by the pixels within each letter's box. */
export async function readPainted(page: Page, html: string): Promise<readonly Painted[]> {
  await page.setViewportSize(SIZE);
  await page.setContent(html);
  const height = Math.ceil(
    await page.evaluate('document.querySelector("table").getBoundingClientRect().height'),
  );
  await page.setViewportSize({ ...SIZE, height: Math.max(SIZE.height, height) });
  const shot = await page.screenshot({ type: 'png' });
  return (await page.evaluate(`(${LOOK})(${JSON.stringify(shot.toString('base64'))})`)) as readonly Painted[];
}

/** Runs in the browser. */
const LOOK = `async shot => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + shot;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const isInked = ({ left, top, right, bottom }) => {
    const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
    const [w, h] = [Math.min(canvas.width, Math.round(right)) - x, Math.min(canvas.height, Math.round(bottom)) - y];
    if (w < 2 || h < 3) return false;
    const { data } = context.getImageData(x, y, w, h);
    let [low, high] = [255, 0];
    for (let i = 0; i < data.length; i += 4) {
      const light = (data[i] + data[i + 1] + data[i + 2]) / 3;
      low = Math.min(low, light);
      high = Math.max(high, light);
    }
    return high - low > 60;
  };
  const isReached = ({ left, top, width, height }, element) =>
    [0.2, 0.5, 0.8].some(x =>
      [0.3, 0.5, 0.7].some(y => document.elementFromPoint(left + x * width, top + y * height) === element));
  const fontSize = node => parseFloat(getComputedStyle(node).fontSize);
  return [...document.querySelectorAll('td')].map(cell => {
    const glyphs = [];
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (let i = 0; i < node.data.length; i++) {
        if (/\\s/.test(node.data[i])) continue;
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        for (const rect of range.getClientRects()) {
          const size = fontSize(node.parentElement);
          const struck = node.parentElement.closest('s') !== null;
          if (!struck && isInked(rect) && isReached(rect, node.parentElement)) glyphs.push({ letter: node.data[i], rect, size });
        }
      }
    }
    const largest = Math.max(0, ...glyphs.map(({ size }) => size));
    const main = glyphs.find(({ size }) => size === largest);
    const baseline = ({ rect, size }) => rect.bottom - 0.21 * size;
    const isMark = glyph => {
      const apart = Math.abs(baseline(glyph) - baseline(main));
      return apart > 2.5 && glyph.rect.top < main.rect.bottom - 4 && glyph.rect.bottom > main.rect.top + 4;
    };
    const marks = glyphs.filter(isMark);
    const text = glyphs
      .filter(glyph => !marks.includes(glyph))
      .sort((a, b) => (Math.abs(a.rect.top - b.rect.top) > 12 ? a.rect.top - b.rect.top : a.rect.left - b.rect.left));
    let read = '';
    text.forEach((glyph, i) => {
      const last = text[i - 1];
      const isApart = last !== undefined && (glyph.rect.left - last.rect.right > 2.5 || glyph.rect.top - last.rect.top > 12);
      read += (isApart ? ' ' : '') + glyph.letter;
    });
    return { text: read, marks: marks.map(({ letter }) => letter).join('') };
  });
}`;
