import { CELL_LINES } from './cell-lines.ts';
import { CELL_PIPES } from './cell-pipes.ts';
import { COMMA_LINES } from './comma-lines.ts';
import { FULL_GRID } from './full-grid.ts';
import { GLUED } from './glued.ts';
import {
  HTML_BAD_SPANS,
  HTML_EXTRA_COLUMN,
  HTML_JSON,
  HTML_PLAIN,
  HTML_SECTIONS,
  HTML_UNCLOSED,
} from './html-broken.ts';
import { HTML_CMS } from './html-cms.ts';
import { HTML_HIDDEN } from './html-hidden.ts';
import { HTML_LISTS } from './html-lists.ts';
import { HTML_OTHER_CELLS } from './html-other-cells.ts';
import { HTML_OTHER_ORDER } from './html-other-order.ts';
import { HTML_PIECES } from './html-pieces.ts';
import { HTML_PIECES_REPEATED } from './html-pieces-repeated.ts';
import { HTML_SHOWN } from './html-shown.ts';
import { HTML_STACKED } from './html-stacked.ts';
import { HTML_STRUCK } from './html-struck.ts';
import { HTML_WORD } from './html-word.ts';
import { JSON_ANSWERS } from './json-answer.ts';
import type { Layout } from './layout.ts';
import { LOSSY } from './lossy.ts';
import { ONE_LINE } from './one-line.ts';
import { PDF } from './pdf.ts';
import { PDF_WRAPPED } from './pdf-wrapped.ts';
import { ROW_BLANKS } from './row-blanks.ts';
import { ROW_PIPES } from './row-pipes.ts';

/** Every layout that the pages come in. */
export const LAYOUTS: readonly Layout[] = [
  ...CELL_LINES,
  ...ROW_PIPES,
  ...CELL_PIPES,
  ...ROW_BLANKS,
  ...ONE_LINE,
  ...FULL_GRID,
  GLUED,
  PDF,
  ...PDF_WRAPPED,
  ...LOSSY,
  HTML_PLAIN,
  HTML_SECTIONS,
  HTML_WORD,
  HTML_CMS,
  HTML_PIECES,
  HTML_HIDDEN,
  HTML_BAD_SPANS,
  HTML_UNCLOSED,
  HTML_EXTRA_COLUMN,
  HTML_JSON,
  ...JSON_ANSWERS,
  ...HTML_LISTS,
  HTML_STACKED,
  HTML_PIECES_REPEATED,
  ...HTML_STRUCK,
  HTML_SHOWN,
  ...HTML_OTHER_ORDER,
  ...HTML_OTHER_CELLS,
  ...COMMA_LINES,
];
