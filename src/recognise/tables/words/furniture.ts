const FURNITURE =
  /^\s*(?:[-—–]+\s*\d{1,3}\s*[-—–]+|第\s*\d{1,3}\s*页(?:.{0,3}共\s*\d{1,3}\s*页)?|P\.?\s*\d{1,3}|Page\s*\d{1,3}.*|\d{1,3}\s*\/\s*\d{1,3})\s*$/i;

/** Page numbers between dashes or the like, printed in the middle of a table. */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/** True where what looks like page numbers counts pages: each is one more than the last, out of as many. */
export function countsPages(texts: readonly string[]): boolean {
  const numbers = texts.map(text => (text.match(/\d+/g) ?? []).map(Number));
  return numbers.every(([page, of], i) => {
    const [before, ofBefore] = numbers[i - 1] ?? [];
    if (page === undefined || page === 0 || (of !== undefined && page > of)) return false;
    return before === undefined || (page === before + 1 && of === ofBefore);
  });
}
