import { availableParallelism } from 'node:os';
import { bodySettings } from '../body-settings.ts';
import type { ConvertPlan } from '../convert-plan.ts';
import { pageConverter } from '../page-converter.ts';
import { runConvert } from '../run-convert.ts';
import type { Shell } from '../shell.ts';
import type { CollectSettings } from './settings.ts';

/** What `convert` would ask for besides. */
export const ASIDE = { derive: false, about: {}, summary: true } as const;

/** Converts all pages of an archive, as `gongkai convert` does. */
export async function convertArchive(
  archive: string,
  output: string,
  { agencies, language, talk }: CollectSettings,
  shell: Shell,
): Promise<number> {
  const plan: ConvertPlan = {
    ...{ paths: [archive], folder: output, formats: ['csv', 'jsonl'], bom: true, trace: false, ...ASIDE },
    ...{
      jobs: availableParallelism(),
      failOn: 'never',
      language,
      talk: talk === 'verbose' ? 'normal' : talk,
    },
  };
  const settings = bodySettings(plan, undefined, agencies ?? undefined);
  const { convertPage, siblingsOf } = pageConverter(settings);
  return runConvert(plan, convertPage, shell, { settings, siblingsOf });
}
