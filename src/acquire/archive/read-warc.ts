import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LARGEST_FILE } from '../read.ts';
import { LONGEST_HEAD, readHead, type WarcRecord } from './record.ts';

/** Records of a WARC file one after the other, packed or plain, whoever wrote it; at the end what kept the rest, if anything. */
export async function* readWarcFile(path: string): AsyncGenerator<WarcRecord | { readonly torn: string }> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    const [first, chunks] = await peek(file);
    if (first[0] === 0x1f && first[1] === 0x8b) {
      const plain = createGunzip();
      pipeline(chunks, plain, () => {}); // its error comes out of `plain`
      yield* readWarc(plain);
    } else yield* readWarc(chunks);
  } finally {
    file.destroy();
  }
}

/** Records in a stream of plain bytes. A block that is too large for a page is passed over. */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<WarcRecord | { readonly torn: string }> {
  const bytes = new ByteQueue(chunks);
  try {
    for (;;) {
      await bytes.skipLineEnds();
      if (bytes.isEmpty) return;
      let head = readHead(bytes.front);
      while (head === null && bytes.length < LONGEST_HEAD && (await bytes.more()))
        head = readHead(bytes.front);
      if (head === null) {
        yield { torn: 'no record begins here' };
        return;
      }
      const { fields, end, length } = head;
      await bytes.take(end);
      if (length > LARGEST_FILE) await bytes.skip(length);
      else yield { fields, block: await bytes.take(length) };
    }
  } catch (error) {
    yield { torn: (error as Error).message };
  }
}

async function peek(
  file: AsyncIterable<Uint8Array>,
): Promise<readonly [Uint8Array, AsyncIterable<Uint8Array>]> {
  const iterator = file[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first: Uint8Array = done ? new Uint8Array() : value;
  const all = async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return [first, all()];
}

/** Bytes that come in pieces and are taken in other pieces. */
class ByteQueue {
  front: Uint8Array = new Uint8Array();
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get length(): number {
    return this.front.length;
  }

  get isEmpty(): boolean {
    return this.front.length === 0;
  }

  async more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.front = this.isEmpty ? value : Buffer.concat([this.front, value]);
    return true;
  }

  async skipLineEnds(): Promise<void> {
    do {
      let at = 0;
      while (this.front[at] === 13 || this.front[at] === 10) at += 1;
      this.front = this.front.subarray(at);
    } while (this.isEmpty && (await this.more()));
  }

  /** Exactly so many bytes, joined once. */
  async take(count: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    await this.#pass(count, piece => pieces.push(piece));
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  skip(count: number): Promise<void> {
    return this.#pass(count, () => {});
  }

  async #pass(count: number, see: (piece: Uint8Array) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      if (this.isEmpty && !(await this.more())) throw new Error(`${left} bytes of a record are missing`);
      const piece = this.front.subarray(0, left);
      this.front = this.front.subarray(piece.length);
      left -= piece.length;
      see(piece);
    }
  }
}
