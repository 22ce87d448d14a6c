import type { Place, SourceExpectation } from '../types.ts';
import { printPlace } from './place.ts';
import type { Sentences } from './sentences.ts';

/** The sentences in English. */
export const EN: Sentences = {
  'acquire/unreadable-file': ({ reason, found }) => `unreadable file: ${UNREADABLE[reason]} (${found})`,
  'acquire/unknown-kind': ({ found }) =>
    `skipped: ${found === '' ? 'a name without an ending' : `${found} files`} cannot be read`,
  'acquire/needs-browser': ({ found }) => `left alone: scripts fill the page (${found})`,
  'acquire/challenge': ({ found }) => `left alone: the site asks for proof of a person (${found})`,
  'acquire/leaves-site': ({ found, title }) => `not followed: "${title}" is on another site, ${found}`,
  'acquire/limited': ({ noun, found, used }) => `too many ${noun}: at least ${found}, read ${used}`,
  'acquire/not-a-sitemap': ({ found }) =>
    `invalid sitemap: ${found === '' ? 'empty' : `begins with ${found}`}`,
  'acquire/unreachable': ({ reason, found }) => `no answer: ${NO_ANSWER[reason]} (${found})`,
  'acquire/bad-status': ({ found }) => `invalid answer: status ${found}`,
  'acquire/gone': ({ found }) => `missing page: status ${found}`,
  'acquire/private-address': ({ found }) =>
    `left alone: ${found} is no address of the open internet (--allow-private)`,
  'acquire/too-large': ({ found }) => `too large: ${found}`,
  'acquire/invalid-coding': ({ found }) => `invalid content coding: ${found}`,
  'acquire/cut-off': ({ found }) =>
    `the answer was cut off after ${many(found, 'byte')}, kept as far as it came`,
  'acquire/invalid-redirect': ({ reason, found }) => `invalid redirect: ${REDIRECTS[reason]} (${found})`,
  'acquire/robots-refused': ({ found }) => `left alone: ${found} does not allow it`,
  'acquire/robots-unavailable': ({ found }) => `not fetched yet: ${found} gives no answer, asked again later`,
  'acquire/stopped-host': ({ found, count }) =>
    `stopped: the host refused ${many(count, 'time')} in a row, the last with ${found}`,
  'acquire/torn-archive': ({ found }) => `the archive ends in a record that is not whole (${found})`,
  'sources/missing': ({ noun, expected, detail }) => `missing ${noun}${wanted(expected, detail)}`,
  'sources/invalid': ({ noun, found, expected, detail }) =>
    `invalid ${noun}: ${found}${wanted(expected, detail)}`,
  'sources/unknown': ({ noun, found, expected, detail }) =>
    `unknown ${noun}: ${found}${wanted(expected, detail)}`,
  'sources/ambiguous': ({ noun, found, expected, detail }) =>
    `ambiguous ${noun}: ${found}${wanted(expected, detail)}`,
  'sources/duplicate': ({ noun, found, expected, detail }) =>
    `duplicate ${noun}: ${found}${wanted(expected, detail)}`,
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
  'document/struck-text': ({ found }) =>
    `text that the page strikes out, or sets high as the mark of a note, was left out: "${found}"`,
  'document/cut-off': ({ found }) => `missing end: the page breaks off at "${found}"`,
  'document/cut-where-deep': ({ levels }) =>
    `elements nest more than ${levels} deep; what follows was not read`,
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
  'recognise/part-left-out': ({ found }) =>
    `tables of another body without a title of its own: ${found}, not read`,
  'recognise/compared-table': ({ noun, found, count }) =>
    `ambiguous table: it sets ${count} ${noun} side by side (${found}${count > 3 ? ' …' : ''}), not read`,
  'recognise/tolerant-label': ({ found, expected }) => `label "${found}" read as "${expected}"`,
  'recognise/label-by-order': ({ found, expected }) =>
    `label "${found}" taken for "${expected}" by its position alone`,
  'recognise/extra-row': ({ found }) => `row "${found}" is not in the form and was left out`,
  'recognise/merged-cell': ({ found, count }) => `"${found}" is printed once for ${many(count, 'field')}`,
  'recognise/uncertain-row': ({ label, found, expected }) =>
    `row "${label}" shows ${many(found, 'value')}, expected ${expected}: ${off(found - expected)}`,
  'recognise/duplicate-row': ({ found }) =>
    `duplicate row: "${found}" stands on the page again with other numbers; none of them is taken`,
  'recognise/reordered-columns': ({ found }) =>
    `columns in another order than the form's above row "${found}"; its numbers are not taken`,
  'recognise/read-by-labels': ({ moved }) =>
    `${moved} in another order than the form's; its cells are read by the labels on both sides`,
  'recognise/unconfirmed-label': ({ found }) =>
    `label "${found}" is as the form is thought to print it; no page with it has confirmed that yet`,
  'recognise/unclear-column': ({ found, used }) => `ambiguous columns: ${found}; ${used}`,
  'recognise/other-form': ({ found, used }) => `labels of form ${found} too, read as ${used}`,
  'recognise/unread-value': ({ found }) => `unknown value: "${found}"`,
  'recognise/beside-number': ({ found, used }) =>
    `"${found}" read as ${used}; what stands beside it is left out`,
  'recognise/missing-unit': ({ found }) => `missing unit: "${found}" is given as printed`,
  'recognise/place-for-agency': ({ found, used }) =>
    `the page names a place alone, "${found}": read as its government, "${used}"`,
  'recognise/spam-words': ({ found }) =>
    `invalid words: "${found}" and the like stand where the page had its own`,
  'recognise/missing-agency': () => 'missing agency: the page names none where one is expected',
  'recognise/missing-year': () => 'missing year: the page does not say which year it reports on',
  'recognise/agency-conflict': ({ one, oneFrom, onePlace, other, otherFrom, isUsed }) =>
    `ambiguous agency: ${one} (${from(oneFrom, onePlace)}) or ${other} (${otherFrom}), ${isUsed ? `read as ${one}` : 'none taken'}`,
  'recognise/year-conflict': ({ used, one, oneFrom, onePlace, other, otherFrom }) =>
    `ambiguous year: ${one} (${from(oneFrom, onePlace)}) or ${other} (${otherFrom}), ${used === null ? 'none taken' : `read as ${used}`}`,
  'recognise/other-year': ({ found, used, usedPlace }) =>
    `the prose counts what ${found} brought, while the report is on ${used}${at(usedPlace)}`,
  'recognise/period-conflict': ({ used, other }) => `ambiguous period: ${used} is printed, but also ${other}`,
  'recognise/ambiguous-region': ({ name, count, candidates }) =>
    count === 1
      ? `ambiguous region: ${name} may be that of ${candidates}, which nothing proves`
      : `ambiguous region: ${name} fits ${count} places: ${candidates}`,
  'recognise/region-conflict': ({ one, oneFrom, other, otherFrom, isUsed }) =>
    `ambiguous region: ${one} by the ${oneFrom}, ${other} by the ${otherFrom}; ` +
    `${isUsed ? 'the first is used' : 'left open'}`,
  'validate/sum-fails': ({ identity, relation, expected, found, difference, expectedPlace, foundPlace }) =>
    `${identity}: found ${found}${at(foundPlace)}, expected ${relation === 'equal' ? '' : 'at least '}` +
    `${expected}${at(expectedPlace)}: ${off(difference)}`,
  'validate/prose-differs': ({ topic, found, expected, difference, foundPlace, expectedPlace }) =>
    `${topic}: the prose says ${found}${at(foundPlace)}, the table ${expected}${at(expectedPlace)}: ` +
    off(difference),
  'validate/empty-section': ({ section, isMissing }) =>
    isMissing ? `missing section: ${section}, before this one` : `the section ${section} says nothing`,
  'validate/fee-denied': ({ found, label, foundPlace }) =>
    `the section on other matters says that no fee was charged, while ${label} is ${found}${at(foundPlace)}`,
  'validate/zeros-beside-prose': ({ found, foundPlace, expectedPlace }) =>
    `the table of requests${at(expectedPlace)} has nothing but zeros, while the prose counts ${found}${at(foundPlace)}`,
  'validate/other-reading': ({ fields, found, other }) =>
    `read as ${other} instead of ${found}, the same characters satisfy every sum: ${fields}`,
  'validate/derived': ({ identity, value }) => `not readable as printed; only ${value} satisfies ${identity}`,
  'across/carried-in': ({ year, expected, found, place, otherPlace, other }) =>
    `carried into ${year}: found ${found}${at(place)}, expected ${expected} as carried out of ${year - 1} ` +
    `(${other}${otherPlace === null ? '' : `, ${printPlace(otherPlace)}`}): ${off(found - expected)}`,
  'across/in-force': ({ year, start, added, removed, expected, found, place, otherPlace, other }) =>
    `in force in ${year}: found ${found}${at(place)}, expected ${expected}, which is ${start} of ${year - 1} ` +
    `(${other}${otherPlace === null ? '' : `, ${printPlace(otherPlace)}`}) and ${added} issued less ${removed} ` +
    `repealed: ${off(found - expected)}`,
  'across/parent-remainder': ({ year, found, expected, children, silent, place }) =>
    `found ${found}${at(place)} in ${year}, while ${many(children, 'body', 'bodies')} below it ` +
    `${children === 1 ? 'has' : 'have'} ${expected}: ` +
    (found > expected
      ? `${found - expected} may be its own${silent === 0 ? '' : `, or of ${silent} without the number`}`
      : `${expected - found} of theirs may not be included`),
  'across/jump': ({ year, found, expected, years, place }) =>
    `found ${found}${at(place)} in ${year}, while the median of ${years} other years is ${expected}`,
  'across/same-report': ({ other }) => `duplicate report: the same prose and the same cells as ${other}`,
  'across/year-covered': ({ year, other, cells }) =>
    `duplicate year: ${year} is covered by ${other} too, and ${many(cells, 'cell')} ${cells === 1 ? 'differs' : 'differ'}`,
  'across/same-numbers': ({ part, other, bits }) =>
    `the same numbers ${part === 'all' ? 'throughout' : 'in the table of applications'} as ${other} ` +
    `(different numbers hold ${bits} bits)`,
  'across/near-prose': ({ other, likeness }) => `prose is ${likeness.toFixed(2)} like that of ${other}`,
  'across/not-placed': ({ missing }) =>
    `missing ${missing}: the report is in no history and not in the panel`,
  'convert/internal-error': ({ found }) => `internal error, please report it: ${found}`,
  'convert/over-budget': ({ stage, limit }) =>
    `over budget: reading the page was ended in the stage ${stage}, which needed more than ${limit}; please report it`,
  'convert/set-aside': ({ found }) =>
    `set aside: gongkai ${found} ended while it read this page; another version will read it`,
};

