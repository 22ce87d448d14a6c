import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Sink, WrittenFile } from '../../types.ts';

/** A sink that can be given up: closed without a word, also after its end. */
export interface FileSink extends Sink {
  abandon(): void;
}

const BUFFER = 256 * 1024; // bytes or UTF-16 units kept before they are written

/** Writes one file from its first byte to its last, and tells its size and hash when it ends. */
export function openSink(path: string, ended: (done: Omit<WrittenFile, 'file'>) => void): FileSink {
  const descriptor = openSync(path, 'w');
  const hash = createHash('sha256');
  let pieces: Uint8Array[] = [];
  let texts: string[] = [];
  let waiting = 0;
  let bytes = 0;
  let rows: number | null = null;
  let isOpen = true;

  return {
    write(data) {
      if (typeof data === 'string') texts.push(data);
      else {
        encode();
        pieces.push(data);
      }
      waiting += data.length;
      if (waiting >= BUFFER) flush();
    },
    rows(count) {
      rows = (rows ?? 0) + count;
    },
    end() {
      if (!isOpen) return;
      flush();
      isOpen = false;
      closeSync(descriptor);
      ended({ bytes, sha256: hash.digest('hex'), rows });
    },
    abandon() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(descriptor);
    },
  };

  function flush(): void {
    encode();
    if (waiting > 0) put(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces));
    pieces = [];
    waiting = 0;
  }

  function encode(): void {
    if (texts.length > 0) pieces.push(Buffer.from(texts.join('')));
    texts = [];
  }

  function put(data: Uint8Array): void {
    hash.update(data);
    bytes += data.length;
    for (let done = 0; done < data.length; ) done += writeSync(descriptor, data, done);
  }
}
