/** The text without the pinyin that a mirror printed behind its characters: `統(tǒng)計局` → `統計局`. */
export function withoutGlosses(text: string): string {
  const spans = glossSpans(text);
  return spans.length === 0 ? text : withoutSpans(text, spans);
}

export function withoutSpans(text: string, spans: readonly GlossSpan[]): string {
  let out = '';
  let done = 0;
  for (const { start, end } of spans) {
    out += text.slice(done, start);
    done = end;
  }
  return out + text.slice(done);
}

export interface GlossSpan {
  readonly start: number;
  readonly end: number; // exclusive, behind the closing bracket
}

/**
 * Where pinyin glosses stand. A syllable without a tone mark (neutral tone, or tones lost) counts when the same text
 * shows marked ones, or when it is longer than one letter.
 */
export function glossSpans(text: string): readonly GlossSpan[] {
  if (!MAYBE.test(text)) return [];
  const found = [...text.matchAll(GLOSS)].map(match => ({ start: match.index, syllables: match[0] }));
  const anyMarked = found.some(({ syllables }) => MARKED.test(syllables));
  return found.flatMap(({ start, syllables }) => {
    let end = start;
    for (const [gloss, syllable] of syllables.matchAll(ONE)) {
      if (!isSyllable(syllable!, anyMarked)) break;
      end += gloss.length;
    }
    return end > start ? [{ start, end }] : [];
  });
}

const LETTER = 'a-zāáǎàăēéěèĕêīíǐìĭōóǒòŏūúǔùŭǖǘǚǜüńňǹḿɡ';
const MAYBE = new RegExp(`[(（] ?[${LETTER}]{1,6} ?[)）]`);
const ONE = new RegExp(`[(（] ?([${LETTER}]{1,6}) ?[)）]`, 'g');
const GLOSS = new RegExp(`(?<=[〇\\u3400-\\u9fff])(?:[(（] ?[${LETTER}]{1,6} ?[)）])+`, 'g');
const MARKED = /[āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿ]/;
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üe|v|ve)$/;

function isSyllable(letters: string, anyMarked: boolean): boolean {
  return (
    MARKED.test(letters) || ((anyMarked || letters.length > 1) && SYLLABLE.test(letters.replaceAll('ɡ', 'g')))
  );
}
