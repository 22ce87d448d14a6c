import type { Format } from './format.ts';
import { collectSummary, type SummaryPart, summaryPartOf } from './summary/collect.ts';
import { type Distribution, distributionsOf } from './summary/distributions.ts';
import { summaryPage } from './summary/page.ts';
import { loadPlots } from './summary/plots.ts';

/** summary.html: what a run read and what not, as one page for a person. */
export function summaryHtml(): Format<SummaryPart> {
  return {
    needsAcross: true,
    take: summaryPartOf,
    open(outputs) {
      const sink = outputs.file('summary.html');
      const collected = collectSummary();
      return {
        add: collected.add,
        async end(run) {
          const distributions: Distribution[] = [];
          for (const each of distributionsOf(run.across!)) {
            distributions.push(each);
            await outputs.turn(); // with 100,000 reports all of them take a quarter of a minute
          }
          sink.write(summaryPage(collected.finish(run, distributions), await loadPlots()));
          sink.end();
        },
      };
    },
  };
}
