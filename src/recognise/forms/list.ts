import { FORM_2008_LOCAL } from './form-2008-local.ts';
import { FORM_2014 } from './form-2014.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** Every form that can be recognised, the newest first. A new form is one more file and one more line here. */
export const LIST = [FORM_2021, FORM_2019, FORM_2014, FORM_2008_LOCAL] as const;

/** The first parts of the field ids of any form: in a record the tables are keys of their own. */
export type TablePart = PartOf<(typeof LIST)[number]>;

type PartOf<F> = F extends { readonly parts: infer Parts } ? keyof Parts : never;
