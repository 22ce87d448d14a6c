import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

const gb18030 = new TextDecoder('gb18030');
const utf8 = new TextDecoder('utf-8');

/** The least that any reader must do: read, sniff, decode, parser events to table grids. Returns the cells seen. */
export function parseBare(path) {
  return parseBareText(readFileSync(path));
}

/** The same without reading. */
export function parseBareText(bytes) {
  const text = (isUtf8(bytes) ? utf8 : gb18030).decode(bytes);
  let cells = 0;
  for (const grid of gridsOf(text)) for (const row of grid) cells += row.length;
  return cells;
}

function gridsOf(html) {
  const grids = [];
  let grid = null;
  let row = -1;
  let cell = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') {
        grid = [];
        row = -1;
        grids.push(grid);
      } else if (grid !== null && name === 'tr') {
        row += 1;
        grid[row] ??= [];
      } else if (grid !== null && row >= 0 && (name === 'td' || name === 'th')) {
        cell = {
          text: '',
          colspan: Number(attributes.colspan) || 1,
          rowspan: Number(attributes.rowspan) || 1,
        };
        let column = 0;
        while (grid[row][column] !== undefined) column += 1;
        for (let r = row; r < row + cell.rowspan; r++) {
          grid[r] ??= [];
          for (let c = column; c < column + cell.colspan; c++) grid[r][c] = cell;
        }
      }
    },
    ontext(text) {
      if (cell !== null) cell.text += text;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') cell = null;
      else if (name === 'table') grid = null;
    },
  });
  parser.end(html);
  return grids;
}
