import type { CellStatus } from '../../../types.ts';
import type { ValueKind } from '../../forms/form.ts';
import { readNumerals } from '../../prose/numerals.ts';
import { shiftDecimal, shiftOf } from './money-units.ts';

/** What a printed cell says, before anyone compares it with other cells. */
export interface Printed {
  readonly status: Exclude<CellStatus, 'absent' | 'derived'>;
  readonly value: number | null;
  readonly unit: string; // money only: 万元 where a unit is printed in the cell
  readonly beside?: string; // a mark or a bracket behind the number, which is left out
}

// The grammar of a cell. What none of its rules matches is `unread` where it holds a digit or what is easily taken for
// one, and `words` elsewhere.

const SIGN = String.raw`\+|-|−|–|增加|增|新增|上升|减少|减|下降|↑|↓|负`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const COUNTED = '件/次|件次|起次|人次|批次|件|条|项|个|次|份|批|宗|起|人|户|部|篇|家';
const MONEY = '(?:人民币)?(?:[十拾百佰千仟]?万|[百佰千仟]|亿)?[元圆]|亿|万';
const MARK = String.raw`[*＊※★☆†‡#]{1,3}|[①-⑳]|[[(【〔](?:见?注|备注)\s*(?:\d{1,2}|[一二三四五①-⑩])?[\])】〕]|\[\d{1,2}\]`;
const BRACKET = String.raw`\((?:占比?|同比|上年|去年|其中)?[:：]?(?:${SIGN})?(?:${DIGITS})(?:%|‰|${COUNTED}|${MONEY})?\)`;

const NUMBER = new RegExp(
  `^(?:人民币)?(?<sign>${SIGN})?(?<currency>[¥￥])?(?<digits>${DIGITS})(?<unit>万(?:${COUNTED})|余|${COUNTED}|${MONEY})?(?:人民币)?(?<beside>${MARK}|${BRACKET})?$`,
);
const DASH = /^(?:[/\\\-—–－―_*＊·]+|无|没有|暂无|不涉及|无此项|无该项职能|不适用|无数据)$/;
const NO_CHANGE = /^(?:未增未减|无增减|无增无减|不增不减|不变|无变化|未变化|持平)$/;
const ZERO_WORD = new RegExp(`^(?:零|〇|○)(?:${COUNTED})?$`);
const NUMERALS = new RegExp(`^(?<numerals>[零〇○一二两三四五六七八九十百千]{1,9})(?:${COUNTED})?$`);
const PLAIN = /^(?:0|[1-9]\d{0,11})$/; // nearly all cells
const LOOK_ALIKE = /^[+\-−]?(?:[OoIl]|(?=.*\d)[\dOoIlDQSBZ|]{2,8})$/; // O for 0, l for 1: a number, but which?
export const LONGEST_VALUE = 30;
const FIRST_WORDS = '增减负无没暂不未持零〇上下人'; // characters that open a value in words
const MINUS = new Set(['-', '−', '–', '减少', '减', '↓', '负', '下降']);

/** True for text that can stand in a number's cell: a number, a dash, a word for none, or what looks like a digit. */
export function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || (isHan(text.charCodeAt(0)) && !FIRST_WORDS.includes(text[0]!)))
    return false;
  const folded = foldValue(text);
  return [NUMBER, DASH, NO_CHANGE, ZERO_WORD, LOOK_ALIKE].some(rule => rule.test(folded));
}

/** True for a number in Chinese numerals alone. In a list of labels the same may be an enumerator. */
export function isInNumerals(text: string): boolean {
  const numerals = NUMERALS.exec(foldValue(text))?.groups?.['numerals'];
  return numerals !== undefined && readNumerals(numerals.replaceAll('○', '〇')) !== null;
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
  const numerals = NUMERALS.exec(folded)?.groups?.['numerals'];
  if (numerals !== undefined) return fromNumerals(numerals, kind);
  const groups = NUMBER.exec(folded)?.groups;
  if (groups === undefined) return /\d/.test(folded) || LOOK_ALIKE.test(folded) ? UNREAD : WORDS;
  const read = kind === 'money' ? readMoney(groups) : readCount(groups, kind);
  const beside = groups['beside'];
  return beside === undefined || read.value === null ? read : { ...read, beside };
}

const WORDS: Printed = { status: 'words', value: null, unit: '' };
const UNREAD: Printed = { status: 'unread', value: null, unit: '' };

type Pieces = Readonly<Record<string, string | undefined>>;

/** `一` alone may as well be a dash. */
function fromNumerals(numerals: string, kind: ValueKind): Printed {
  const value = readNumerals(numerals.replaceAll('○', '〇'));
  if (value === null || numerals === '一' || kind === 'money') return UNREAD;
  return { status: 'reported', value, unit: '' };
}

/** A whole number. A sign that takes away says nothing of a count. */
function readCount({ digits = '', unit = '', sign = '', currency }: Pieces, kind: ValueKind): Printed {
  const isMoney = /[元圆亿]/.test(unit) || currency !== undefined;
  if (isMoney || unit === '余' || isGlued(digits)) return UNREAD; // about so many
  const plain = digits.replaceAll(',', '');
  const value = unit.startsWith('万') ? shiftDecimal(plain, 4) : Number(plain);
  if (!Number.isSafeInteger(value) || (plain.includes('.') && !unit.startsWith('万'))) return UNREAD;
  if (!MINUS.has(sign) || value === 0) return { status: 'reported', value, unit: '' };
  return kind === 'change' ? { status: 'reported', value: -value, unit: '' } : UNREAD;
}

function readMoney({ digits = '', unit = '', sign = '', currency }: Pieces): Printed {
  const own = currency === undefined ? unit : unit || '元';
  const isNone = /^[0.]+$/.test(digits); // of whatever is counted
  const shift = own === '' || (isNone && currency === undefined) ? 0 : shiftOf(own);
  if (shift === null || isGlued(digits) || MINUS.has(sign)) return UNREAD;
  const plain = digits.replaceAll(',', '');
  if (plain.replace('.', '').length > MOST_DIGITS) return UNREAD;
  return { status: 'reported', value: shiftDecimal(plain, shift), unit: shiftOf(own) === null ? '' : '万元' };
}

const MOST_DIGITS = 15; // that a number holds without rounding

function isGlued(digits: string): boolean {
  return /^0\d/.test(digits);
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/**
 * Blanks out, and the `?` that some copies print for a full-width blank, at either end or alone; and the stroke before a
 * sign that Markdown needs. A blank between two digits stays: `1 1` is two numbers or a torn one, never 11.
 */
function foldValue(text: string): string {
  return text
    .replace(/(?<![\d.,])[\s\u00a0\u3000]+|[\s\u00a0\u3000]+(?![\d.,])/g, '')
    .replace(/^[?？]+|[?？]+$/g, '')
    .trim()
    .replace(/[。;；、]$/, '')
    .replace(/^\\(?=[+\-−]\d)/, '');
}
