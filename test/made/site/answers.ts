import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Manner } from './manners.ts';

/** What stands at an address, before its host's manner shows. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly modified: Date;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly first: boolean; // nobody has asked for this address before
}

/** Answers with the content, in the way of the host. */
export function answer(content: Content, manner: Manner, asked: Asked): unknown {
  const trouble = asked.first ? TROUBLES[manner] : undefined;
  if (trouble !== undefined) return trouble(content, asked);
  const { request, response } = asked;
  const validators = validatorsOf(content, manner);
  if (unchanged(request, validators)) return response.writeHead(304, validators).end();
  const type =
    manner === 'wrong-charset' ? content.type.replace(/charset=.*/, 'charset=iso-8859-1') : content.type;
  const headers = { ...validators, 'content-type': type };
  if (manner === 'gzip') {
    const bytes = gzipSync(content.bytes);
    return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(bytes);
  }
  if (manner === 'slow-drip') {
    response.writeHead(200, headers);
    return drip(response, content.bytes);
  }
  response.writeHead(200, { ...headers, 'content-length': content.bytes.length }).end(content.bytes);
}

/** Most hosts have one validator; those of some manners have none. */
function validatorsOf({ bytes, modified }: Content, manner: Manner): Record<string, string> {
  if (manner === 'last-modified' || manner === 'gzip') return { 'last-modified': modified.toUTCString() };
  if (manner === 'plain') return {};
  return { etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` };
}

function unchanged({ headers }: IncomingMessage, validators: Record<string, string>): boolean {
  const { 'if-none-match': tag, 'if-modified-since': since } = headers;
  if (tag !== undefined) return tag === validators['etag'];
  return since !== undefined && since === validators['last-modified'];
}

const TROUBLES: Partial<Record<Manner, (content: Content, asked: Asked) => unknown>> = {
  'unavailable-once': (_, { response }) => response.writeHead(503, { 'retry-after': '1' }).end('busy'),
  'too-many-once': (_, { response }) =>
    response
      .writeHead(429, { 'retry-after': new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString() })
      .end('too many'),
  'reset-once': ({ bytes, type }, { response }) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () =>
      setTimeout(() => response.socket?.resetAndDestroy(), 5),
    );
  },
  'length-too-long-once': ({ bytes, type }, { response }) => {
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length + 1000,
      connection: 'close',
    });
    response.write(bytes, () => response.socket?.end());
  },
  'length-too-short-once': ({ bytes, type }, { response }) => {
    const length = Math.floor(bytes.length / 3);
    response.socket?.write(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`);
    response.socket?.end(bytes);
  },
};

const DRIPS = 5;
const DRIP_MS = 4;

function drip(response: ServerResponse, bytes: Uint8Array): void {
  const size = Math.ceil(bytes.length / DRIPS);
  const next = (at: number) => {
    if (at >= bytes.length) return response.end();
    response.write(bytes.subarray(at, at + size));
    setTimeout(next, DRIP_MS, at + size);
  };
  next(0);
}
