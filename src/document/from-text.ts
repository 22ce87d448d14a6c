import type { Block, Cell, CellKind, Document, LineBlock, Outcome, Place, Row } from '../types.ts';
import { type CommaField, commaRows } from './comma-lines.ts';
import { WRITTEN_BLANK } from './tidy.ts';

/**
 * Blocks of a flattened page. A line with pipes or tabs becomes a row of cells, any other line a line; consecutive
 * rows make a table whose row bounds are only hints (`bounded: false`), since a cell may stand on a line of its own.
 */
export function fromText(source: string): Outcome<Document> {
  const lines = splitLines(source);
  const opening = openingPipes(lines);
  const found = commaRows(lines.map(({ text }) => text));
  const piped = lines.filter(({ text }) => PIPE.test(text)).length;
  const commas = 2 * piped > found.size ? new Map<number, never>() : found;
  const pieces = pipesSeparateLines(lines)
    ? joinSeparatedLines(lines)
    : lines.flatMap((line, i) => {
        const fields = commas.get(i);
        if (fields !== undefined) return [rowOfFields(fields, line.number)];
        return readLine(line, opening === 'blank' && isFramed(lines, i) ? 'frame' : opening);
      });
  return {
    value: { source: 'text', blocks: groupRows(pieces), meta: [], addresses: [] },
    problems: [],
  };
}

interface SourceLine {
  readonly text: string; // with its blanks; template and tag remnants blanked out
  readonly number: number; // 1-based
}

type Piece = { readonly type: 'empty' } | LineBlock | RowPiece;
type RowPiece = Row & { readonly type: 'row'; readonly isBounded: boolean };

const PIPE = /[|｜│┃]/;
const LONE_OPENING = /^\s*[|｜│┃][^|｜│┃]+$/; // a row begins with its label, and its cells follow a line each
const OPENING_PIPE = /^\s*[|｜│┃]/;
const VALUE = /^\s*(?:[+\-−]?\d(?:[\d,.]*\d)?[^\d.、]{0,3}|[增减減].*|未增未减|无|没有|不涉及)\s*$/;
const PIPES = /[|｜│┃]/g;
const BLANK = /^[\s\u00a0\u3000\ufeff\u200b]*$/;
const LONGEST_CELL = 60; // characters; a longer piece with a full stop is prose between pipes
const FRAME_REACH = 20; // lines that one row's blank cells may stand on
const SHORTEST_LINE = 20; // characters; a longer cell alone on its line is a line

const REMNANT = new RegExp(`</?[a-zA-Z!][^<>|]{0,200}>|${WRITTEN_BLANK.source}`, 'gi');

function splitLines(source: string): readonly SourceLine[] {
  return source.split(/\r\n|\n|\r|\u2028|\f/).map((text, i) => ({
    text: text.replace(REMNANT, found => ' '.repeat(found.length)),
    number: i + 1,
  }));
}

/** In a few pages a line with nothing but a pipe stands between all cells, and no other line has one. */
function pipesSeparateLines(lines: readonly SourceLine[]): boolean {
  let lone = 0;
  let mixed = 0;
  for (const { text } of lines) {
    if (!PIPE.test(text)) continue;
    if (BLANK.test(text.replace(PIPES, ''))) lone++;
    else if (!LONE_OPENING.test(text)) mixed++;
  }
  return lone >= 6 && mixed * 10 <= lone;
}

/** What a pipe at the start of a line is: part of every line's frame, the end of a blank cell, or now this, now that. */
type Opening = 'frame' | 'blank' | 'either';

function openingPipes(lines: readonly SourceLine[]): Opening {
  const labelled = lines.filter(({ text }) => PIPE.test(text) && startsWithWords(splitAtPipes(text)));
  const opened = labelled.filter(({ text }) => OPENING_PIPE.test(text)).length;
  if (opened >= 0.9 * labelled.length) return 'frame';
  return opened <= 0.1 * labelled.length ? 'blank' : 'either';
}

/** True where a pipe opens the nearest line with words above: one table of the page has a frame, the others none. */
function isFramed(lines: readonly SourceLine[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FRAME_REACH); i--) {
    const { text } = lines[i]!;
    if (PIPE.test(text) && startsWithWords(splitAtPipes(text))) return OPENING_PIPE.test(text);
  }
  return false;
}

function startsWithWords(pieces: readonly string[]): boolean {
  const first = pieces.find(piece => !BLANK.test(piece)) ?? '';
  return /\p{L}/u.test(first) && !VALUE.test(first);
}

function isDigits(text: string): boolean {
  return /^\s*\d+\s*$/.test(text);
}

/** Lines between lone pipes are cells; two pipes with nothing between are a blank cell. */
function joinSeparatedLines(lines: readonly SourceLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let pipes = 0; // since the last text
  lines.forEach((line, i) => {
    const { number } = line;
    const text = LONE_OPENING.test(line.text) ? line.text.replace(PIPE, ' ') : line.text;
    if (BLANK.test(text)) {
      pieces.push({ type: 'empty' });
    } else if (BLANK.test(text.replace(PIPES, ''))) {
      const run = text.match(PIPES)!.length;
      for (let k = 0; k < run; k++) {
        pipes++;
        if (pipes > 1)
          pieces.push(
            rowOf([emptyCell(run > 1 ? 'filler' : 'blank', { line: number, column: 1 })], {
              line: number,
              column: 1,
            }),
          );
      }
    } else {
      const next = lines.slice(i + 1, i + 4).find(other => !BLANK.test(other.text));
      const isCell = pipes > 0 || (next !== undefined && BLANK.test(next.text.replace(PIPES, '')));
      const last = pieces.at(-1);
      if (pipes === 0 && last?.type === 'row' && isDigits(text) && isDigits(last.cells[0]!.text)) {
        const [cell] = last.cells;
        pieces[pieces.length - 1] = rowOf([{ ...cell!, text: `${cell!.text}\n${text.trim()}` }], last.place); // wrapped
      } else {
        pieces.push(...(isCell && !isProse(text) ? readCells([text], number) : readLine(line, 'blank')));
      }
      pipes = 0;
    }
  });
  return pieces;
}

