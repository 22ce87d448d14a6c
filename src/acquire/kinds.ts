/** The kinds of file that are read here, by ending. */
export const READ_KINDS: readonly string[] = ['.html', '.htm', '.shtml', '.txt', '.md'];

export function isReadKind(name: string): boolean {
  return READ_KINDS.includes(endingOf(name));
}

/** Whether a file is an archive of web pages, by its name. */
export function isArchive(name: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(name);
}

/** The ending of a file name in lower case, with its dot; '' for none. */
export function endingOf(name: string): string {
  return /[^/](\.[^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Order by UTF-16 code units: the same on every machine, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
