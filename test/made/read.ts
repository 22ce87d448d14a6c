import { convertDocument, readPage, readStages, type Stages, type TracedOptions } from '../../src/convert.ts';
import type { BodyHelp, Conversion } from '../../src/types.ts';

/** What `convert` gives of a web page or a text, for which nothing needs to be waited for. */
export function convertNow(bytes: Uint8Array, options: TracedOptions): Conversion {
  return convertDocument(bytes, readPage(bytes), options);
}

/** What the stages made of a page that holds one report. */
export function stagesNow(bytes: Uint8Array, help?: BodyHelp): Stages {
  return readStages(readPage(bytes), help)[0]!;
}
