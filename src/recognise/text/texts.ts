import { mendedText } from '../../normalise/mended.ts';
import { understand } from '../../normalise/understood.ts';
import type { Mention, Metadata, PrintedLine, ReportRecord, Section, SectionFacts } from '../../types.ts';
import { eachSection } from '../forms/section-ids.ts';
import { maskContacts } from './contacts.ts';
import { isSpamLine } from './spam-lines.ts';
import type { Wording } from './wording.ts';

/** The texts of a record. */
export type Texts = Pick<ReportRecord, 'title' | 'sections' | 'section_facts'>;

/** Title and sections as a reader of the mainland would have them, or as printed. */
export function readTexts({ title, parts }: Metadata, wording: Wording): Texts {
  const read = eachSection(id => (parts[id] === null ? null : readSection(parts[id], wording)));
  return {
    title:
      title === null || wording.script === 'printed'
        ? title
        : understand({ text: title }, wording.wasConverted).text,
    sections: eachSection(id => read[id]?.text ?? null),
    section_facts: eachSection(id => read[id]?.facts ?? null),
  };
}

interface SectionRead {
  readonly text: string;
  readonly facts: SectionFacts;
}

function readSection({ heading, place, lines }: Section, { script, wasConverted }: Wording): SectionRead {
  if (script === 'printed') {
    return { text: lines.map(({ text }) => text).join('\n'), facts: { heading, place, touched: 0 } };
  }
  let text = '';
  let touched = 0;
  let printed = 0;
  let joins = true; // nothing stands before the first
  for (const line of lines) {
    const read = understood(line, wasConverted);
    touched += read.touched;
    printed += line.text.length;
    if (read.text !== '') text += (joins ? '' : '\n') + read.text;
    if (read.text !== '') joins = line.isOpen;
  }
  const share = printed === 0 ? 0 : Math.min(1, touched / printed);
  return { text, facts: { heading, place, touched: Math.round(share * 1e4) / 1e4 } };
}

function understood(line: PrintedLine, wasConverted: boolean) {
  const read = understand(line, wasConverted);
  return isSpamLine(read.text) ? { text: '', touched: mendedText(line).length } : read;
}

/** The same with □ for names and numbers of contact persons. */
export function withoutContacts(
  { title, sections, section_facts }: Texts,
  mentions: readonly Mention[],
): { readonly texts: Texts; readonly mentions: readonly Mention[] } {
  const masked = eachSection(id => (sections[id] === null ? null : maskContacts(sections[id])));
  return {
    texts: { title, sections: masked, section_facts },
    mentions: mentions.map(mention => ({ ...mention, sentence: maskContacts(mention.sentence) })),
  };
}
