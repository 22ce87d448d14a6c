import type { Place } from '../../types.ts';

/** What a list of sources says of each, by the names that its columns or keys may have. */
export const SOURCE_COLUMNS = {
  body: ['body', '机关', '单位'],
  entry: ['entry', '入口', '网址'],
  kind: ['kind', '类型'],
  year: ['year', '年度', '年份'],
  pattern: ['pattern', '模式'],
} as const satisfies Record<string, readonly string[]>;

export type SourceColumn = keyof typeof SOURCE_COLUMNS;

/** One source as written, before anything is made of it. */
export interface SourceRow {
  readonly place: Place;
  readonly values: ReadonlyMap<SourceColumn, { readonly text: string; readonly place: Place }>;
}

/** The column that a header or a key names; null for none. */
export function columnNamed(written: string): SourceColumn | null {
  const name = written.trim().toLowerCase();
  for (const [column, names] of Object.entries(SOURCE_COLUMNS) as [SourceColumn, readonly string[]][])
    if (names.includes(name)) return column;
  return null;
}

export const KNOWN_COLUMNS = Object.keys(SOURCE_COLUMNS).join(', ');
