import { REPORT_WORDS } from '../normalise/report-words.ts';
import { STATUTORY_FORMS } from './forms/index.ts';
import { labelsOf } from './metadata/table-lines.ts';

/** What damaged text is repaired by: words of these reports, and those that the forms print. */
export const KNOWN_WORDS: readonly string[] = [...new Set([...REPORT_WORDS, ...formWords()])];

/** Labels, cut at what is no Chinese character. */
function formWords(): readonly string[] {
  const labels = STATUTORY_FORMS.flatMap(form => [...form.sections, ...form.tables.flatMap(labelsOf)]);
  return labels
    .flatMap(({ label, aliases }) => [label, ...(aliases ?? [])])
    .flatMap(label => label.split(/[^\u3400-\u9fff]+/))
    .filter(word => word.length >= 2);
}
