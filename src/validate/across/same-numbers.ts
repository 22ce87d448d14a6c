import { FORMS } from '../../recognise/forms/index.ts';
import { type Brief, reportedOf } from './brief.ts';
import { type Finding, reportFinding } from './finding.ts';
import { hashNumbers, hashText } from './sketch.ts';

/**
 * How much two equal tables must hold to be news: the different numbers of 2 or more in them, in bits. 20,000 reports
 * make 2^28 pairs. Tables of zeros, or with one request that was granted, hold nearly nothing and are equal by chance.
 */
export const ENOUGH_BITS = 32;

/** Reports of another year or body with the same printed numbers, in all or in the table of applications. */
export function checkSameNumbers(
  briefs: readonly Brief[],
  keyOf: (brief: Brief) => string,
): readonly Finding[] {
  const seen = new Set<Brief>();
  return PARTS.flatMap(part => {
    const firsts = new Map<number, Brief>();
    return briefs.flatMap(brief => {
      if (seen.has(brief)) return [];
      const numbers = numbersOf(brief, part);
      const bits = bitsOf(numbers.values);
      if (bits < ENOUGH_BITS) return [];
      const hash = hashNumbers([...numbers.fields, ...numbers.values]);
      const first = firsts.get(hash);
      if (first === undefined) {
        firsts.set(hash, brief);
        return [];
      }
      seen.add(brief); // said of the whole, it need not be said of a part
      const data = { part: part.name, other: first.source, bits: Math.floor(bits) };
      return [
        reportFinding(
          { code: 'across/same-numbers', ...(part.name === 'all' ? {} : { field: part.name }), data },
          keyOf(brief),
          brief,
          first,
          data.bits,
        ),
      ];
    });
  });
}

interface Part {
  readonly name: 'all' | 'applications';
  readonly fieldsOf: (brief: Brief) => readonly string[];
}

const PARTS: readonly Part[] = [
  { name: 'all', fieldsOf: ({ fields }) => [...fields.keys()] },
  { name: 'applications', fieldsOf: sharedApplications },
];

let shared: readonly string[] | null = null;

/** The fields that the forms name for it, each once, so that each has one number whatever the form. */
function sharedApplications(): readonly string[] {
  shared ??= [...new Set(FORMS.flatMap(({ applications }) => applications))];
  return shared;
}

/** What is printed, with numbers for the list of fields and each field, so that blanks in other places make another table. */
function numbersOf(brief: Brief, { name, fieldsOf }: Part) {
  const list = name === 'all' ? hashText([...brief.fields.keys()].join()) : -1;
  const found = fieldsOf(brief).flatMap((field, i) => {
    const value = reportedOf(brief, field);
    return value === null ? [] : [{ i, value }];
  });
  return { fields: [list, ...found.map(({ i }) => i)], values: found.map(({ value }) => value) };
}

function bitsOf(values: readonly number[]): number {
  return [...new Set(values.map(Math.abs))]
    .filter(value => value >= 2)
    .reduce((bits, value) => bits + Math.log2(value), 0);
}
