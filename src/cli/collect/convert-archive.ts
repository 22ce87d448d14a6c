import { availableParallelism } from 'node:os';
import { bodySettings } from '../body-settings.ts';
import type { ConvertPlan } from '../convert-plan.ts';
import { runConvert } from '../run-convert.ts';
import type { Shell } from '../shell.ts';
import type { CollectSettings } from './settings.ts';

/** What `convert` would ask for besides. */
export const ASIDE = { derive: false, about: {}, summary: true } as const;

/** Converts all pages of an archive, as `gongkai convert` does. */
export async function convertArchive(
  archive: string,
  output: string,
  { agencies, language, talk, budget }: CollectSettings,
  shell: Shell,
): Promise<number> {
  const plan: ConvertPlan = {
    ...{
      paths: [archive],
      folder: output,
      formats: ['csv', 'jsonl'],
      xlsxMost: null,
      bom: true,
      trace: false,
      ...ASIDE,
    },
    ...{
      budget,
      jobs: availableParallelism(),
      failOn: 'never',
      language,
      talk: talk === 'verbose' ? 'normal' : talk,
    },
  };
  const bodies = bodySettings(plan, undefined, agencies ?? undefined);
  return runConvert(plan, { kind: 'threads', bodies }, shell);
}
