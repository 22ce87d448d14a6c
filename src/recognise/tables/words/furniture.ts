const FURNITURE =
  /^\s*(?:[-—–]+\s*\d{1,3}\s*[-—–]+|第\s*\d{1,3}\s*页(?:.{0,3}共\s*\d{1,3}\s*页)?|P\.?\s*\d{1,3}|Page\s*\d{1,3}.*|\d{1,3}\s*\/\s*\d{1,3})\s*$/i;

/** Page numbers between dashes or the like, printed in the middle of a table. */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/** True where such a text can number a page: 0/0 and 3/2 do not. */
export function mayNumberPage(text: string): boolean {
  const [page, of] = (text.match(/\d+/g) ?? []).map(Number);
  return page !== 0 && (of === undefined || page! <= of);
}
