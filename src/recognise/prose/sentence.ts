import type { Mention, MentionPeriod } from '../../types.ts';
import type { Clause } from './clauses.ts';
import { afterUnread, type Context, intoList, START } from './context.ts';
import type { Encoded } from './encode.ts';
import { LIST, PLAN } from './guards.ts';
import { MARK } from './marks.ts';
import { type Match, matchClause } from './match.ts';
import type { Paragraph } from './paragraphs.ts';
import { isSure } from './sure.ts';
import { type Family, type TopicId, topicById, UNITS } from './topics.ts';

export interface SentenceRead {
  readonly mentions: readonly Mention[];
  readonly context: Context;
}

/** Reads a sentence clause by clause; each hands on what it has said of time, subject and list. */
export function readSentence(
  paragraph: Paragraph,
  encoded: Encoded,
  clauses: readonly Clause[],
  section: Family | null,
  before: Context,
): SentenceRead {
  if (clauses.length > MOST_CLAUSES || clauses.some(({ damaged }) => damaged)) {
    return { mentions: [], context: { ...START, period: 'unknown' } };
  }
  const mentions: Mention[] = [];
  const outer: Context[] = []; // around brackets
  let context = before;
  for (const clause of clauses) {
    while (outer.length > clause.depth) context = outer.pop()!;
    while (outer.length < clause.depth) {
      outer.push(context);
      context = intoList(context);
    }
    const read = readClause(paragraph, encoded, clause, clauses, section, context);
    mentions.push(...read.mentions);
    context = read.context;
  }
  return { mentions: withoutRivals(mentions), context: outer[0] ?? context };
}

const MOST_CLAUSES = 100; // with more it is a page without full stops, and no sentence

function readClause(
  paragraph: Paragraph,
  encoded: Encoded,
  clause: Clause,
  clauses: readonly Clause[],
  section: Family | null,
  before: Context,
): SentenceRead {
  const text = encoded.text.slice(clause.start, clause.end);
  const sentence = encoded.text.slice(clauses[0]!.start, clause.end);
  const rest = encoded.text.slice(clause.end, clauses.at(-1)!.end);
  let context = LIST.test(text) ? intoList(before) : before;
  if (context.isBlocked || PLAN.test(text) || !MAY_STATE.test(text)) {
    return { mentions: [], context: afterUnread(context, text) };
  }
  const mentions: Mention[] = [];
  let figures = 0;
  let read = 0;
  for (const match of matchClause(text, familiesOf(context, section))) {
    const period = periodOf(text.slice(0, match.end), match, context);
    if (period === 'unknown') continue;
    if (!isSure(match, text, { context, section, sentence, rest })) continue;
    const found = match.topics.flatMap(
      topic => mentionOf(topic, match, period, paragraph, encoded, clause, clauses, context) ?? [],
    );
    if (found.length === 0) continue;
    if (!match.pattern.isBare) mentions.push(...found);
    read += 1;
    if (match.figure !== null) figures += 1;
    context = afterRead(context, text.slice(0, match.end), { topic: found[0]!.topic, period });
  }
  const isWhole = read > 0 && figures === (text.match(/#/g)?.length ?? 0);
  return { mentions, context: isWhole ? context : afterUnread(context, text) };
}

const MAY_STATE = /[#未没无零]|不存在/;

/** Of which families bare words are enough. */
function familiesOf({ last, parent, hasUnread }: Context, section: Family | null): ReadonlySet<Family> {
  const families = new Set<Family>();
  if (hasUnread) return families;
  for (const whole of [last, parent]) if (whole !== null) families.add(topicById(whole.topic).family);
  if (families.size === 0 && section !== null) families.add(section);
  return families;
}

function periodOf(said: string, { topics }: Match, context: Context): MentionPeriod | 'unknown' {
  const has = (mark: string) => said.includes(mark);
  const isLast = has(MARK.lastYear) && topics[0] !== 'requests.carried_in';
  if (has(MARK.thisYear)) return isLast ? 'unknown' : 'year';
  if (isLast) return has(MARK.until) ? 'unknown' : 'last-year';
  if (has(MARK.until)) return 'cumulative';
  if (has(MARK.sum)) {
    if (context.period === 'year') return context.isExplicit ? 'year' : 'cumulative';
    return context.period;
  }
  return context.isList && context.parent !== null ? context.parent.period : context.period;
}

/** A time that one figure names goes on for its neighbours only where it was named before them. */
function afterRead(context: Context, said: string, last: { topic: TopicId; period: MentionPeriod }): Context {
  const has = (mark: string) => said.includes(mark);
  const next = { ...context, last, root: WHOLES.has(last.topic) ? last.topic : context.root };
  if (context.isList) return next;
  if (has(MARK.thisYear)) return { ...next, period: 'year', isExplicit: true };
  if (has(MARK.until)) return { ...next, period: 'cumulative', isExplicit: false };
  if (last.period !== context.period) return { ...next, period: 'unknown', isExplicit: false };
  return next;
}

function mentionOf(
  topic: TopicId,
  { figure: at, start, end }: Match,
  period: MentionPeriod,
  paragraph: Paragraph,
  encoded: Encoded,
  clause: Clause,
  clauses: readonly Clause[],
  { isList, parent }: Context,
): Mention | null {
  const figure = at === null ? null : encoded.figures.get(clause.start + at)!;
  const units: readonly string[] = UNITS[topicById(topic).counts];
  if (figure !== null && figure.unit !== '' && !units.includes(figure.unit)) return null;
  const from = encoded.starts[clause.start + start]!;
  const to = encoded.ends[clause.start + end - 1]!;
  const words = paragraph.printed(from, to);
  return {
    topic,
    value: figure?.value ?? 0,
    unit: figure === null || figure.unit === '' ? units[0]! : figure.unit,
    period,
    exactness: figure?.exactness ?? 'exact',
    parent: isList && parent !== null && !WHOLES.has(topic) ? parent.topic : null,
    raw: figure === null ? words : paragraph.printed(figure.start, figure.end),
    words,
    sentence: paragraph.reading(
      encoded.starts[beginOf(encoded, clauses[0]!)]!,
      encoded.ends[clauses.at(-1)!.end - 1]!,
    ),
    place: paragraph.placeAt(figure?.numberStart ?? from),
  };
}

/** With the bracket of `(三)` before it. */
function beginOf({ text }: Encoded, { start, depth }: Clause): number {
  return depth > 0 && text[start - 1] === '(' ? start - 1 : start;
}

/** Topics that are no part of another figure, also where they stand in a list. */
const WHOLES: ReadonlySet<TopicId> = new Set([
  'disclosed.total',
  'requests.received',
  'requests.carried_in',
  'requests.carried_out',
  'requests.closed',
  'requests.answered',
  'review.total',
  'litigation.total',
]);

/** Two figures of one topic in one sentence are parts of something, and neither is the topic's. */
function withoutRivals(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const same = mentions.filter(({ topic, period }) => topic === mention.topic && period === mention.period);
    return same.every(({ value }) => value === mention.value) && same[0] === mentions[at];
  });
}