function readLine({ text, number }: SourceLine, opening: Opening): readonly Piece[] {
  if (BLANK.test(text)) return [{ type: 'empty' }];
  if (PIPE.test(text)) {
    if (isMarkdownRule(text)) return [];
    const pieces = splitAtPipes(text);
    if (!OPENING_PIPE.test(text) || pieces.length < 2) return readCells(pieces, number);
    if (startsWithWords(pieces) || (opening === 'frame' && !pieces.every(piece => BLANK.test(piece)))) {
      return readCells(['', ...pieces.slice(1)], number, true, pieces);
    }
    const isBlank = opening === 'blank' && pieces[0] === '';
    return readCells(isBlank ? [' ', ...pieces.slice(1)] : pieces, number, false, pieces);
  }
  if (text.trim().includes('\t')) return readCells(text.replace(/(?<![ \r])[ \r]+$/, '').split('\t'), number);
  return [lineOf(text, number, 1)];
}

/** `|---|:--:|`, the line under a Markdown header. */
function isMarkdownRule(text: string): boolean {
  return /^[\s|]*:?-{3}[\s|:-]*$/.test(text) && text.includes('|');
}

/** The pieces between pipes. What follows the last pipe is no cell. */
function splitAtPipes(text: string): readonly string[] {
  const pieces = text.split(PIPES);
  if (BLANK.test(pieces.at(-1)!)) pieces.pop();
  return pieces;
}

function readCells(
  texts: readonly string[],
  number: number,
  opens = false,
  printed = texts, // as long as they are in the file
): readonly Piece[] {
  const place: Place = { line: number, column: 1 };
  const hasText = texts.some(text => !BLANK.test(text));
  const out: Piece[] = [];
  let cells: Cell[] = [];
  let column = 1;
  const endRow = () => {
    if (cells.length > 0) out.push(rowOf(cells, place));
    cells = [];
  };
  texts.forEach((text, i) => {
    const at = column;
    column += printed[i]!.length + 1;
    if (BLANK.test(text)) {
      if (i === 0 && opens && hasText) return; // the pipe that opens the line
      const inRun = text === '' || texts[i + 1] === '';
      cells.push({
        ...emptyCell(inRun && texts.length > 1 ? 'filler' : 'blank', { line: number, column: at }),
        column: cells.length,
      });
    } else if (isProse(text)) {
      endRow();
      out.push(lineOf(text, number, at));
    } else {
      const lead = text.length - text.trimStart().length;
      cells.push({
        kind: 'cell',
        text: tidy(text),
        place: { line: number, column: at + lead },
        column: cells.length,
        width: 1,
        height: 1,
      });
    }
  });
  const alone = cells.filter(cell => cell.kind === 'cell');
  if (alone.length === 1 && alone[0]!.text.length >= SHORTEST_LINE && cells[0] === alone[0]) {
    return [...out, { type: 'line', text: alone[0]!.text, gap: 0, place: alone[0]!.place }];
  }
  endRow();
  return out;
}

function isProse(text: string): boolean {
  return text.length > LONGEST_CELL && text.includes('。');
}

function lineOf(text: string, number: number, column: number): LineBlock {
  const lead = text.length - text.trimStart().length;
  return {
    type: 'line',
    text: withoutZeroWidth(text).trim(),
    gap: 0,
    place: { line: number, column: column + lead },
  };
}

function rowOf(cells: readonly Cell[], place: Place): Piece {
  return { type: 'row', cells, place, isBounded: false };
}

/** A line of comma-separated values, with blank fields as blank cells. Rows of one length have certain bounds. */
function rowOfFields(fields: readonly CommaField[], line: number): Piece {
  const cells = fields.map(({ text, column }, i): Cell => {
    const kind: CellKind = text === '' ? 'blank' : 'cell';
    return { kind, text: tidy(text), place: { line, column }, column: i, width: 1, height: 1 };
  });
  return { type: 'row', cells, place: { line, column: 1 }, isBounded: true };
}

function emptyCell(kind: CellKind, place: Place): Cell {
  return { kind, text: '', place, column: 0, width: 1, height: 1 };
}

function tidy(text: string): string {
  return withoutZeroWidth(text)
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** Neighbouring rows become one table; empty lines between lines are counted, since some pages keep blank cells so. */
function groupRows(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let gap = 0;
  let isBounded = false;
  const endTable = () => {
    const bounded = isBounded && rows.every(({ cells }) => cells.length === rows[0]!.cells.length);
    if (rows.length > 0) blocks.push({ type: 'table', rows, bounded, place: rows[0]!.place });
    rows = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'empty') gap++;
    else if (piece.type === 'row') {
      rows.push({ cells: piece.cells, place: piece.place });
      isBounded = piece.isBounded;
      gap = 0;
    } else {
      endTable();
      blocks.push({ ...piece, gap });
      gap = 0;
    }
  }
  endTable();
  return blocks;
}

/** Marks that print nothing, which site systems leave inside words. */
function withoutZeroWidth(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
}
