import { crc32, deflateRawSync, gunzipSync } from 'node:zlib';

/**
 * Bytes as a gzip member whose header says how long the member is (extra field `sl`, skip lengths), so that a file of many
 * can be walked without unpacking any.
 */
export function gzipMember(bytes: Uint8Array): Uint8Array {
  const packed = deflateRawSync(bytes);
  const member = Buffer.alloc(HEADER + packed.length + 8);
  member.set([0x1f, 0x8b, 8, EXTRA, 0, 0, 0, 0, 0, 255, 12, 0, 0x73, 0x6c, 8, 0]);
  member.writeUInt32LE(member.length, 16);
  member.writeUInt32LE(bytes.length, 20);
  member.set(packed, HEADER);
  member.writeUInt32LE(crc32(bytes), HEADER + packed.length);
  member.writeUInt32LE(bytes.length, HEADER + packed.length + 4);
  return member;
}

export const HEADER = 24; // bytes that say how long a member is

/** The length of the member that begins with these bytes; null where it is not one of ours, or its header is cut off. */
export function memberLength(header: Uint8Array): number | null {
  if (header.length < HEADER || !START.every((byte, i) => header[i] === byte)) return null;
  return Buffer.from(header.buffer, header.byteOffset, HEADER).readUInt32LE(16);
}

/** What is in one whole member; null where it is damaged. */
export function unzipMember(member: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(member);
  } catch {
    return null;
  }
}

const EXTRA = 4;
const START = [0x1f, 0x8b, 8, EXTRA];
