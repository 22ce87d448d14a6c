import type { Sink } from '../../types.ts';
import type { Format, FormatOptions } from '../format.ts';
import { FIELD_TABLE } from '../tables/forms.ts';
import { valuesOf } from '../tables/table.ts';
import { aboutSheet } from './about-sheet.ts';
import { openPart, type PageSheets, type Part, sheetsOfPage } from './part.ts';
import { sheetsOf } from './sheet.ts';

/**
 * Rows of 单元格 and marks a workbook. Comments, links and shades need the whole workbook at once, so its size bounds the memory:
 * about 3 KB each (`node bench/formats.js`). Excel itself opens ten times as many rows.
 */
const MOST = 100_000;

/** reports.xlsx; what is more than one workbook holds goes to reports-2.xlsx, reports-3.xlsx and so on. */
export function reportsXlsx({ language = 'en' }: FormatOptions, most = MOST): Format<PageSheets> {
  return {
    take: page => sheetsOfPage(page, language),
    open(outputs) {
      outputs.supersede(/^reports-\d+\.xlsx$/);
      let sink = outputs.file(nameOf(1));
      let number = 1;
      let part = openPart();
      return {
        async add(page) {
          if (part.reports > 0 && part.size + page.cells.rows.length > most) {
            await writePart(sink, part, number, nameOf(number + 1));
            number += 1;
            sink = outputs.file(nameOf(number));
            part = openPart();
          }
          part.add(page);
        },
        end: () => writePart(sink, part, number, null),
      };
    },
  };
}

function nameOf(number: number): string {
  return number === 1 ? 'reports.xlsx' : `reports-${number}.xlsx`;
}

async function writePart(sink: Sink, part: Part, number: number, next: string | null): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx');
  const variables = {
    name: FIELD_TABLE.zh,
    columns: FIELD_TABLE.columns,
    frozen: 2,
    rows: FIELD_TABLE.all.map(variable => valuesOf(FIELD_TABLE.columns, variable)),
    marks: [],
  };
  sink.write(
    await writeXlsx({
      sheets: [
        ...[...part.tables(), variables].flatMap(table => sheetsOf(table)),
        aboutSheet({ number, reports: part.reports, next }),
      ],
      properties: { title: '政府信息公开工作年度报告', creator: 'gongkai', ...NO_CLOCK },
    }),
  );
  sink.rows(part.reports);
  sink.end();
}

/** The same pages give the same bytes. */
const NO_CLOCK = { created: new Date(0), modified: new Date(0) };
