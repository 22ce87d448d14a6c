import type { FieldCell, LooseRow, Outcome, Problem } from '../../../types.ts';
import type { Field } from '../../forms/form.ts';
import { shiftDecimal, shiftOf, unitIn } from '../words/money-units.ts';
import { readPrinted } from '../words/printed.ts';
import type { Token } from '../words/tokens.ts';
import type { RowReading } from './row-reading.ts';

/** One field's cell in a row that was found: its number, or why there is none. */
export function readFieldCell(
  row: RowReading,
  field: Field,
  index: number,
  headerUnit: string,
): Outcome<FieldCell> {
  const { placing, how, fields, label } = row;
  const found = `label ${how}`;
  const without = (why: string, facts: Partial<FieldCell> = {}): Outcome<FieldCell> => ({
    value: { ...absentCell(field.id, `${found}; ${why}`), ...facts, label },
    problems: [],
  });
  switch (placing.type) {
    case 'none':
      return without('no cell behind it');
    case 'merged': {
      const { text: raw, place } = placing.cell;
      return without(`one cell for ${fields.length} fields`, { status: 'unread', raw, place });
    }
    case 'loose': {
      const raw = placing.values.map(({ text }) => text).join(' ');
      const { place } = placing.values[0]!;
      const why = `${placing.values.length} values for ${fields.length} fields`;
      return without(why, { status: 'unread', raw, place });
    }
    case 'placed': {
      const token = placing.cells[index] ?? null;
      const where = `cell ${index + 1} of ${fields.length}`;
      if (token === null) return without(where, placing.note === 'gaps' ? { status: 'blank' } : {});
      const note = placing.note ? `; ${placing.note}` : '';
      return readToken(token, field, `${found}; ${where}${note}`, label, headerUnit);
    }
  }
}

/** A field for which the page has no cell. */
export function absentCell(field: string, how: string): FieldCell {
  return { field, value: null, unit: '', status: 'absent', raw: '', label: '', how, place: null };
}

/** The row's numbers without their places, where those are not certain; null for other rows. */
export function looseRowOf({ fields, placing }: RowReading): LooseRow | null {
  if (placing.type !== 'loose' || placing.barred) return null;
  return {
    fields: fields.map(({ id }) => id),
    values: placing.values.map(({ normalised, text, place }) => ({
      value: readPrinted(normalised, 'count').value,
      raw: text,
      place,
    })),
  };
}

function readToken(
  token: Token,
  field: Field,
  how: string,
  label: string,
  headerUnit: string,
): Outcome<FieldCell> {
  const { text: raw, place } = token;
  const { status, value: printed, unit: printedUnit, beside } = readPrinted(token.normalised, field.kind);
  const cell: FieldCell = { field: field.id, value: printed, unit: '', status, raw, label, how, place };
  const data = { found: raw };
  const isMoney = field.kind === 'money';
  const isUnclear = isMoney && !['', '元'].includes(headerUnit) && SIGN_ALONE.test(token.normalised); // of which unit, ￥12.5?
  if (status === 'unread' || isUnclear) {
    const problem: Problem = { code: 'recognise/unread-value', field: field.id, place, data };
    const why = token.undecided === true ? `${how}; not certain what is shown` : how;
    return { value: { ...cell, value: null, status: 'unread', how: why }, problems: [problem] };
  }
  if (printed === null) return { value: cell, problems: [] };
  const problems: readonly Problem[] =
    beside === undefined
      ? []
      : [{ code: 'recognise/beside-number', field: field.id, place, data: { ...data, used: printed } }];
  if (!isMoney) return { value: { ...cell, unit: field.unit }, problems };
  const unit = printedUnit || unitIn(UNIT_IN_LABEL.exec(label)?.[1] ?? '') || headerUnit;
  if (unit === '') {
    const missing: Problem = { code: 'recognise/missing-unit', field: field.id, place, data };
    return { value: cell, problems: [...problems, missing] };
  }
  const value = printedUnit ? printed : shiftDecimal(String(printed), shiftOf(unit) ?? 0);
  return { value: { ...cell, value, unit: '万元' }, problems };
}

const SIGN_ALONE = /[¥￥][^元万]*$/;
const UNIT_IN_LABEL = /[(（]([^()（）]*元)\s*[)）]/;
