import { printPlace, printProblem } from '../../problems.ts';
import type { Conversion, FieldCell, Language, ReportRecord } from '../../types.ts';
import { checksOf } from '../tables/checks.ts';

/** Why a cell wants a look: a colour for the kind of reason, and the words. */
export interface Reason {
  readonly color: string; // RRGGBB
  readonly comment: string;
}

/** Told apart by lightness too, for print and for eyes that do not tell red from green. */
export const COLORS = { unread: 'FFE699', failed: 'F4B183', derived: 'DDEBF7' } as const;

/** The cells of reports that are derived, in a sum that fails, or not read, with why and where each stands. */
export function reasonsOf({ reports }: Conversion, language: Language): ReadonlyMap<FieldCell, Reason> {
  const words = WORDS[language];
  const reasons = new Map<FieldCell, Reason>();
  for (const { record, cells: own } of reports) {
    const sums = failedSums(record, own, language);
    for (const cell of own) {
      const failed = sums.get(cell.field);
      if (cell.status === 'unread') reasons.set(cell, reason('unread', words.unread(cell), cell));
      else if (failed !== undefined) reasons.set(cell, reason('failed', failed.join('\n'), cell));
      else if (cell.status === 'derived') reasons.set(cell, reason('derived', words.derived(cell), cell));
    }
  }
  return reasons;

  function reason(kind: keyof typeof COLORS, why: string, { place }: FieldCell): Reason {
    const where = place === null ? '' : `\n${words.place}${printPlace(place)}`;
    return { color: COLORS[kind], comment: `${why}${where}` };
  }
}

/** The sentences of the sums that fail, under each field that is in them. */
function failedSums(
  record: ReportRecord,
  cells: readonly FieldCell[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const sums = new Map<string, string[]>();
  for (const { check, failure } of checksOf(record, cells)) {
    if (failure === null) continue;
    const { message } = printProblem(failure, language);
    for (const [, field] of check.identity.terms) sums.set(field, [...(sums.get(field) ?? []), message]);
  }
  return sums;
}

const WORDS: Readonly<
  Record<
    Language,
    { readonly place: string; unread(cell: FieldCell): string; derived(cell: FieldCell): string }
  >
> = {
  en: {
    place: 'at ',
    unread: ({ raw, how }) => `unread: "${raw}" (${how})`,
    derived: ({ value, how }) => `derived ${value}: ${how}`,
  },
  zh: {
    place: '位置：',
    unread: ({ raw, how }) => `未能识读：“${raw}”（${how}）`,
    derived: ({ value, how }) => `推得 ${value}：${how}`,
  },
};
