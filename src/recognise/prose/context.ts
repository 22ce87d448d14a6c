import type { MentionPeriod } from '../../types.ts';
import type { Clause } from './clauses.ts';
import { COMPARES, COMPARISON, LIST, ONE_FIELD, OTHER_SUBJECT, PLAN, RESTRICT } from './guards.ts';
import { MARK } from './marks.ts';
import type { TopicId } from './topics.ts';

/** What a paragraph has said before a clause. */
export interface Context {
  readonly period: MentionPeriod | 'unknown';
  readonly isExplicit: boolean; // this year was named
  readonly isBlocked: boolean; // by a plan, a part of the whole, another subject
  readonly last: Whole | null; // the last figure of the sentence, null where it was not read
  readonly root: TopicId | null; // the last figure of the sentence that is no part of another
  readonly hasUnread: boolean; // a figure of the sentence was not read
  readonly parent: Whole | null; // what 其中 or a bracket refers to
  readonly isList: boolean; // behind 其中, or in brackets
  readonly lead: string; // of the sentence, what was not read
  readonly hasField: boolean; // a sentence before spoke of one field's information
  readonly prior: TopicId | null; // the last figure of the sentence before
}

export interface Whole {
  readonly topic: TopicId;
  readonly period: MentionPeriod;
}

export const START: Context = {
  period: 'year',
  isExplicit: false,
  isBlocked: false,
  last: null,
  root: null,
  hasUnread: false,
  parent: null,
  isList: false,
  lead: '',
  hasField: false,
  prior: null,
};

/** The context behind a clause from which not everything was read. */
export function afterUnread(context: Context, clause: string): Context {
  const hasFigure = clause.includes(MARK.figure) && !COMPARES.test(clause);
  return {
    ...context,
    ...timeAfter(context, clause),
    isBlocked: context.isBlocked || PLAN.test(clause) || RESTRICT.test(clause) || OTHER_SUBJECT.test(clause),
    last: hasFigure ? null : context.last,
    hasUnread: context.hasUnread || hasFigure,
    lead: context.lead + clause,
  };
}

/** A list refers to the last figure. Where that was not read, nothing in the list is. */
export function intoList(context: Context): Context {
  return {
    ...context,
    isList: true,
    parent: context.last,
    isBlocked: context.isBlocked || context.last === null,
  };
}

/**
 * How a sentence begins. 其中 goes on with the one before; what spoke of another time may go on doing so, and behind
 * lost characters nothing is sure.
 */
export function nextSentence(context: Context, text: string, [first]: readonly Clause[]): Context {
  if (first !== undefined && LIST.test(text.slice(first.start, first.end))) return { ...context, lead: '' };
  const prior = context.last?.topic ?? null;
  const hasField = context.hasField || ONE_FIELD.test(context.lead);
  return { ...START, period: context.period === 'year' ? 'year' : 'unknown', hasField, prior };
}

const ONLY_TIME = /^(?:[ⓎⓁⓊⓍⓈ在于自从到,、]|期间|以来|里|中|内)+$/;

function timeAfter({ period, isExplicit }: Context, clause: string): Pick<Context, 'period' | 'isExplicit'> {
  const has = (mark: string) => clause.includes(mark);
  const isNamed = has(MARK.thisYear);
  if (ONLY_TIME.test(clause)) {
    if (has(MARK.otherTime)) return { period: 'unknown', isExplicit: false };
    if (isNamed) return { period: 'year', isExplicit: true };
    if (has(MARK.until)) return { period: 'cumulative', isExplicit: false };
    if (has(MARK.lastYear)) return { period: 'last-year', isExplicit: false };
    return { period, isExplicit };
  }
  if (COMPARISON.test(clause)) return { period, isExplicit };
  if (has(MARK.otherTime) || has(MARK.lastYear) || has(MARK.until)) {
    return { period: 'unknown', isExplicit: false };
  }
  return clause.startsWith(MARK.thisYear) ? { period: 'year', isExplicit: true } : { period, isExplicit };
}
