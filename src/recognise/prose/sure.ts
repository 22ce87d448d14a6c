import type { Context } from './context.ts';
import { CHANNEL_KINDS, ONE_FIELD } from './guards.ts';
import { MARK } from './marks.ts';
import type { Match } from './match.ts';
import type { Family, TopicId } from './topics.ts';

interface Around {
  readonly context: Context;
  readonly section: Family | null;
  readonly sentence: string; // up to the clause's end
  readonly rest: string; // of the sentence
}

/** Whether what stands around a statement lets its words mean what they say. */
export function isSure(
  { topics, pattern, start, end, figure }: Match,
  clause: string,
  around: Around,
): boolean {
  const { context, section, sentence, rest } = around;
  const [topic] = topics;
  if (context.isList && context.parent?.topic === topic && !isYearsShare(around, clause)) return false; // a part of the whole by the same name
  const whole = context.isList ? (context.parent?.topic ?? null) : context.root;
  const wholes = PARENTS.find(([parts]) => parts.test(topic!))?.[1];
  if (whole !== null && wholes !== undefined && !wholes.includes(whole) && pattern.within !== null)
    return false;
  if (whole === null && (pattern.within === 'review' || pattern.within === 'litigation')) return false;
  const words = clause.slice(start, end);
  if (topic!.startsWith('staff.') && !ABOUT_STAFF_OF.test(sentence)) return false;
  if (topic!.startsWith('disclosed.') && isOfOneField(clause, around)) return false;
  if (pattern.isBare) return context.root === null;
  if (pattern.isTotal) {
    const isPlainly = words.includes('主动公开');
    if (isPlainly) return channelsIn(words) > 0 || channelsIn(context.lead) !== 1;
    return (
      !rest.includes('主动公开') && // is a part of it, then
      channelsIn(context.lead) === 0 &&
      section !== 'requests' &&
      section !== 'review' &&
      context.last === null
    );
  }
  const isNone = figure === null; // none at all is none about disclosure too
  if (!isNone && (topic === 'review.total' || topic === 'litigation.total')) {
    return section === 'review' || ABOUT_DISCLOSURE.test(sentence) || isOwnReview(context);
  }
  return true;
}

/** The sentence, or one before it, spoke of one field: a figure of all must say so itself. */
function isOfOneField(clause: string, { context }: Around): boolean {
  if (ONE_FIELD.test(context.lead)) return true;
  return context.hasField && !(clause.includes('主动公开') && clause.includes(MARK.thisYear));
}

/** Of a sum over years, what the year added: 累计…，其中2018年新增…. */
function isYearsShare({ context }: Around, clause: string): boolean {
  return context.parent?.period === 'cumulative' && clause.includes(MARK.thisYear);
}

/** Behind a figure of the same kind. */
function isOwnReview({ last, prior, hasUnread }: Context): boolean {
  if (last === null) return !hasUnread && prior !== null && /^(?:review|litigation)\./.test(prior);
  return /^(?:review|litigation|requests)\./.test(last.topic);
}

/** What the parts in a list are parts of. */
const PARENTS: readonly (readonly [parts: RegExp, wholes: readonly TopicId[]])[] = [
  [/^requests\.(?:in_person|letter|fax|email|online|natural_persons|organisations)$/, ['requests.received']],
  [/^outcomes\./, ['requests.received', 'requests.carried_in', 'requests.closed', 'requests.answered']],
  [/^disclosed\./, ['disclosed.total']],
  [/^review\./, ['review.total']],
  [/^litigation\./, ['litigation.total']],
];

const ABOUT_DISCLOSURE = /信息公开|依申请公开/;
const ABOUT_STAFF_OF = /信息公开|政务公开/;

function channelsIn(lead: string): number {
  return CHANNEL_KINDS.filter(kind => kind.test(lead)).length;
}
