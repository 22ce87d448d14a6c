/** How many records a piece of a text file holds: of whole CSV rows, of JSON lines, of one value of a JSON array. */
export function countRows(file: string, chunk: string): number {
  if (file.endsWith('.csv')) return countBreaks(chunk);
  return file.endsWith('.json') ? 1 : chunk.split('\n').length - 1;
}

/** Line feeds outside quotes. A doubled quote closes and opens again, which changes nothing. */
function countBreaks(text: string): number {
  let rows = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) isQuoted = !isQuoted;
    else if (unit === LINE_FEED && !isQuoted) rows += 1;
  }
  return rows;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
