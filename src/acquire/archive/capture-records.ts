import { createHash } from 'node:crypto';
import type { Answer } from '../fetch/answer.ts';
import { httpBlock } from './http-block.ts';
import type { WarcRecord } from './record.ts';

/** What is kept of an answer beside itself. */
export interface CaptureNote {
  readonly id: string; // UUID
  readonly address: string; // that was asked for; redirects of robots.txt lead elsewhere
  readonly kind: string; // of the address, or robots
  readonly body: string; // that the address belongs to
  readonly year: number | null;
  readonly earlier: { readonly id: string; readonly url: string; readonly time: number } | null; // capture with the same body
}

/** The records of one answer: the response, or a revisit where an earlier capture has the same body, then the request. */
export function captureRecords(
  answer: Answer,
  request: Readonly<Record<string, string>>,
  note: CaptureNote,
): readonly WarcRecord[] {
  const date = new Date(answer.time).toISOString();
  const id = urnOf(note.id);
  const { earlier } = note;
  const shown = earlier === null ? answer : { ...answer, body: new Uint8Array() };
  const block = httpBlock(shown);
  const response: WarcRecord = {
    fields: [
      ['WARC-Type', earlier === null ? 'response' : 'revisit'],
      ['WARC-Record-ID', id],
      ['WARC-Date', date],
      ['WARC-Target-URI', answer.url],
      ...(earlier === null ? [] : revisitFields(answer, earlier)),
      ...(answer.status === 304 ? [] : [['WARC-Payload-Digest', digestOf(answer.body)] as const]),
      ['WARC-Block-Digest', digestOf(block)],
      ...(answer.isCut ? [['WARC-Truncated', 'disconnect'] as const] : []),
      ...noteFields(note),
      ['Content-Type', 'application/http; msgtype=response'],
    ],
    block,
  };
  return [response, requestRecord(answer, request, id)];
}

/** SHA-256 as archives write it: in base 32. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${base32(createHash('sha256').update(bytes).digest())}`;
}

export function urnOf(id: string): string {
  return `<urn:uuid:${id}>`;
}

function revisitFields({ status }: Answer, { id, url, time }: NonNullable<CaptureNote['earlier']>) {
  const rule = status === 304 ? 'server-not-modified' : 'identical-payload-digest';
  return [
    ['WARC-Profile', `http://netpreserve.org/warc/1.1/revisit/${rule}`],
    ['WARC-Refers-To', urnOf(id)],
    ['WARC-Refers-To-Target-URI', url],
    ['WARC-Refers-To-Date', new Date(time).toISOString()],
  ] as const;
}

function noteFields({ address, kind, body, year }: CaptureNote) {
  return [
    ['Gongkai-Address', address],
    ['Gongkai-Kind', kind],
    ...(body === '' ? [] : [['Gongkai-Body', body] as const]),
    ...(year === null ? [] : [['Gongkai-Year', `${year}`] as const]),
  ] as const;
}

function requestRecord(
  { url, time }: Answer,
  headers: Readonly<Record<string, string>>,
  concurrent: string,
): WarcRecord {
  const { host, pathname, search } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return {
    fields: [
      ['WARC-Type', 'request'],
      ['WARC-Record-ID', urnOf(crypto.randomUUID())],
      ['WARC-Date', new Date(time).toISOString()],
      ['WARC-Target-URI', url],
      ['WARC-Concurrent-To', concurrent],
      ['Content-Type', 'application/http; msgtype=request'],
    ],
    block: Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
  };
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,5}/g)!.map(five => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]);
  return digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
