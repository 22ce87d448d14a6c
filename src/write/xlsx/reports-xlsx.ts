import type { Sink } from '../../types.ts';
import type { Format, FormatOptions } from '../format.ts';
import { TABLES, type Tables } from '../tables/index.ts';
import { tablesIn, valuesOf } from '../tables/table.ts';
import { aboutSheet } from './about-sheet.ts';
import { emptySheet, openPart, type PageSheets, type Part, sheetsOfPage } from './part.ts';
import { sheetsOf } from './sheet.ts';

/**
 * Rows of 单元格 and marks a workbook. Comments, links and shades need the whole workbook at once, so its size bounds the memory:
 * about 3 KB each (`node bench/formats.js`). Excel itself opens ten times as many rows.
 */
const MOST = 100_000;

const NAMES = /^reports(?:-\d+)?\.xlsx$/;

/**
 * reports.xlsx; what is more than one workbook holds goes to reports-2.xlsx, reports-3.xlsx and so on. Of more reports than
 * `xlsxMost` there is none.
 */
export function reportsXlsx(
  { language = 'en', xlsxMost = null }: FormatOptions,
  tables: Tables = TABLES,
  most = MOST,
): Format<PageSheets> {
  const page = tablesIn('xlsx', tables.page);
  return {
    take: input => sheetsOfPage(page, input, language),
    open(outputs) {
      outputs.supersede(NAMES);
      let sink = outputs.file(nameOf(1));
      let number = 1;
      let part = openPart(page);
      let reports = 0;
      let isDropped = false;
      return {
        async add(input) {
          reports += input.reports;
          if (xlsxMost !== null && reports > xlsxMost && !isDropped) {
            outputs.drop(NAMES);
            part = openPart(page);
            isDropped = true;
          }
          if (isDropped) return;
          if (part.reports > 0 && part.size + input.cells > most) {
            await writePart(sink, tables, part, number, nameOf(number + 1));
            number += 1;
            sink = outputs.file(nameOf(number));
            part = openPart(page);
          }
          part.add(input);
        },
        end: async () => {
          if (!isDropped) await writePart(sink, tables, part, number, null);
        },
      };
    },
  };
}

function nameOf(number: number): string {
  return number === 1 ? 'reports.xlsx' : `reports-${number}.xlsx`;
}

async function writePart(
  sink: Sink,
  tables: Tables,
  part: Part,
  number: number,
  next: string | null,
): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx');
  const known = tablesIn('xlsx', tables.known);
  const knownSheets = known.map(table => {
    const sheet = emptySheet(table);
    return { ...sheet, rows: [...table.rows()].map(row => valuesOf(sheet.columns, row)) };
  });
  const about = aboutSheet([...tablesIn('xlsx', tables.page), ...known], {
    number,
    reports: part.reports,
    next,
  });
  sink.write(
    await writeXlsx({
      sheets: [...[...part.sheets(), ...knownSheets].flatMap(sheet => sheetsOf(sheet)), about],
      properties: { title: '政府信息公开工作年度报告', creator: 'gongkai', ...NO_CLOCK },
    }),
  );
  sink.rows(part.reports);
  sink.end();
}

/** The same pages give the same bytes. */
const NO_CLOCK = { created: new Date(0), modified: new Date(0) };
