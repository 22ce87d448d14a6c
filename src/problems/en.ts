import type { Place } from '../types.ts';
import { printPlace } from './place.ts';
import type { Sentences } from './sentences.ts';

/** The sentences in English. */
export const EN: Sentences = {
  'acquire/unreadable-file': ({ reason, found }) => `unreadable file: ${UNREADABLE[reason]} (${found})`,
  'acquire/unknown-kind': ({ found }) =>
    `skipped: ${found === '' ? 'a name without an ending' : `${found} files`} cannot be read`,
  'decode/charset-contradicted': ({ declared, found }) =>
    `the page declares ${declared}, its bytes are ${found}: read as ${found}`,
  'decode/charset-guessed': ({ found }) =>
    `no charset is declared or proved: read as ${found}, the likeliest`,
  'decode/double-encoding': ({ mistakenFor }) =>
    `UTF-8 had been read as ${mistakenFor} and encoded again: undone`,
  'decode/replacement-characters': ({ count }) =>
    `${many(count, 'character')} could not be decoded and ${are(count)} lost`,
  'document/json-escaped': () => 'the page stands inside a JSON string: its escapes were undone',
  'document/span-clamped': ({ found, used }) => `invalid span: "${found}", read as ${used}`,
  'document/hidden-table': () => 'a table that the page hides was left out',
  'document/struck-text': ({ found }) => `text that the page strikes out was left out: "${found}"`,
  'document/empty': () => 'missing text: the file shows nothing',
  'normalise/split-bytes': ({ before, after }) => `split bytes: "${before}" read as "${after}"`,
  'normalise/split-bytes-open': ({ before, after }) =>
    before === after
      ? `ambiguous characters: "${before}" may be split bytes or as written, left as printed`
      : `ambiguous characters: split bytes "${before}" read as "${after}", □ stays open`,
  'normalise/traditional-script': ({ count }) =>
    `${many(count, 'traditional character')} read as simplified for matching, raw text kept`,
  'normalise/pinyin-gloss': ({ count, found }) =>
    `${many(count, 'pinyin gloss', 'pinyin glosses')} skipped for matching, first "${found}"`,
  'normalise/doubled-punctuation': ({ count, found }) =>
    `doubled punctuation at ${many(count, 'spot')}, first "${found}"`,
  'recognise/not-a-report': ({ found }) =>
    found === '' ? 'not a report: no title of one' : `not a report: "${found}"`,
  'recognise/no-tables': () => 'missing tables: none of the statutory tables is on the page',
  'recognise/ambiguous-form': ({ found, used }) => `ambiguous form: headers of ${found}, read as ${used}`,
  'recognise/missing-table': ({ table }) => `missing table: ${table}`,
  'recognise/tolerant-label': ({ found, expected }) => `label "${found}" read as "${expected}"`,
  'recognise/label-by-order': ({ found, expected }) =>
    `label "${found}" taken for "${expected}" by its position alone`,
  'recognise/extra-row': ({ found }) => `row "${found}" is not in the form and was left out`,
  'recognise/merged-cell': ({ found, count }) => `"${found}" is printed once for ${many(count, 'field')}`,
  'recognise/uncertain-row': ({ label, found, expected }) =>
    `row "${label}" shows ${many(found, 'value')}, expected ${expected}: ${off(found - expected)}`,
  'recognise/stray-value': ({ found }) => `"${found}" belongs to no field and was left out`,
  'recognise/unconfirmed-label': ({ found }) =>
    `label "${found}" is as the form is thought to print it; no page with it has confirmed that yet`,
  'recognise/unclear-column': ({ found, used }) => `ambiguous columns: ${found}; ${used}`,
  'recognise/other-form': ({ found, used }) => `labels of form ${found} too, read as ${used}`,
  'recognise/unread-value': ({ found }) => `unknown value: "${found}"`,
  'recognise/missing-unit': ({ found }) => `missing unit: "${found}" is given as printed`,
  'recognise/spam-words': ({ found }) =>
    `invalid words: "${found}" and the like stand where the page had its own`,
  'recognise/missing-agency': () => 'missing agency: the page names none where one is expected',
  'recognise/missing-year': () => 'missing year: the page does not say which year it reports on',
  'recognise/year-conflict': ({ used, other }) => `ambiguous year: ${used} or ${other}, read as ${used}`,
  'validate/sum-fails': ({ identity, relation, expected, found, difference, expectedPlace, foundPlace }) =>
    `${identity}: found ${found}${at(foundPlace)}, expected ${relation === 'equal' ? '' : 'at least '}` +
    `${expected}${at(expectedPlace)}: ${off(difference)}`,
  'validate/other-reading': ({ fields, found, other }) =>
    `read as ${other} instead of ${found}, the same characters satisfy every sum: ${fields}`,
  'validate/derived': ({ identity, value }) => `not readable as printed; only ${value} satisfies ${identity}`,
  'convert/internal-error': ({ found }) => `internal error, please report it: ${found}`,
};

const UNREADABLE = {
  missing: 'no such file',
  denied: 'no permission',
  'too-large': 'too large',
  other: 'the system refused it',
} as const;

function many(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function off(difference: number): string {
  return difference > 0 ? `${difference} too many` : `${-difference} too few`;
}

function at(place: Place | null): string {
  return place === null ? '' : ` (${printPlace(place)})`;
}
