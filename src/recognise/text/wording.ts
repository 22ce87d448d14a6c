import { CONVERTED_WORDS } from '../../normalise/taiwan.ts';
import type { Document, Script } from '../../types.ts';

/** How a record's texts are wanted, and whether the page was converted word by word. */
export interface Wording {
  readonly script: Script;
  readonly wasConverted: boolean;
}

export const PRINTED: Wording = { script: 'printed', wasConverted: false };

export function wordingOf(document: Document, script: Script = 'simplified'): Wording {
  return { script, wasConverted: script === 'simplified' && document.blocks.some(hasConvertedWords) };
}

function hasConvertedWords(block: Document['blocks'][number]): boolean {
  if (block.type === 'line') return CONVERTED_WORDS.test(block.text);
  return block.rows.some(({ cells }) => cells.some(({ text }) => CONVERTED_WORDS.test(text)));
}
