import type { CellStatus } from '../../../types.ts';
import type { ValueKind } from '../../forms/form.ts';

/** What a printed cell says, before anyone compares it with other cells. */
export interface Printed {
  readonly status: Exclude<CellStatus, 'absent' | 'derived'>;
  readonly value: number | null;
  readonly unit: string; // money only: 万元 where a unit is printed in the cell
}

const DASH = /^(?:[/\\\-—–－―_*＊·]+|无|没有|暂无|不涉及|无此项|无该项职能|不适用|无数据)$/;
const NO_CHANGE = /^(?:未增未减|无增减|无增无减|不增不减|不变|无变化|未变化|持平)$/;
const ZERO_WORD = /^(?:零|〇|○)(?:件|条|项|个|次|份|批次|宗|起)?$/;
const NUMBER =
  /^(?<sign>\+|-|−|增加|增|新增|减少|减|↑|↓|负)?(?<currency>[¥￥])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<unit>万元|万|亿元|元|件|条|项|个|次|份|批次|批|宗|起|人次|人|户|部|篇|家|起次|余)?(?:人民币)?$/;
const PLAIN = /^(?:0|[1-9]\d{0,11})$/; // nearly all cells
export const LONGEST_VALUE = 30;
const FIRST_WORDS = '增减负无没暂不未持零〇'; // characters that open a value in words
const MINUS = new Set(['-', '−', '减少', '减', '↓', '负']);

/** True for text that can stand in a number's cell: a number, a dash or a word for none. */
export function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || (isHan(text.charCodeAt(0)) && !FIRST_WORDS.includes(text[0]!)))
    return false;
  const folded = foldValue(text);
  return NUMBER.test(folded) || DASH.test(folded) || NO_CHANGE.test(folded) || ZERO_WORD.test(folded);
}

/**
 * Reads one printed cell, already folded to half width and simplified characters. Nothing is guessed: text that is
 * neither number nor dash is `words`, and text with digits that do not make one number is `unread`.
 */
export function readPrinted(text: string, kind: ValueKind): Printed {
  if (PLAIN.test(text)) return { status: 'reported', value: Number(text), unit: '' };
  const folded = foldValue(text);
  if (folded === '') return { status: 'blank', value: null, unit: '' };
  if (DASH.test(folded)) return { status: 'dash', value: null, unit: '' };
  if (NO_CHANGE.test(folded)) return kind === 'change' ? { status: 'reported', value: 0, unit: '' } : WORDS;
  if (ZERO_WORD.test(folded)) return { status: 'reported', value: 0, unit: '' };
  const groups = NUMBER.exec(folded)?.groups;
  if (groups === undefined) return /\d/.test(folded) ? UNREAD : WORDS;
  const digits = groups['digits']!.replaceAll(',', '');
  const unit = groups['unit'] ?? '';
  if (unit === '余' || /^0\d/.test(digits)) return UNREAD; // about so many; glued numbers
  if (kind === 'money')
    return readMoney(digits, groups['currency'] === undefined ? unit : unit || '元', groups['sign']);
  if (/[元万亿]/.test(unit) || groups['currency'] !== undefined) return UNREAD;
  const value = Number(digits);
  if (!Number.isInteger(value)) return UNREAD;
  return {
    status: 'reported',
    value: MINUS.has(groups['sign'] ?? '') && value !== 0 ? -value : value,
    unit: '',
  };
}

const WORDS: Printed = { status: 'words', value: null, unit: '' };
const UNREAD: Printed = { status: 'unread', value: null, unit: '' };

function readMoney(digits: string, unit: string, sign: string | undefined): Printed {
  const shift = MONEY_SHIFT[unit];
  if (shift === undefined) return UNREAD;
  const value = shiftDecimal(digits, shift);
  return {
    status: 'reported',
    value: MINUS.has(sign ?? '') && value !== 0 ? -value : value,
    unit: unit === '' ? '' : '万元',
  };
}

/** Powers of ten from each printed unit to 万元. */
const MONEY_SHIFT: Readonly<Record<string, number>> = { '': 0, 元: -4, 万元: 0, 万: 0, 亿元: 4 };

/** Moves the decimal point of printed digits, without the rounding of a multiplication. */
export function shiftDecimal(digits: string, shift: number): number {
  return Number(`${digits}e${shift}`);
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/**
 * Blanks out, and the `?` that some copies print for a full-width blank, at either end or alone. A blank between two
 * digits stays: `1 1` is two numbers or a torn one, never 11.
 */
function foldValue(text: string): string {
  return text
    .replace(/(?<![\d.,])[\s\u00a0\u3000]+|[\s\u00a0\u3000]+(?![\d.,])/g, '')
    .replace(/^[?？]+|[?？]+$/g, '')
    .trim()
    .replace(/[。;；、]$/, '');
}
