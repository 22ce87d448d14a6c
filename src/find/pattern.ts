/**
 * Whether a source's pattern fits an address or a title: it is found anywhere in it, `*` stands for anything, and of
 * several patterns between `|` one is enough. Letters' case does not count.
 */
export function fitsPattern(pattern: string, text: string): boolean {
  const low = text.toLowerCase();
  return alternatives(pattern).some(pieces => {
    let at = 0;
    for (const piece of pieces) {
      const found = low.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return true;
  });
}

/** The pieces between the stars of each alternative. One without any would fit everything, and is left out. */
export function alternatives(pattern: string): readonly (readonly string[])[] {
  return pattern
    .toLowerCase()
    .split('|')
    .map(each =>
      each
        .trim()
        .split('*')
        .filter(piece => piece !== ''),
    )
    .filter(pieces => pieces.length > 0);
}

/** Whether the pattern itself names another site's address, and so lets it be followed. */
export function namesSite(pattern: string, address: string): boolean {
  const host = new URL(address).host.toLowerCase();
  return alternatives(pattern).some(([first = '']) => {
    const named = /^(?:https?:)?\/\/([^/]+)/.exec(first)?.[1];
    return named !== undefined && (host === named || host.endsWith(`.${named.replace(/^\./, '')}`));
  });
}
