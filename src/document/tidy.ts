/** One line: runs of white space become one blank. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return INNER_WHITE.test(trimmed) ? folded(trimmed) : trimmed;
}

function folded(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(WRITTEN_BLANK, ' ')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** The lines of a cell, each tidied; nearly all cells hold one number or one word. */
export function tidyLines(text: string): string {
  const trimmed = text.trim();
  if (!INNER_WHITE.test(trimmed)) return trimmed;
  return trimmed
    .split('\n')
    .map(folded)
    .filter(part => part !== '')
    .join('\n');
}

/** Blanks that were escaped twice, so that their entities show. */
export const WRITTEN_BLANK = /&(?:nbsp|e[nm]sp|thinsp|#160|#xa0|#12288|#x3000);?/gi;
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
const INNER_WHITE = /[\s\u200b-\u200d\u2060&]/;
