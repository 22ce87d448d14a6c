import type { Format } from './format.ts';
import { collectSummary } from './summary/collect.ts';
import { summaryPage } from './summary/page.ts';
import { loadPlots } from './summary/plots.ts';

/** summary.html: what a run read and what not, as one page for a person. */
export function summaryHtml(): Format {
  return {
    needsAcross: true,
    open(outputs) {
      const sink = outputs.file('summary.html');
      const collected = collectSummary();
      return {
        add: collected.add,
        async end(run) {
          sink.write(summaryPage(collected.finish(run), await loadPlots()));
          sink.end();
        },
      };
    },
  };
}
