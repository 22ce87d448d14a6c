import type { Brief, BriefStatus } from './brief.ts';
import { cellOf } from './brief.ts';
import { type CrosswalkRow, crosswalkOf } from './crosswalk.ts';
import type { BodyYear } from './histories.ts';

/** One variable of one body in one year, or why it has no number. */
export interface PanelCell {
  readonly row: CrosswalkRow;
  readonly value: number | null;
  readonly status: BriefStatus | 'summed' | 'not_summed';
  readonly note: string; // which term is missing
}

/** A body's year in the panel: what the version that counts gives for each variable that its form feeds. */
export function panelOf({ used }: BodyYear): readonly PanelCell[] {
  return panelRowsOf(used).map(row => panelCell(row, used));
}

/** The rows that a report feeds the panel by. */
export function panelRowsOf({ form, fields }: Brief): readonly CrosswalkRow[] {
  const rows = crosswalkOf(form);
  return form === null ? rows.filter(row => row.fields.some(field => fields.has(field))) : rows;
}

export function panelCell(row: CrosswalkRow, brief: Brief): PanelCell {
  const cells = row.fields.map(field => ({ field, ...cellOf(brief, field) }));
  if (row.rule === 'same') {
    const { status, value } = cells[0]!;
    if (status === 'not_in_form') throw new Error(`unknown field: ${row.fields[0]} in form ${row.form}`);
    return { row, value: status === 'no_unit' ? null : value, status, note: '' };
  }
  const missing = cells.find(({ status }) => status !== 'reported');
  if (missing !== undefined)
    return { row, value: null, status: 'not_summed', note: `${missing.field} is ${missing.status}` };
  return { row, value: cells.reduce((sum, { value }) => sum + value!, 0), status: 'summed', note: '' };
}

/** The printed or summed number, null for all else. */
export function panelNumber(row: CrosswalkRow, brief: Brief): number | null {
  const { status, value } = panelCell(row, brief);
  return status === 'reported' || status === 'summed' ? value : null;
}

/** Why this version: said in the panel wherever there was a choice. */
export function choiceOf({ versions, used, orderedBy }: BodyYear): string {
  if (versions.length === 1) return '';
  const later = used === versions.at(-1) ? 'the later' : 'the later with tables';
  return `${later} of ${versions.length} versions, by ${orderedBy === 'date' ? 'date of publication' : 'path'}`;
}
