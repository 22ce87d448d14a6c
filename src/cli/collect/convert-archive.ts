import { availableParallelism } from 'node:os';
import { bodySettings } from '../body-settings.ts';
import { pageConverter } from '../page-converter.ts';
import { type ConvertPlan, runConvert } from '../run-convert.ts';
import type { Shell } from '../shell.ts';
import type { CollectSettings } from './settings.ts';

/** Converts all pages of an archive, as `gongkai convert` does. */
export async function convertArchive(
  archive: string,
  output: string,
  { agencies, language, talk }: CollectSettings,
  shell: Shell,
): Promise<number> {
  const plan: ConvertPlan = {
    ...{ paths: [archive], folder: output, formats: ['csv', 'jsonl'], bom: true, trace: false },
    ...{ derive: false, about: {}, summary: true },
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
