import { APPLICANTS, OUTCOME_ROWS } from '../../../src/recognise/forms/shared.ts';
import type { Random } from './random.ts';

export type FormId = 'form_2019' | 'form_2021';
export type Scale = 'none' | 'small' | 'large';

/** Numbers of one report by field id; every identity of the form holds. */
export function numbersFor(random: Random, form: FormId, scale: Scale): ReadonlyMap<string, number> {
  return new Map([
    ...disclosureNumbers(random.fork('disclosure'), form, scale),
    ...applicationNumbers(random.fork('applications'), form, scale),
    ...reviewNumbers(random.fork('review'), scale),
  ]);
}

/** A number printed wrong by the agency: one total or part is one off. */
export function withAgencyError(
  random: Random,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const field = random.pick(
    [...numbers.keys()].filter(id => /^(?:applications|review|litigation)\./.test(id)),
  );
  return new Map(numbers).set(field, numbers.get(field)! + random.int(1, 2));
}

function disclosureNumbers(
  random: Random,
  form: FormId,
  scale: Scale,
): readonly (readonly [string, number])[] {
  const sparse = (most: number) => (random.chance(scale === 'large' ? 0.15 : 0.5) ? 0 : random.int(1, most));
  const many = scale === 'large' ? 9000 : scale === 'small' ? 700 : 40;
  const out: [string, number][] = [];
  const put = (id: string, value: number) => out.push([`disclosure.${id}`, value]);
  if (form === 'form_2021') {
    for (const row of ['regulations', 'normative_documents']) {
      const issued = sparse(row === 'regulations' && scale !== 'large' ? 1 : 15);
      put(`${row}.issued`, issued);
      put(`${row}.repealed`, sparse(6));
      put(`${row}.in_force`, issued + sparse(scale === 'large' ? 400 : 30));
    }
    for (const row of ['licensing', 'penalties', 'coercion']) put(`${row}.decisions`, sparse(many));
    put('fees.amount', sparse(many));
    return out;
  }
  for (const row of ['regulations', 'normative_documents']) {
    const produced = sparse(20);
    put(`${row}.produced`, produced);
    put(`${row}.newly_disclosed`, produced);
    put(`${row}.total_disclosed`, produced + sparse(scale === 'large' ? 500 : 40));
  }
  for (const row of ['licensing', 'other_services', 'penalties', 'coercion']) {
    put(`${row}.items_prev_year`, sparse(many));
    put(`${row}.items_change`, sparse(60) * (random.chance(0.4) ? -1 : 1) || 0);
    put(`${row}.decisions`, sparse(many));
  }
  put('fees.items_prev_year', sparse(30));
  put('fees.items_change', sparse(9) * (random.chance(0.4) ? -1 : 1) || 0);
  put('procurement.projects', sparse(60));
  put('procurement.amount', sparse(90_000));
  return out;
}

/** Requests by kind of applicant: most by natural persons, each closed one way or carried over. */
function applicationNumbers(
  random: Random,
  form: FormId,
  scale: Scale,
): readonly (readonly [string, number])[] {
  const outcomes = [
    ...OUTCOME_ROWS.map(row => row.id),
    ...(form === 'form_2021'
      ? ['other.not_corrected', 'other.fee_unpaid', 'other.other']
      : ['other.undivided']),
  ];
  const rows = ['received', 'carried_in', ...outcomes, 'handled', 'carried_out'];
  const numbers = new Map(rows.map(row => [row, new Map<string, number>()] as const));
  for (const [i, { id }] of APPLICANTS.slice(0, -1).entries()) {
    const received = requestsBy(random, i, scale);
    const carriedIn = received > 0 && random.chance(0.4) ? random.int(0, Math.ceil(received / 12)) : 0;
    const carriedOut = random.chance(0.4) ? random.int(0, Math.ceil((received + carriedIn) / 9)) : 0;
    const handled = received + carriedIn - carriedOut;
    const closed = new Map<string, number>(outcomes.map(outcome => [outcome, 0]));
    for (let left = handled; left > 0; ) {
      const part = Math.max(1, Math.min(left, Math.ceil(left * random.int(10, 70) * 0.01)));
      const outcome = random.chance(0.35) ? 'granted' : random.pick(outcomes);
      closed.set(outcome, closed.get(outcome)! + part);
      left -= part;
    }
    numbers.get('received')!.set(id, received);
    numbers.get('carried_in')!.set(id, carriedIn);
    for (const [outcome, value] of closed) numbers.get(outcome)!.set(id, value);
    numbers.get('handled')!.set(id, handled);
    numbers.get('carried_out')!.set(id, carriedOut);
  }
  return [...numbers].flatMap(([row, cells]) => {
    const total = [...cells.values()].reduce((sum, value) => sum + value, 0);
    return [...cells, ['total', total] as const].map(
      ([id, value]) => [`applications.${row}.${id}`, value] as const,
    );
  });
}

function requestsBy(random: Random, applicant: number, scale: Scale): number {
  if (scale === 'none') return 0;
  if (scale === 'small')
    return applicant === 0 ? random.int(0, 12) : random.chance(0.25) ? random.int(1, 4) : 0;
  return applicant === 0
    ? random.int(400, 6200)
    : applicant === 1
      ? random.int(20, 700)
      : random.chance(0.6)
        ? random.int(1, 90)
        : 0;
}

function reviewNumbers(random: Random, scale: Scale): readonly (readonly [string, number])[] {
  return ['review', 'litigation.direct', 'litigation.after_review'].flatMap(group => {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map(part => {
      const some = scale === 'none' ? false : random.chance(scale === 'large' ? 0.8 : 0.2);
      return [`${group}.${part}`, some ? random.int(1, scale === 'large' ? 120 : 3) : 0] as const;
    });
    return [...parts, [`${group}.total`, parts.reduce((sum, [, value]) => sum + value, 0)] as const];
  });
}
