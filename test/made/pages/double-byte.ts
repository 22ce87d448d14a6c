/** Characters to bytes in the two Chinese charsets, from the decoder's own table. `null`: no such character there. */
export function encodeDoubleByte(
  charset: 'gb18030' | 'big5',
  text: string,
  missing: (char: string) => string = () => '?',
): Uint8Array {
  const { bytes } = tableOf(charset);
  const out: number[] = [];
  for (const char of text) {
    const pair = bytes.get(char);
    if (char.codePointAt(0)! < 0x80) out.push(char.charCodeAt(0));
    else if (pair !== undefined) out.push(pair >> 8, pair & 0xff);
    else out.push(...encodeDoubleByte(charset, missing(char)));
  }
  return Uint8Array.from(out);
}

export function canEncode(charset: 'gb18030' | 'big5', text: string): boolean {
  const { bytes } = tableOf(charset);
  return [...text].every(char => char.codePointAt(0)! < 0x80 || bytes.has(char));
}

/** The character of a pair of bytes; '' where the charset defines none. */
export function charOf(charset: 'gb18030' | 'big5', lead: number, trail: number): string {
  return tableOf(charset).chars.get((lead << 8) | trail) ?? '';
}

interface Table {
  readonly chars: ReadonlyMap<number, string>;
  readonly bytes: ReadonlyMap<string, number>;
}

const TABLES = new Map<string, Table>();

function tableOf(charset: 'gb18030' | 'big5'): Table {
  let table = TABLES.get(charset);
  if (table === undefined) {
    table = buildTable(charset);
    TABLES.set(charset, table);
  }
  return table;
}

function buildTable(charset: string): Table {
  const decoder = new TextDecoder(charset, { fatal: true });
  const chars = new Map<number, string>();
  const bytes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoded(decoder, lead, trail);
      if (char === null || char.length !== 1 || /[\ue000-\uf8ff]/.test(char)) continue; // private use: undefined in practice
      chars.set((lead << 8) | trail, char);
      if (!bytes.has(char)) bytes.set(char, (lead << 8) | trail);
    }
  }
  return { chars, bytes };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, lead: number, trail: number): string | null {
  try {
    return decoder.decode(Uint8Array.of(lead, trail));
  } catch {
    return null;
  }
}
