import type { Problem } from '../../../types.ts';
import type { RowReading } from './row-reading.ts';

/** What a reader should know of how a row was found and placed. */
export function rowProblems(row: RowReading, field?: string): readonly Problem[] {
  const { how, label, item, placing, fields, slots } = row;
  const at = slots[0] === undefined ? {} : { place: slots[0].place };
  const named = field === undefined ? {} : { field }; // of a row that is one field
  const problems: Problem[] = [];
  if (item !== null && (how === 'tolerant' || how === 'order')) {
    const code = how === 'order' ? 'recognise/label-by-order' : 'recognise/tolerant-label';
    problems.push({ code, ...at, data: { found: label, expected: item.name } });
  }
  if (placing.type === 'merged') {
    const data = { found: placing.cell.text, count: fields.length };
    problems.push({ code: 'recognise/merged-cell', ...at, data });
  }
  if (placing.type !== 'loose') return problems;
  if (placing.barred === undefined) {
    const data = { label, found: placing.values.length, expected: fields.length };
    return [...problems, { code: 'recognise/uncertain-row', ...named, ...at, data }];
  }
  const code = placing.barred === 'twice' ? 'recognise/duplicate-row' : 'recognise/reordered-columns';
  return [...problems, { code, ...at, data: { found: label } }];
}
