import type { Conversion, Language } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import { countRows } from './count-rows.ts';
import type { Format } from './format.ts';

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

/** A text file, written while the pages are read. */
export function fromText({ file, before, between, after, chunks }: TextFormat): Format {
  return {
    open(outputs) {
      const sink = outputs.file(file);
      let isFirst = true;
      sink.rows(0);
      sink.write(before);
      return {
        add({ conversion, source }) {
          for (const chunk of chunks(conversion, source)) {
            sink.write(isFirst ? chunk : between + chunk);
            sink.rows(countRows(file, chunk));
            isFirst = false;
          }
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
export function fromAcross({ file, before, chunks }: AcrossFormat): Format {
  return {
    needsAcross: true,
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
