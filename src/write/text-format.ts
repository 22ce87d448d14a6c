import type { Conversion, Language } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import { countRows } from './count-rows.ts';
import type { Format, Page } from './format.ts';

/**
 * One text file as data: what stands before, between and after the chunks, and how one input's conversion becomes
 * chunks. Nothing is kept from one input to the next.
 */
export interface TextFormat {
  readonly file: string; // name in the output folder
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly chunks: (conversion: Conversion, source: string) => readonly string[];
}

/** One text file about all reports of a run together: what stands before its rows, and the rows in pieces. */
export interface AcrossFormat {
  readonly file: string;
  readonly before: string;
  readonly chunks: (across: Across, language: Language) => Iterable<string>;
}

/** What a text file has of one page: its chunks with what stands between them, encoded. */
export interface TextRows {
  readonly bytes: Uint8Array; // UTF-8
  readonly rows: number;
  readonly isEmpty: boolean; // no chunk, not even an empty one
}

/** The rows of one page as they will stand in the file. */
export function rowsAsText(
  { file, between, chunks }: TextFormat,
  { conversion, source }: Pick<Page, 'conversion' | 'source'>,
): TextRows {
  const all = chunks(conversion, source);
  const rows = all.reduce((sum, chunk) => sum + countRows(file, chunk), 0);
  return { bytes: ENCODER.encode(all.join(between)), rows, isEmpty: all.length === 0 };
}

const ENCODER = new TextEncoder();

/** A text file, written while the pages are read. */
export function fromText(format: TextFormat): Format<TextRows> {
  const { file, before, between, after } = format;
  return {
    take: page => rowsAsText(format, page),
    open(outputs) {
      const sink = outputs.file(file);
      let isFirst = true;
      sink.rows(0);
      sink.write(before);
      return {
        add({ bytes, rows, isEmpty }) {
          if (isEmpty) return;
          if (!isFirst) sink.write(between);
          sink.write(bytes);
          sink.rows(rows);
          isFirst = false;
        },
        end() {
          sink.write(after);
          sink.end();
        },
      };
    },
  };
}

/** A text file about all reports together, written when all are read, with turns between: the panel of a large run takes a while. */
export function fromAcross({ file, before, chunks }: AcrossFormat): Format<null> {
  return {
    needsAcross: true,
    take: () => null,
    open(outputs) {
      const sink = outputs.file(file);
      sink.rows(0);
      return {
        add() {},
        async end({ across, language }) {
          sink.write(before);
          let written = 0;
          for (const chunk of chunks(across!, language)) {
            sink.write(chunk);
            sink.rows(countRows(file, chunk));
            written += 1;
            if (written % CHUNKS_A_TURN === 0) await outputs.turn();
          }
          sink.end();
        },
      };
    },
  };
}

const CHUNKS_A_TURN = 100;
