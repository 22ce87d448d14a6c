import type { FieldCell, Mention, Metadata, Outcome, Place, Problem } from '../types.ts';

/** What a report says, as far as its parts can contradict each other. */
export interface Said {
  readonly metadata: Metadata;
  readonly mentions: readonly Mention[];
  readonly cells: readonly FieldCell[];
}

/**
 * What a reviewer would note beside the numbers: a section on problems that says nothing, a fee beside the words that there
 * was none, a table of zeros beside prose that counts requests. Each with both places; nothing is changed.
 */
export function noteContradictions(said: Said): Outcome<null> {
  return { value: null, problems: NOTES.flatMap(note => note(said)) };
}

const NOTES: readonly ((said: Said) => readonly Problem[])[] = [silentProblems, deniedFees, zerosBesideProse];

/** A page that was cut off before the next section says nothing of this one. */
function silentProblems({ metadata: { sections, headings } }: Said): readonly Problem[] {
  const { problems: text, review_litigation: before, other_matters: after } = sections;
  const place = (id: string) => headings.find(heading => heading.id === id)?.place;
  const next = place('other_matters');
  if (after === null || next === undefined) return [];
  const isMissing = text === null;
  if (isMissing ? before === null || ON_PROBLEMS.test(before + after) : !SILENT.test(text)) return [];
  return [
    {
      code: 'validate/empty-section',
      place: isMissing ? next : (place('problems') ?? next),
      data: { section: 'problems', isMissing },
    },
  ];
}

const SILENT = /^[\s。.、;；]{0,9}(?:无|略|没有|暂无)?[\s。.、;；]{0,9}$/;
/** Its text under a heading that was not recognised. */
const ON_PROBLEMS = /问题|不足|改进/;

function deniedFees({ metadata: { headings }, mentions, cells }: Said): readonly Problem[] {
  const from = headings.find(({ id }) => id === 'other_matters')?.place;
  const fees = mentions.filter(({ topic, period }) => topic === 'fee.charged' && period === 'year');
  const denied = fees.find(({ value, place }) => value === 0 && from !== undefined && isBehind(place, from));
  if (denied === undefined) return [];
  const told = fees
    .filter(({ value }) => value > 0)
    .map(({ value, words, place }) => ({ value, label: words, place }));
  const printed = cells.filter(
    ({ field, status, value }) =>
      (field === OWN_FEES || (field === ALL_FEES && !OF_REQUESTS.test(denied.sentence))) &&
      status === 'reported' &&
      value !== null &&
      value > 0,
  );
  return [...told, ...printed].map(({ value, label, place }) => ({
    code: 'validate/fee-denied',
    place: denied.place,
    data: { found: value!, label, foundPlace: place },
  }));
}

const OWN_FEES = 'stat.fees_charged'; // of requests
const ALL_FEES = 'disclosure.fees.amount'; // of the agency: no contradiction to a section on those of requests alone
const OF_REQUESTS = /处理费|[處处]理費|信息公开|申请/;

function isBehind(place: Place, other: Place): boolean {
  return place.line > other.line || (place.line === other.line && place.column > other.column);
}

function zerosBesideProse({ mentions, cells }: Said): readonly Problem[] {
  const received = mentions.find(
    ({ topic, value, period }) => topic === 'requests.received' && period === 'year' && value > 0,
  );
  const printed = cells.filter(
    ({ field, status }) => field.startsWith('applications.') && status === 'reported',
  );
  if (received === undefined || printed.length < FEWEST_ZEROS || printed.some(({ value }) => value !== 0))
    return [];
  const first = printed.find(({ field }) => field === 'applications.received.total') ?? printed[0]!;
  return [
    {
      code: 'validate/zeros-beside-prose',
      field: first.field,
      place: received.place,
      data: { found: received.value, foundPlace: received.place, expectedPlace: first.place },
    },
  ];
}

const FEWEST_ZEROS = 10; // cells that make a table
