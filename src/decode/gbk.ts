/** The two GBK bytes of a character as one number; −1 for what GBK has no pair for (ASCII is not in the table either). */
export function encodeGbk(char: string): number {
  return table().codes.get(char) ?? -1;
}

/** The character of two GBK bytes; '' for a pair that GBK leaves undefined. */
export function decodeGbk(lead: number, trail: number): string {
  if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0xfe) return '';
  return table().chars[(lead - 0x81) * TRAILS + (trail - 0x40)]!;
}

interface Table {
  readonly chars: readonly string[]; // by lead, then trail
  readonly codes: ReadonlyMap<string, number>;
}

const TRAILS = 0xff - 0x40;

let built: Table | undefined;

function table(): Table {
  built ??= buildTable();
  return built;
}

/** The platform's decoder read backwards, each pair on a line of its own. Private-use characters count as undefined. */
function buildTable(): Table {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail, 10);
  const lines = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n');
  const chars = lines.map(line => (line.length === 1 && !/[\ufffd\ue000-\uf8ff\x80]/.test(line) ? line : ''));
  const codes = new Map<string, number>();
  chars.forEach((char, at) => {
    const code = ((0x81 + Math.floor(at / TRAILS)) << 8) | (0x40 + (at % TRAILS));
    if (char !== '' && !codes.has(char)) codes.set(char, code);
  });
  return { chars, codes };
}
