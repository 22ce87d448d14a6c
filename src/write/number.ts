/** A number in plain digits: never an exponent, never `-0`; what reads back is the same number. */
export function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value); // also -0
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign, first, rest = '', exponent] = parts;
  const digits = first! + rest;
  const point = 1 + Number(exponent); // where the decimal point stands among the digits
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

/** A number in a table; nothing where there is none. */
export function printNumber(value: number | null): string {
  return value === null ? '' : plainNumber(value);
}
