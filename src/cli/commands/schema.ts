import { type Command, HELP } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { UsageError } from '../faults.ts';

export const SCHEMA: Command = {
  name: 'schema',
  operands: '',
  summary: 'print the JSON Schema of a record',
  description: 'Prints the JSON Schema of one line of reports.jsonl.',
  options: [HELP],
  run: async ({ operands }, { print }) => {
    if (operands.length > 0) throw new UsageError(`unknown argument: ${operands[0]}`);
    const { reportJsonSchema } = await import('../../write/schema.ts'); // zod is heavy, and only this needs it
    print(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    return DONE;
  },
};
