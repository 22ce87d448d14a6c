import { EN } from './problems/en.ts';
import { printPlace } from './problems/place.ts';
import type { Sentences } from './problems/sentences.ts';
import { ZH } from './problems/zh.ts';
import type { Language, PrintedProblem, Problem, ProblemCode, Severity } from './types.ts';

export { printPlace };

/** A problem as it is written out: severity, place in words, and its sentence in one language. */
export function printProblem(problem: Problem, language: Language = 'en'): PrintedProblem {
  return {
    code: problem.code,
    severity: SEVERITIES[problem.code],
    field: problem.field ?? '',
    place: problem.place === undefined ? '' : printPlace(problem.place),
    message: sentenceOf(problem, SENTENCES[language]),
  };
}

/** How much each problem weighs: `unusable` gives no numbers, `doubtful` wants a look, a `note` is for the record. */
export const SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  'acquire/unreadable-file': 'unusable',
  'acquire/unknown-kind': 'note',
  'acquire/needs-browser': 'unusable',
  'acquire/challenge': 'unusable',
  'acquire/leaves-site': 'note',
  'acquire/limited': 'doubtful',
  'acquire/not-a-sitemap': 'unusable',
  'acquire/unreachable': 'unusable',
  'acquire/bad-status': 'unusable',
  'acquire/gone': 'unusable',
  'acquire/private-address': 'unusable',
  'acquire/too-large': 'unusable',
  'acquire/invalid-coding': 'unusable',
  'acquire/cut-off': 'doubtful',
  'acquire/invalid-redirect': 'unusable',
  'acquire/robots-refused': 'unusable',
  'acquire/robots-unavailable': 'unusable',
  'acquire/stopped-host': 'unusable',
  'acquire/torn-archive': 'doubtful',
  'sources/missing': 'unusable',
  'sources/invalid': 'unusable',
  'sources/unknown': 'unusable',
  'sources/ambiguous': 'doubtful',
  'sources/duplicate': 'doubtful',
  'decode/charset-contradicted': 'note',
  'decode/charset-guessed': 'note',
  'decode/double-encoding': 'note',
  'decode/replacement-characters': 'doubtful',
  'document/json-escaped': 'note',
  'document/span-clamped': 'note',
  'document/hidden-table': 'note',
  'document/struck-text': 'note',
  'document/cut-off': 'doubtful',
  'document/cut-where-deep': 'doubtful',
  'document/empty': 'unusable',
  'normalise/split-bytes': 'note',
  'normalise/split-bytes-open': 'doubtful',
  'normalise/traditional-script': 'note',
  'normalise/pinyin-gloss': 'note',
  'normalise/doubled-punctuation': 'note',
  'recognise/not-a-report': 'unusable',
  'recognise/no-tables': 'unusable',
  'recognise/ambiguous-form': 'doubtful',
  'recognise/missing-table': 'doubtful',
  'recognise/part-left-out': 'note',
  'recognise/compared-table': 'doubtful',
  'recognise/tolerant-label': 'note',
  'recognise/label-by-order': 'doubtful',
  'recognise/extra-row': 'note',
  'recognise/merged-cell': 'note',
  'recognise/uncertain-row': 'doubtful',
  'recognise/duplicate-row': 'doubtful',
  'recognise/reordered-columns': 'doubtful',
  'recognise/read-by-labels': 'note',
  'recognise/unconfirmed-label': 'note',
  'recognise/unclear-column': 'doubtful',
  'recognise/other-form': 'note',
  'recognise/unread-value': 'doubtful',
  'recognise/beside-number': 'note',
  'recognise/missing-unit': 'note',
  'recognise/missing-agency': 'note',
  'recognise/place-for-agency': 'note',
  'recognise/spam-words': 'doubtful',
  'recognise/missing-year': 'doubtful',
  'recognise/agency-conflict': 'doubtful',
  'recognise/year-conflict': 'doubtful',
  'recognise/other-year': 'note',
  'recognise/period-conflict': 'doubtful',
  'recognise/ambiguous-region': 'note',
  'recognise/region-conflict': 'doubtful',
  'validate/sum-fails': 'doubtful',
  'validate/derived': 'note',
  'validate/prose-differs': 'doubtful',
  'validate/empty-section': 'note',
  'validate/fee-denied': 'note',
  'validate/zeros-beside-prose': 'doubtful',
  'validate/other-reading': 'doubtful',
  'across/carried-in': 'doubtful',
  'across/in-force': 'doubtful',
  'across/parent-remainder': 'note',
  'across/jump': 'doubtful',
  'across/same-report': 'note',
  'across/year-covered': 'doubtful',
  'across/same-numbers': 'note',
  'across/near-prose': 'note',
  'across/not-placed': 'note',
  'convert/internal-error': 'unusable',
  'convert/over-budget': 'unusable',
  'convert/set-aside': 'unusable',
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: EN, zh: ZH };

/** A code and its data belong together, which indexing the catalogue by a union cannot show the compiler. */
function sentenceOf(problem: Problem, sentences: Sentences): string {
  return (sentences[problem.code] as (data: Problem['data']) => string)(problem.data);
}
