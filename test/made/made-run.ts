import { hrefOf } from '../../src/cli/output/href.ts';
import { printProblem } from '../../src/problems.ts';
import { formById } from '../../src/recognise/forms/index.ts';
import type { Conversion, Language, ReportRecord } from '../../src/types.ts';
import { type Across, checkAcross } from '../../src/validate/across/across.ts';
import { briefOf } from '../../src/validate/across/brief.ts';
import { checkIdentities } from '../../src/validate/identities.ts';
import { summarise } from '../../src/validate/summary.ts';
import { collectSummary, type Summary, summaryPartOf } from '../../src/write/summary/collect.ts';
import { distributionsOf } from '../../src/write/summary/distributions.ts';
import { summaryPage } from '../../src/write/summary/page.ts';
import { loadPlots } from '../../src/write/summary/plots.ts';
import { countsOf, Tally } from '../../src/write/tally.ts';
import { convertedOf, type MadeReport } from './made-report.ts';

/** What a run over made reports collects, with the tables across them. */
export function summaryOf(
  reports: readonly MadeReport[],
  { language = 'en', others = [] }: { language?: Language; others?: readonly OtherInput[] } = {},
): { summary: Summary; across: Across } {
  const tally = new Tally();
  const collected = collectSummary();
  const conversions = reports.map(made => ({ source: made.path, conversion: conversionOf(made) }));
  for (const { source, conversion } of [...conversions, ...others]) {
    tally.add(countsOf('converted', 1, conversion));
    const href = hrefOf('/run/out', `/run/in/${source.replaceAll('/', '')}`);
    collected.add(summaryPartOf({ source, href, conversion }));
  }
  const across = checkAcross(
    conversions.flatMap(({ conversion: { reports } }) =>
      reports.map(({ record, cells }) => briefOf(record, cells)),
    ),
  );
  return {
    summary: collected.finish({ version: '1.2.3', language, tally, across, files: [] }, [
      ...distributionsOf(across),
    ]),
    across,
  };
}

export interface OtherInput {
  readonly source: string;
  readonly conversion: Conversion;
}

export async function pageOf(summary: Summary): Promise<string> {
  return summaryPage(summary, await loadPlots());
}

/** With the sums checked, which made reports leave out. */
export function conversionOf(made: MadeReport): Conversion {
  const { record, cells } = convertedOf(made);
  const { checks, problems } =
    made.form === null ? { checks: [], problems: [] } : checkIdentities(formById(made.form), cells);
  const checked: ReportRecord = {
    ...record,
    summary: summarise(cells, checks),
    problems: problems.map(problem => printProblem(problem)),
  };
  return { reports: [{ record: checked, cells }], problems: [] };
}

/** A report of the form of 2021 in which nothing is wrong, unless told otherwise. */
export function madeReport(changes: Partial<MadeReport> = {}): MadeReport {
  return {
    path: 'a.html',
    agency: '白河市统计局',
    body: { name: '白河市统计局', region_code: '130100', province: '河北省', city: '石家庄市' },
    year: 2023,
    published: '2024-01-20',
    form: 'form_2021',
    numbers: {},
    prose: '',
    ...changes,
  };
}
