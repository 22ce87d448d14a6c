import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/**
 * No pattern may take time that grows with the square of its text: every regular expression of `src` is given runs of what
 * it is made of, which fit it nearly. A linear one takes a few milliseconds for each, a square one seconds.
 */

const LENGTH = 8_000; // characters
const MOST = 15; // milliseconds of CPU, the best of three
const SRC = fileURLToPath(new URL('../src/', import.meta.url));

interface Pattern {
  readonly file: string;
  readonly regex: RegExp;
}

it('has no pattern that grows with the square of its text', async () => {
  const patterns = [...literals(), ...(await built())];
  expect(patterns.length).toBeGreaterThan(500);
  expect(patterns.filter(({ file }) => file === '').length).toBeGreaterThan(20);
  const slow = patterns.flatMap(({ file, regex }) => {
    const run = runsFor(regex).find(text => isSlow(regex, text));
    return run === undefined
      ? []
      : [`${file}: /${regex.source.slice(0, 200)}/ on ${JSON.stringify(run.slice(0, 20))}…`];
  });
  expect(slow).toEqual([]);
});

it('would find one', () => {
  expect(runsFor(/\d+x/).some(text => isSlow(/\d+x/, text))).toBe(true);
  expect(runsFor(/\d{1,9}x/).some(text => isSlow(/\d{1,9}x/, text))).toBe(false);
});

function isSlow(regex: RegExp, text: string): boolean {
  const all = new RegExp(regex.source, regex.flags.includes('g') ? regex.flags : `${regex.flags}g`);
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    text.replace(all, '');
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 <= MOST) return false;
  }
  return true;
}

/** Runs of one piece, of two in turn, also behind an opening one, and of the pattern's words. All end in what fits nothing. */
function runsFor({ source }: RegExp): readonly string[] {
  const letters = source.replace(
    /\\[ux]\{?[0-9a-fA-F]{1,6}\}?|\\[pP]\{[^}]{0,40}\}|\\[a-zA-Z]|\(\?<\w{1,20}>/g,
    '',
  );
  const own = [...new Set(letters.replace(/[()[\]{}|*+?^$.\\<!=:]/g, ''))].slice(0, 60);
  const pieces = [...new Set([...' 1a中\n()<-.,，;:"\\/=|', ...own])];
  const few = [...new Set([' ', '1', ...own.slice(0, 9)])];
  const pairs = few.flatMap(one => few.filter(other => other !== one).map(other => one + other));
  const words = (source.match(/[\u4e00-\u9fff]{2,}/g) ?? []).slice(0, 12);
  const runs = [...pieces, ...pairs, ...words].map(piece => ['', piece] as const);
  const opened = ['(', ...own.slice(0, 3)].flatMap(open =>
    pairs.slice(0, 14).map(pair => [open, pair] as const),
  );
  return [...runs, ...opened].map(
    ([open, piece]) => `${open}${piece.repeat(Math.ceil(LENGTH / piece.length))}\u0001`,
  );
}

function literals(): readonly Pattern[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const found: Pattern[] = [];
      visit(parseAst(readFileSync(SRC + file, 'utf8'), { lang: 'ts' }), node => {
        const { regex } = node as { regex?: { pattern: string; flags: string } };
        if (node['type'] === 'Literal' && regex !== undefined)
          found.push({ file, regex: new RegExp(regex.pattern, regex.flags) });
      });
      return found;
    });
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (node !== null && typeof node === 'object') {
    see(node as Record<string, unknown>);
    for (const value of Object.values(node)) visit(value, see);
  }
}

/** Those that are put together when the library is loaded and when it reads a page. */
async function built(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const { RegExp: Own } = globalThis;
  const note = (regex: RegExp) => void found.set(String(regex), { file: '', regex });
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given) {
      const regex = Reflect.construct(target, given) as RegExp;
      note(regex);
      return regex;
    },
  });
  try {
    const { convert } = await import('../src/convert.ts');
    await import('../src/find/finder.ts');
    const page =
      '某局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，共公开信息12条。\n规章 | 0 | 0 | 0 |\n';
    await convert(new TextEncoder().encode(page), { name: 'page.txt' });
  } finally {
    globalThis.RegExp = Own;
  }
  return [...found.values()];
}
