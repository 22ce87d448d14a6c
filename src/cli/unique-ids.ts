import type { Done } from './convert-input.ts';

/** Keeps report ids apart within a run: the second of the same path and bytes gets `-2`. */
export function uniqueIds(): (done: Done) => Done {
  const seen = new Map<string, number>();
  return done => {
    const { conversion } = done;
    const records = conversion.records.map(record => {
      const count = (seen.get(record.id) ?? 0) + 1;
      seen.set(record.id, count);
      return count === 1 ? record : { ...record, id: `${record.id}-${count}` };
    });
    return { ...done, conversion: { ...conversion, records } };
  };
}
