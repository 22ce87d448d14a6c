/** The library: a table of contents. Everything here is pure and runs in a browser. */
export {
  convert,
  convertDocument,
  type ReadFile,
  readBytes,
  readStages,
  type Stages,
  type TracedOptions,
} from './convert.ts';
export { explainFields, explainPage, fieldsOfPage, findField } from './explain.ts';
export { FINDER } from './find/finder.ts';
export { checkSources } from './find/sources/check-sources.ts';
export { rowsFromCsv } from './find/sources/rows-from-csv.ts';
export { printPlace, printProblem, SEVERITIES } from './problems.ts';
export { FIELD_COLUMNS, FORMS, fieldsOfForm, formById } from './recognise/forms/index.ts';
export type { SectionId } from './recognise/forms/section-ids.ts';
export type * from './types.ts';
export { checkAcross } from './validate/across/across.ts';
export { briefOf } from './validate/across/brief.ts';
export { crosswalk } from './validate/across/crosswalk.ts';
export { ratiosOf } from './validate/ratio.ts';
export { RATIOS } from './validate/ratios.ts';
export { variables } from './write/codebook.ts';
export type * from './write/format.ts';
export { acrossFormatsFor, FORMATS, formatsFor, textFormatsFor } from './write/formats.ts';
export { REPORT_SCHEMA, reportJsonSchema } from './write/schema.ts';
