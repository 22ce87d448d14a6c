import { fieldsOfForm, formById } from '../../recognise/forms/index.ts';
import type { FieldCell, Problem, ReportRecord } from '../../types.ts';
import { checkIdentities } from '../../validate/identities.ts';

/** A sum that does not come out, with all that a reader needs to check it against the page. */
export interface FailingSum {
  readonly reportId: string;
  readonly source: string;
  readonly href: string | null; // of the page, from the output folder
  readonly agency: string; // '' where the page names none
  readonly year: number | null;
  readonly form: string;
  readonly problem: SumFails;
  readonly terms: readonly SumTerm[];
}

export type SumFails = Extract<Problem, { code: 'validate/sum-fails' }>;

/** One printed number of a sum. Those with a positive coefficient together are what is expected. */
export interface SumTerm {
  readonly coefficient: number;
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  readonly cell: FieldCell;
}

const MOST = 100; // kept, for the page to stay a page

/** Counts the sums that fail and keeps the largest, however many reports come. */
export function collectFailingSums() {
  const largest: FailingSum[] = []; // largest difference first; of equal ones, the earlier
  const byIdentity = new Map<string, number>(); // form and id of the sum
  let count = 0;
  return {
    add(sum: FailingSum): void {
      const { form, problem } = sum;
      count += 1;
      const key = `${form} ${problem.data.identity}`;
      byIdentity.set(key, (byIdentity.get(key) ?? 0) + 1);
      const size = sizeOf(problem);
      if (largest.length === MOST && size <= sizeOf(largest[MOST - 1]!.problem)) return;
      const at = largest.findIndex(other => sizeOf(other.problem) < size);
      largest.splice(at < 0 ? largest.length : at, 0, sum);
      if (largest.length > MOST) largest.pop();
    },
    finish: () => ({ count, largest: [...largest], byIdentity: mostFirst(byIdentity) }),
  };
}

/** The sums of a report that fail, in the order of its form. */
export function failingSumsOf(
  record: ReportRecord,
  cells: readonly FieldCell[],
  href: string | null,
): readonly FailingSum[] {
  const { form } = record;
  if (form === null || record.summary.identities.failed === 0) return [];
  return checkIdentities(formById(form), cells).problems.flatMap(problem =>
    problem.code === 'validate/sum-fails' ? [failingSum(record, form, problem, cells, href)] : [],
  );
}

function sizeOf({ data }: SumFails): number {
  return Math.abs(data.difference);
}

function failingSum(
  { id, source, agency, year }: ReportRecord,
  form: string,
  problem: SumFails,
  cells: readonly FieldCell[],
  href: string | null,
): FailingSum {
  const identity = formById(form).identities.find(each => each.id === problem.data.identity)!;
  const fields = new Map(fieldsOfForm(form).map(field => [field.id, field]));
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const terms = identity.terms.map(([coefficient, field]) => {
    const { zh, en } = fields.get(field)!;
    return { coefficient, field, zh, en, cell: byField.get(field)! };
  });
  return {
    reportId: id,
    source: source.path,
    href,
    agency: agency ?? '',
    year,
    form,
    problem,
    terms,
  };
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
