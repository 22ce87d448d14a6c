import { basename, dirname } from 'node:path';
import { readFile, readStream } from '../acquire/read.ts';
import type { readBytes, readStages, Stages } from '../convert.ts';
import type { explainFields, explainPage, fieldsOfPage, findField } from '../explain.ts';
import { printProblem } from '../problems.ts';
import type { Field } from '../recognise/forms/form.ts';
import type { Language } from '../types.ts';
import { DONE, UNREADABLE } from './exit-codes.ts';
import { OutputError, UsageError } from './faults.ts';
import { openOutputs } from './output/output.ts';
import type { Shell } from './shell.ts';
import { suggest } from './suggest.ts';

/** What an `explain` command line asks for. */
export interface ExplainPlan {
  readonly path: string;
  readonly field: string | null; // as written; null for all
  readonly part: number | null; // of a file with several reports; null for all, as HTML for the first
  readonly html: boolean;
  readonly output: string | null;
  readonly language: Language;
}

/** The core that the command needs, loaded when it runs. */
export interface Explainer {
  readonly readBytes: typeof readBytes;
  readonly readStages: typeof readStages;
  readonly explainFields: typeof explainFields;
  readonly explainPage: typeof explainPage;
  readonly fieldsOfPage: typeof fieldsOfPage;
  readonly findField: typeof findField;
}

/** Reads one page and prints how its numbers were read. Returns the exit code. */
export async function runExplain(
  { path, field, part, html, output, language }: ExplainPlan,
  core: Explainer,
  { print, say, stdin }: Shell,
): Promise<number> {
  const name = path === '-' ? 'stdin' : basename(path);
  const bytes = path === '-' ? await readStream(stdin) : readFile(path);
  if (!(bytes instanceof Uint8Array)) {
    say(`${name}: ${printProblem(bytes, language).message}\n`);
    return UNREADABLE;
  }
  const parts = partsOf(core.readStages(await core.readBytes(bytes)), part);
  if (html) {
    const page = core.explainPage(parts[0]!, name, core.fieldsOfPage(parts[0]!), language);
    if (output === null) print(page);
    else writeTo(output, page);
    return DONE;
  }
  const texts = parts.map(stages => {
    const fields = core.fieldsOfPage(stages);
    const asked = field === null || !stages.isReport ? fields : [theField(field, fields, core.findField)];
    return core.explainFields(stages, name, asked, language);
  });
  print(texts.join('\n'));
  return DONE;
}

/** The parts of a file that are asked for: one, or all. */
function partsOf(parts: readonly Stages[], part: number | null): readonly Stages[] {
  if (part === null) return parts;
  const asked = parts[part - 1];
  if (asked === undefined) throw new UsageError(`unknown part: ${part} (the file holds ${parts.length})`);
  return [asked];
}

const MOST_NAMED = 5; // of the fields that a part fits

function theField(written: string, fields: readonly Field[], find: typeof findField): Field {
  const found = find(written, fields);
  switch (found.kind) {
    case 'found':
      return found.field;
    case 'ambiguous': {
      const named = found.fields.slice(0, MOST_NAMED).map(({ id }) => id);
      const more = found.fields.length - named.length;
      throw new UsageError(
        `ambiguous field: ${written} (${named.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
      );
    }
    case 'unknown': {
      const names = fields.flatMap(({ id, column }) => [id, column, ...id.split('.')]);
      const nearest = suggest(written, [...new Set(names)]);
      throw new UsageError(`unknown field: ${written}${nearest || ' (without FIELD, every field is shown)'}`);
    }
  }
}

/** Written under a temporary name and renamed, so that no half page is left. */
function writeTo(path: string, text: string): void {
  try {
    const outputs = openOutputs(dirname(path));
    try {
      outputs.file(basename(path)).write(text);
      outputs.commit();
    } finally {
      outputs.discard();
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new OutputError(`invalid output: ${path} (${(cause as Error).message})`, { cause });
  }
}
