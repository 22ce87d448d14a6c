import type { Stages } from '../convert.ts';
import { printPlace } from '../problems.ts';
import { rowsOfTable } from '../recognise/forms/form.ts';
import type { PartReading } from '../recognise/tables/rows/rows.ts';
import type { Block, FieldCell } from '../types.ts';

const LONGEST_TEXT = 80; // characters kept of what is printed, for a line of the trace to stay readable

/** The lines of one input: one for each part of it. */
export function traceLines(parts: readonly Stages[], source: string, reportIds: readonly string[]): string {
  let reports = 0;
  return parts
    .map(stages => traceLine(stages, source, stages.isReport ? (reportIds[reports++] ?? null) : null))
    .join('');
}

/**
 * What each stage made of one report's share of a file, as a line of trace.jsonl. Printed text is cut short; the report's own text and its
 * problems are in reports.jsonl.
 */
function traceLine(stages: Stages, source: string, reportId: string | null): string {
  const { decoded, document, metadata, recognised, validated } = stages;
  const { sections, headings: _, ...facts } = metadata;
  return `${JSON.stringify({
    report_id: reportId,
    source,
    decode: {
      charset: decoded.charset,
      evidence: decoded.charsetFrom,
      characters: decoded.text.length,
    },
    document: { source: document.source, meta: document.meta, blocks: document.blocks.map(traceBlock) },
    normalise: { repairs: document.blocks.flatMap(repairsOf) },
    metadata: {
      ...facts,
      sections: Object.fromEntries(
        Object.entries(sections).map(([id, text]) => [id, text === null ? null : shorten(text)]),
      ),
    },
    recognise: {
      form: recognised.form?.id ?? null,
      is_report: stages.isReport,
      tables: recognised.parts.map(tracePart),
      rows: traceRows(stages),
      loose: recognised.loose.map(({ fields, values }) => ({ fields, values: values.map(({ raw }) => raw) })),
    },
    validate: {
      checks: validated.checks.map(({ identity, verdict }) => ({ identity: identity.id, verdict })),
      derived: validated.cells
        .filter(({ status }) => status === 'derived')
        .map(({ field, value, how }) => ({ field, value, how })),
    },
  })}\n`;
}

/** A table's cells as printed: '' for a blank one, null for a separator alone. */
function traceBlock(block: Block): object {
  const place = printPlace(block.place);
  if (block.type === 'line') return { type: 'line', place, gap: block.gap, text: shorten(block.text) };
  return {
    type: 'table',
    place,
    bounded: block.bounded,
    rows: block.rows.map(({ cells }) =>
      cells.map(({ kind, text }) => (kind === 'filler' ? null : shorten(text))),
    ),
  };
}

function repairsOf(block: Block): readonly object[] {
  const items = block.type === 'line' ? [block] : block.rows.flatMap(({ cells }) => cells);
  return items.flatMap(({ place, repairs = [] }) =>
    repairs.map(({ offset, before, after }) => ({ place: printPlace(place), offset, before, after })),
  );
}

/** A part of a table, rung by rung: its header, what stands behind each label, and where the cells of a row belong. */
function tracePart({ header, collected, table, rows }: PartReading): object {
  const print = (tokens: readonly { readonly text: string }[]) => tokens.map(({ text }) => shorten(text));
  return {
    table: header.part.table.id,
    header: {
      labels: header.cells.map(({ token, row, column, width, names }) => {
        return { text: shorten(token.text), row, column, width, names: columnName(header, names) };
      }),
      whole: header.isWhole,
      remarks: header.remarks?.text ?? null,
      unit: header.unit,
      reach: header.reach,
    },
    labels: collected.spans.map(({ match, row, paired, strangers }) => ({
      label: match.item.name,
      type: match.item.type,
      cells: print(row?.slots ?? []),
      by_order: paired.map(pair => ({ label: pair.row.item?.name ?? '', cells: print(pair.row.slots) })),
      unknown: strangers.map(({ texts, slots }) => print([...texts, ...slots])),
    })),
    shown: table.shown,
    reordered: table.isReordered,
    blanks: table.blanks,
    rows: rows.map(({ label, placing }) => ({ label: shorten(label), placing: placing.type })),
  };
}

function columnName({ part }: PartReading['header'], column: number | null): string | null {
  return column === null ? null : part.columns[column]!.label;
}

/** The form's rows with what was found for them, before anything was worked out from sums. */
function traceRows({ recognised: { form, cells } }: Stages): readonly object[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const rows = form === null ? [[...byField.keys()]] : form.tables.flatMap(rowsOfTable);
  return rows.map(fields => {
    const found = fields.flatMap(field => byField.get(field) ?? []);
    return { label: shorten(found[0]?.label ?? ''), cells: found.map(traceCell) };
  });
}

function traceCell({ field, status, value, unit, raw, how, place }: FieldCell): object {
  return {
    field,
    status,
    value,
    unit,
    raw: shorten(raw),
    how,
    place: place === null ? null : printPlace(place),
  };
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
