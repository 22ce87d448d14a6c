import { normaliseText } from '../../normalise/text.ts';
import type { Document, Mention, Outcome } from '../../types.ts';
import { isTableLine } from '../metadata/table-lines.ts';
import { PRINTED, type Wording } from '../text/wording.ts';
import { readClauses } from './clauses.ts';
import { nextSentence, START } from './context.ts';
import { type About, encode } from './encode.ts';
import { SECTIONS } from './guards.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { readSentence } from './sentence.ts';
import type { Family } from './topics.ts';

/**
 * The figures that a page's prose states of the agency itself, in reading order. A clause is read only where known
 * words cover it; what is about another time, another body, a plan or a part of the whole is left out.
 */
export function readMentions(
  document: Document,
  about: About,
  wording: Wording = PRINTED,
): Outcome<readonly Mention[]> {
  const mentions: Mention[] = [];
  let section: Family | null = null;
  for (const paragraph of readParagraphs(document, wording)) {
    const named = sectionOf(paragraph.text);
    if (named !== undefined) section = named;
    if (paragraph.mayCount && !isTableRow(paragraph.text))
      mentions.push(...readParagraph(paragraph, about, section));
  }
  return { value: withoutRivalTotals(mentions), problems: [] };
}

/** Of several sums of all disclosed, each another, those that do not say 主动公开 are of some part. */
function withoutRivalTotals(mentions: readonly Mention[]): readonly Mention[] {
  const isTotal = ({ topic, period }: Mention) => topic === 'disclosed.total' && period === 'year';
  const totals = mentions.filter(isTotal);
  if (totals.every(({ value }) => value === totals[0]!.value)) return mentions;
  return mentions.filter(mention => !isTotal(mention) || /主[动動]公[开開]/.test(mention.words));
}

/** A row of a table proper that was flattened to a line. */
function isTableRow(text: string): boolean {
  return !text.includes('。') && isTableLine(text.trim());
}

const MAY_HEAD = /^[\s(（]*[一二三四五六七八九十\d]/;
const HEADING = /^\s*[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;
const LONGEST_HEADING = 40; // characters

/** What a heading, or the opening of a numbered paragraph, says of the figures below; null: something else. */
function sectionOf(text: string): Family | null | undefined {
  if (!MAY_HEAD.test(text)) return undefined;
  const plain = normaliseText(text.slice(0, 2 * LONGEST_HEADING));
  if (!HEADING.test(plain)) return undefined;
  const opening = plain.slice(0, LONGEST_HEADING).split(/[。:：,，]/)[0]!;
  return SECTIONS.find(([, words]) => words.test(opening))?.[0] ?? null;
}

function readParagraph(paragraph: Paragraph, about: About, section: Family | null): readonly Mention[] {
  const encoded = encode(paragraph.text, about);
  const mentions: Mention[] = [];
  let context = START;
  for (const clauses of readClauses(encoded.text)) {
    context = nextSentence(context, encoded.text, clauses);
    const read = readSentence(paragraph, encoded, clauses, section, context);
    mentions.push(...read.mentions);
    context = read.context;
  }
  return mentions;
}
