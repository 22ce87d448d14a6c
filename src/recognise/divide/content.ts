import type { SectionId } from '../forms/section-ids.ts';
import { headingsOn } from '../metadata/headings.ts';
import { labelOn } from '../metadata/table-lines.ts';
import type { NumberedLine } from './lines.ts';

/** What of a report stands in a stretch of lines. */
export interface Content {
  readonly sections: ReadonlySet<SectionId>; // with a heading
  readonly labels: ReadonlySet<string>; // of tables, by their letters
  readonly isEmpty: boolean;
}

export function contentIn(lines: readonly NumberedLine[], from: number, to: number): Content {
  const sections = new Set<SectionId>();
  const labels = new Set<string>();
  for (const { line } of lines.slice(from, to)) {
    if (line.isLink) continue;
    if (line.cells === null || line.cells.length === 1)
      for (const { id, weight } of headingsOn(line, 0)) if (weight >= DECLARED) sections.add(id);
    if (line.text.length > LONGEST_ROW) continue;
    for (const text of line.cells === null ? [line.plain] : line.plainCells) {
      const label = labelOn(text);
      if (label !== null) labels.add(label);
    }
  }
  return { sections, labels, isEmpty: sections.size < SECTIONS && labels.size < LABELS };
}

const DECLARED = 2; // weight of a heading in a form's own wording
const LONGEST_ROW = 400; // characters
const SECTIONS = 2; // that make a text a report's
const LABELS = 6; // that make lines a table of a form: the tables of one report share fewer

/** What of a report stands a second time. */
export function isRepeated(before: Content, behind: Content): 'sections' | 'tables' | 'nothing' {
  if (shared(before.sections, behind.sections) >= SECTIONS) return 'sections';
  return shared(before.labels, behind.labels) >= LABELS ? 'tables' : 'nothing';
}

function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return [...one].filter(each => other.has(each)).length;
}