const EXPECTED: Readonly<Record<SourceExpectation, (detail: string) => string>> = {
  yaml: () => 'YAML is expected',
  list: () => 'a list of sources, or one under "sources", is expected',
  mapping: () => 'a mapping with body and entry is expected',
  column: detail => detail,
  columns: detail => `known: ${detail}`,
  'one-each': detail => `${detail} expected, one for each column`,
  text: () => 'text is expected',
  name: () => 'a name, or an id of your register',
  registered: () => 'neither an id nor a name of the register',
  id: detail => `the name of ${detail}: give the id`,
  address: () => 'no address',
  scheme: () => 'an address begins with http:// or https://',
  'no-blank': () => 'one address, without blanks',
  'no-password': () => 'an address without user and password',
  shorter: () => 'at most 2,048 characters',
  kind: () => 'report, list, site',
  year: () => 'a year from 2008 on',
  words: () => 'something beside * and |',
  'other-line': detail => `as line ${detail}`,
  pattern: detail => `also another body's, in line ${detail}: a pattern tells whose reports are whose`,
  once: () => 'once is enough',
};

function wanted(expected: SourceExpectation, detail: string): string {
  return ` (${EXPECTED[expected](detail)})`;
}

const NO_ANSWER = {
  name: 'unknown name',
  connection: 'no connection',
  tls: 'no safe connection, see --legacy-tls for old servers',
  'time-out': 'it took too long',
  protocol: 'not HTTP',
  cut: 'it ended too early',
} as const;

const REDIRECTS = {
  loop: 'it leads back',
  'too-many': 'too many in a row',
  scheme: 'neither http nor https',
  invalid: 'no address',
} as const;

const UNREADABLE = {
  missing: 'no such file',
  denied: 'no permission',
  folder: 'a folder, where a file is wanted',
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

/** title, line 3 */
function from(kind: string, place: Place | null): string {
  return place === null ? kind : `${kind}, ${printPlace(place)}`;
}

function at(place: Place | null): string {
  return place === null ? '' : ` (${printPlace(place)})`;
}
