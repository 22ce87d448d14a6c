import { closeSync, fstatSync, openSync, readSync, truncateSync } from 'node:fs';
import { HEADER, memberLength, unzipMember } from './member.ts';
import { readRecord, type WarcRecord } from './record.ts';

export interface WalkedMember {
  readonly offset: number;
  readonly length: number;
  readonly read: () => WarcRecord | null; // null: damaged
}

/** The whole members of a file that this program wrote, and where they end; what follows is a torn one. */
export function walkFile(
  path: string,
  visit: (member: WalkedMember) => void,
): { readonly end: number; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const header = new Uint8Array(HEADER);
    let offset = 0;
    while (offset < size) {
      const count = readSync(file, header, 0, HEADER, offset);
      const length = memberLength(header.subarray(0, count));
      if (length === null || length < HEADER || offset + length > size) break;
      const at = offset;
      const read = () => recordIn(bytesAt(file, at, length));
      if (offset + length === size && read() === null) break; // the file grew before its bytes were there
      visit({ offset, length, read });
      offset += length;
    }
    return { end: offset, size };
  } finally {
    closeSync(file);
  }
}

/** Cuts a file to the end of its last whole member. */
export function cutFile(path: string, end: number): void {
  truncateSync(path, end);
}

/** The record at a place that is known. */
export function readRecordAt(path: string, offset: number, length: number): WarcRecord | null {
  const file = openSync(path, 'r');
  try {
    return recordIn(bytesAt(file, offset, length));
  } finally {
    closeSync(file);
  }
}

function recordIn(member: Uint8Array): WarcRecord | null {
  const bytes = unzipMember(member);
  return bytes === null ? null : readRecord(bytes);
}

function bytesAt(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}
