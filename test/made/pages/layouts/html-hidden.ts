import { type Grid, mapCells } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, tableHtml } from './html-page.ts';

/** Copies of the tables that no reader of the page sees, with other numbers in them. */
export const HTML_HIDDEN = htmlLayout('html-hidden-copies', {
  table: (grid, random) => {
    const hide = random.pick(HIDING);
    const copy = hide(tableHtml(withOtherNumbers(grid, random)));
    return random.chance(0.5) ? `${copy}\n${tableHtml(grid)}` : `${tableHtml(grid)}\n${copy}`;
  },
});

const HIDING: readonly ((html: string) => string)[] = [
  html => `<!-- ${html} -->`,
  html => `<div style="display:none">${html}</div>`,
  html => html.replace('<table', '<table style="DISPLAY: none;"'),
  html => `<div hidden>${html}</div>`,
  html => `<script type="text/template">${html}</script>`,
  html => `<template>${html}</template>`,
];

function withOtherNumbers(grid: Grid, random: Random): Grid {
  return mapCells(grid, cell =>
    cell.fields.length === 0 ? cell : { ...cell, text: String(random.int(11, 99)) },
  );
}
