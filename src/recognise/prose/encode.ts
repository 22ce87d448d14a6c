import { type Figure, findFigures } from './figures.ts';
import { MARK } from './marks.ts';
import { findSubjects } from './subjects.ts';
import { findTimes, type Span } from './times.ts';

/** What the report is about, as far as the page says. */
export interface About {
  readonly agency: string | null;
  readonly year: number | null;
}

/** A text in which each time, subject and figure is one mark, with a way back. */
export interface Encoded {
  readonly text: string;
  readonly starts: readonly number[]; // offset in the normalised text of each character, and of the end
  readonly ends: readonly number[];
  readonly figures: ReadonlyMap<number, Figure>; // by index in `text`
}

/** Blanks and quotation marks are left out, marks that the patterns use for themselves become a dot. */
export function encode(text: string, about: About): Encoded {
  const figures = findFigures(text, about.year);
  const spans = withoutOverlaps([
    ...findTimes(text, about.year),
    ...findSubjects(text, about.agency),
    ...spansOf(text, HOTLINE, MARK.hotline),
    ...spansOf(text, ACCOUNT, ''),
    ...spansOf(text, ADDRESS, ''),
    ...spansOf(text, ASIDE, ''),
    ...spansOf(text, AFTER_PLACE, ''),
    ...figures.map(({ start, end }) => ({ start, end, mark: MARK.figure })),
  ]);
  const byStart = new Map(figures.map(figure => [figure.start, figure]));
  const starts: number[] = [];
  const ends: number[] = [];
  const found = new Map<number, Figure>();
  let out = '';
  const push = (char: string, start: number, end: number) => {
    out += char;
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  for (const { start, end, mark } of [...spans, { start: text.length, end: text.length, mark: '' }]) {
    for (; at < start; at++) {
      const char = text[at]!;
      if (!SKIPPED.test(char)) push(RESERVED.test(char) ? '·' : char, at, at + 1);
    }
    if (mark === MARK.figure) found.set(out.length, byStart.get(start)!);
    if (mark !== '') push(mark, start, end);
    at = end;
  }
  return { text: out, starts: [...starts, text.length], ends, figures: found };
}

const HOTLINE = /(?<!\d)12345(?=[^\d,.件条次])/g;
const ACCOUNT = /(?<=公众号|微信|微博|订阅号)["“「『'‘][^"”」』'’。,#]{1,16}["”」』'’]/g; // its name says nothing more
const ADDRESS = /\((?:网址:?)?https?:[\x21-\x27\x2a-\x7e]{3,80}\)/g;
const ASIDE =
  /(?<=[\u4e00-\u9fff])\((?!其中|截|[^()]{0,20}(?:除|不含|结转))[^()\d,;:。]{1,24}\)(?=\s*(?:共计?|为|:)?\s*\d)/g; // 网站(含转发)3条
const AFTER_PLACE =
  /(?<=(?:网站|官网|公众号|微信|微博|平台)[上中里内]),(?=\s*(?:20\d\d年|全年|本年|共|累计|主动公开|发布|公开))/g;
const SKIPPED = /[\s"'“”‘’「」《》]/;
const RESERVED = /[#ⓎⓁⓊⓍⓈⓄⒽⒸ]/;

function spansOf(text: string, pattern: RegExp, mark: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    mark,
  }));
}

/** In order; of two that overlap, the earlier in the list stays. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const order = spans.map((span, rank) => ({ span, rank })).sort((a, b) => a.span.start - b.span.start);
  const kept: (typeof order)[number][] = [];
  for (const one of order) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= one.span.start) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ span }) => span);
}
