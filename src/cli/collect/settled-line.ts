import type { PassEvent } from '../../collect/pass.ts';
import { printable } from '../../explain/printable.ts';
import { printProblem, SEVERITIES } from '../../problems.ts';
import type { Language } from '../../types.ts';

/** What to say of one address: that its host is stopped always; what went wrong, or everything, when asked. */
export function settledLine(
  { claim, step }: Extract<PassEvent, { kind: 'settled' }>,
  language: Language,
  isVerbose: boolean,
): string | null {
  const { address, host, captures = [], changes = [], found = [] } = step.settlement;
  const { url } = claim.address;
  if (host.problem != null)
    return `${claim.host.name}: ${printable(printProblem(host.problem, language).message)}`;
  if (!isVerbose) return null;
  const problem = address?.problem ?? null;
  if (problem !== null)
    return `${url}: ${SEVERITIES[problem.code]} ${printable(printProblem(problem, language).message)}`;
  if (step.asked !== null && step.asked !== url) return `${step.asked}: ${step.status}`;
  const same = captures[0]?.same == null ? '' : ', unchanged';
  const links = found.length === 0 ? '' : `, ${found.length} links`;
  const cells = changes.length === 0 ? '' : `, ${changes.length} cells changed`;
  return `${url}: ${step.status}${same}${links}${cells}`;
}
