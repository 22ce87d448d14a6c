import type { Figure } from './figures.ts';
import type { Random } from './random.ts';

/** A count as agencies print it: mostly plain, now and then with thousands or a counting word. */
export function printCount(random: Random, id: string, value: number): string {
  if (value >= 1000 && random.chance(0.12)) return value.toLocaleString('en-US');
  if (id.endsWith('.projects') && value > 0 && random.chance(0.2)) return `${value}批次`;
  return String(value);
}

/** A change against last year, with one of the signs in use. */
export function printChange(random: Random, value: number): string {
  if (value === 0) return random.chance(0.2) ? '未增未减' : '0';
  const size = Math.abs(value);
  const signs = value > 0 ? ['+', '增', '', '增加'] : ['-', '减', '-', '减少'];
  return `${random.pick(signs)}${size}`;
}

/** An amount: plain, with decimals, in 元 or in 万元. The value is in 万元 where a unit is printed, else as printed. */
export function printAmount(random: Random, value: number, columnUnit: string): Figure {
  const reported = (printed: string, amount: number): Figure => ({
    printed,
    value: amount,
    status: 'reported',
  });
  if (value === 0) return reported('0', 0);
  const style = random.weighted({
    plain: 4,
    decimals: 4,
    yuan: 2,
    wan: 2,
    wanShort: columnUnit === '' ? 1 : 0,
  });
  switch (style) {
    case 'plain':
      return reported(String(value), value);
    case 'decimals': {
      const digits = `${value}.${random.int(1, 10 ** random.int(1, 6) - 1)}`;
      return reported(digits, Number(digits));
    }
    case 'yuan':
      return reported(`${value}000元`, Number(`${value}e-1`));
    case 'wan':
      return reported(`${value}万元`, value);
    case 'wanShort': {
      const digits = `${value}.${random.int(1, 9)}`;
      return reported(`${digits}万`, Number(digits));
    }
  }
}
