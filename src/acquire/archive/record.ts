/** A WARC record: its named fields in order, and its block. */
export interface WarcRecord {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly block: Uint8Array;
}

/** A record as WARC 1.1 has it. `Content-Length` is added. */
export function writeRecord({ fields, block }: WarcRecord): Uint8Array {
  const lines = [...fields, ['Content-Length', `${block.length}`] as const].map(
    ([name, value]) => `${name}: ${oneLine(value)}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), block, END]);
}

/** The one record in some bytes; null where there is none, or it is not whole. */
export function readRecord(bytes: Uint8Array): WarcRecord | null {
  const head = readHead(bytes);
  if (head === null || bytes.length < head.end + head.length) return null;
  return { fields: head.fields, block: bytes.subarray(head.end, head.end + head.length) };
}

/** The version line and fields that bytes begin with; null where they end before that, or are no record. */
export function readHead(
  bytes: Uint8Array,
): { readonly fields: WarcRecord['fields']; readonly end: number; readonly length: number } | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LONGEST_HEAD));
  if (view.subarray(0, 5).toString('latin1') !== 'WARC/') return null;
  const crlf = view.indexOf('\r\n\r\n');
  const bare = view.indexOf('\n\n'); // some old writers
  const isBare = crlf < 0 || (bare >= 0 && bare < crlf);
  const stop = isBare ? bare : crlf;
  if (stop < 0) return null;
  const [, ...lines] = view
    .subarray(0, stop)
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = lines.flatMap(line => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
  const length = Number(fieldOf({ fields }, 'content-length'));
  return Number.isSafeInteger(length) && length >= 0
    ? { fields, end: stop + (isBare ? 2 : 4), length }
    : null;
}

export const LONGEST_HEAD = 256 * 1024; // bytes

/** The value of a field, '' where it is missing. */
export function fieldOf({ fields }: Pick<WarcRecord, 'fields'>, name: string): string {
  return fields.find(([each]) => each.toLowerCase() === name)?.[1] ?? '';
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}

const END = Uint8Array.of(13, 10, 13, 10);
