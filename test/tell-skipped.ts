import type { Reporter, TestModule, Vitest } from 'vitest/node';
import './needs.ts';

/** Says at the end of a run how many tests were skipped, and what was missing for them. */
export default class TellSkipped implements Reporter {
  #isPart = false; // only tests of some name were asked for

  onInit({ config }: Vitest): void {
    this.#isPart = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#isPart) return;
    const text = skippedLine(
      modules.flatMap(module => [...module.children.allTests('skipped')].map(missing)),
    );
    if (text !== null) console.log(`${text}\n`);
  }
}

function missing(test: { meta(): { readonly needs?: string } }): string {
  return test.meta().needs ?? '';
}

/** `3 tests skipped: R is missing (2), PSPP is missing (1)`; null where none was. `missing`: for each, '' where it is not said. */
export function skippedLine(missing: readonly string[]): string | null {
  if (missing.length === 0) return null;
  const counts = new Map<string, number>();
  for (const name of missing) counts.set(name, (counts.get(name) ?? 0) + 1);
  const parts = [...counts].map(([name, count]) =>
    name === '' ? `for another reason (${count})` : `${name} is missing (${count})`,
  );
  return `${missing.length} ${missing.length === 1 ? 'test' : 'tests'} skipped: ${parts.join(', ')}`;
}
