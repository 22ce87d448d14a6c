import type { Answer } from '../fetch/answer.ts';

type Response = Pick<Answer, 'status' | 'statusText' | 'headers' | 'body'>;

/** A response as the block of a record. The body came without its transfer codings, so that header gets another name. */
export function httpBlock({ status, statusText, headers, body }: Response): Uint8Array {
  const lines = headers.map(
    ([name, value]) => `${/^transfer-encoding$/i.test(name) ? `X-Orig-${name}` : name}: ${value}\r\n`,
  );
  const head = `HTTP/1.1 ${status} ${statusText}\r\n${lines.join('')}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

/** A record's block as a response, with transfer codings undone; null where it is none. */
export function readHttpBlock(block: Uint8Array): Response | null {
  const view = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = /\r?\n\r?\n/.exec(view.subarray(0, LONGEST_HEAD).toString('latin1'));
  const head = end === null ? view.subarray(0, LONGEST_HEAD) : view.subarray(0, end.index);
  const [first = '', ...lines] = head.toString('latin1').split(/\r?\n/);
  const [, status, statusText = ''] = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\s*(.*)$/.exec(first) ?? [];
  if (status === undefined) return null;
  const headers = lines.flatMap(line => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
  const body = end === null ? new Uint8Array() : block.subarray(end.index + end[0].length);
  const isChunked = headers.some(
    ([name, value]) => /^transfer-encoding$/i.test(name) && /\bchunked\b/i.test(value),
  );
  return { status: Number(status), statusText, headers, body: isChunked ? unchunk(body) : body };
}

/** Chunks joined. A body that is not in chunks, although its header says so, is as it is: some archives keep it that way. */
function unchunk(body: Uint8Array): Uint8Array {
  const view = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const line = view.indexOf('\r\n', at);
    const size =
      line < 0
        ? undefined
        : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(view.subarray(at, line).toString('latin1'))?.[1];
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(view.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
    if (at >= view.length) return Buffer.concat(pieces);
  }
}

const LONGEST_HEAD = 256 * 1024; // bytes
