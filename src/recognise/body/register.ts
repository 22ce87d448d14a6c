import type { Body, RegisterEntry } from '../../types.ts';

/**
 * The id of the row that has a body's name. Of several rows the one of the body's region; none where a row's region is
 * not the body's, or where the name fits several places and the row does not prove which.
 */
export function registered(
  { name, region_code, candidates }: Pick<Body, 'name' | 'region_code' | 'candidates'>,
  register: readonly RegisterEntry[],
): string | null {
  const rows = register.filter(({ names }) => name !== null && names.includes(name));
  const fitting = rows.filter(row => {
    if (row.region_code === null) return true;
    return region_code === null ? candidates.length === 0 : row.region_code === region_code;
  });
  return fitting.length === 1 ? fitting[0]!.id : null;
}
