import * as z from 'zod';

const text = z.string().min(1);

/** What only its maker can say of a data set. Everything may be left out; what is not said is claimed nowhere. */
export const ABOUT = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9._-]+$/)
    .optional(), // of the package
  title: text.optional(),
  description: text.optional(),
  version: text.optional(), // of the data set
  date: z.iso.date().optional(), // of release
  url: z.url().optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  license: z
    .string()
    .regex(/^[-A-Za-z0-9.]+$/)
    .optional(), // SPDX id
  authors: z
    .array(
      z.union([
        z.strictObject({
          family: text,
          given: text.optional(),
          orcid: z
            .string()
            .regex(/^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
            .optional(),
          affiliation: text.optional(),
        }),
        z.strictObject({ name: text }), // an organisation
      ]),
    )
    .min(1)
    .optional(),
});

export type About = Readonly<z.output<typeof ABOUT>>;
export type Author = NonNullable<About['authors']>[number];
