/**
 * Keeps report ids apart within a run. Gives for each id of an input how many there are with it, or null where all are
 * the first of theirs.
 */
export function uniqueIds(): (ids: readonly string[]) => readonly number[] | null {
  const seen = new Map<string, number>();
  return ids => {
    const copies = ids.map(id => {
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return count;
    });
    return copies.every(count => count === 1) ? null : copies;
  };
}
