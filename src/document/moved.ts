import type { Block, Outcome, Place } from '../types.ts';

/** The same blocks and problems with the line and column of each place led elsewhere. */
export function moved(
  { value, problems }: Outcome<readonly Block[]>,
  move: (place: Place) => Place,
): Outcome<readonly Block[]> {
  const there = <T extends { readonly place: Place }>(printed: T): T => {
    const { line, column } = move(printed.place);
    return { ...printed, place: { ...printed.place, line, column } };
  };
  return {
    value: value.map(block =>
      block.type === 'line'
        ? there(block)
        : there({ ...block, rows: block.rows.map(row => there({ ...row, cells: row.cells.map(there) })) }),
    ),
    problems: problems.map(problem =>
      problem.place === undefined ? problem : { ...problem, place: there({ place: problem.place }).place },
    ),
  };
}
