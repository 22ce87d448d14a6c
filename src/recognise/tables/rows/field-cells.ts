import type { FieldCell, LooseRow, Outcome } from '../../../types.ts';
import type { Field } from '../../forms/form.ts';
import { readPrinted, shiftDecimal } from '../words/printed.ts';
import type { Token } from '../words/tokens.ts';
import type { RowReading } from './row-reading.ts';

/** One field's cell in a row that was found: its number, or why there is none. */
export function readFieldCell(
  row: RowReading,
  field: Field,
  index: number,
  headerUnit: string,
): Outcome<FieldCell> {
  const { value, problems } = readSlot(row, field, index, headerUnit);
  return { value: { ...value, label: row.label }, problems };
}

function readSlot(row: RowReading, field: Field, index: number, headerUnit: string): Outcome<FieldCell> {
  const { placing, how, fields } = row;
  const label = `label ${how}`;
  switch (placing.type) {
    case 'none':
      return { value: absentCell(field.id, `${label}; no cell behind it`), problems: [] };
    case 'merged': {
      const { text: raw, place } = placing.cell;
      const why = `${label}; one cell for ${fields.length} fields`;
      return { value: { ...absentCell(field.id, why), status: 'unread', raw, place }, problems: [] };
    }
    case 'loose': {
      const raw = placing.values.map(({ text }) => text).join(' ');
      const why = `${label}; ${placing.values.length} values for ${fields.length} fields`;
      const { place } = placing.values[0]!;
      return { value: { ...absentCell(field.id, why), status: 'unread', raw, place }, problems: [] };
    }
    case 'placed': {
      const token = placing.cells[index] ?? null;
      const where = `${label}; cell ${index + 1} of ${fields.length}`;
      if (token !== null)
        return readToken(
          token,
          field,
          placing.note ? `${where}; ${placing.note}` : where,
          row.label,
          headerUnit,
        );
      const absent = absentCell(field.id, where);
      return { value: placing.note === 'gaps' ? { ...absent, status: 'blank' } : absent, problems: [] };
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
  const { status, value: printed, unit: printedUnit } = readPrinted(token.normalised, field.kind);
  const cell: FieldCell = { field: field.id, value: printed, unit: '', status, raw, label: '', how, place };
  const isUnclear = headerUnit === '万元' && SIGN_ALONE.test(token.normalised); // of which unit, ￥12.5?
  if (status === 'unread' || (field.kind === 'money' && isUnclear)) {
    return {
      value: { ...cell, value: null, status: 'unread' },
      problems: [{ code: 'recognise/unread-value', field: field.id, place, data: { found: raw } }],
    };
  }
  if (printed === null) return { value: cell, problems: [] };
  if (field.kind !== 'money') return { value: { ...cell, unit: field.unit }, problems: [] };
  const unit = printedUnit || (UNIT_IN_LABEL.exec(label)?.[1] ?? headerUnit);
  if (unit === '') {
    return {
      value: cell,
      problems: [{ code: 'recognise/missing-unit', field: field.id, place, data: { found: raw } }],
    };
  }
  const value = unit === '元' ? shiftDecimal(String(printed), -4) : printed;
  return { value: { ...cell, value, unit: '万元' }, problems: [] };
}

const SIGN_ALONE = /[¥￥][^元万]*$/;
const UNIT_IN_LABEL = /[(（](?:单位[:：]?)?\s*(万元|元)\s*[)）]/;
