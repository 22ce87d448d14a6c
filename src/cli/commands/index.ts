import type { Command } from '../command.ts';
import { CONVERT } from './convert.ts';
import { EXPLAIN } from './explain.ts';
import { EXPORT } from './export.ts';
import { FETCH } from './fetch.ts';
import { SCHEMA } from './schema.ts';
import { SOURCES } from './sources.ts';
import { STATUS } from './status.ts';
import { WATCH } from './watch.ts';
import { WORKER } from './worker.ts';

/** Every command. A new one is one more file and one more line here. */
export const COMMANDS: readonly Command[] = [
  ...[CONVERT, EXPLAIN, EXPORT, FETCH, SCHEMA],
  ...[SOURCES, STATUS, WATCH, WORKER],
];
