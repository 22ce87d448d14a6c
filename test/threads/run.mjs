import { runConvert } from '../../dist/cli/run-convert.js';

/** `convert` as the command line runs it, with a converter that lets pages behave badly. Its options are JSON. */
const { paths, folder, seconds, megabytes, jobs, formats = ['csv', 'jsonl'] } = JSON.parse(process.argv[2]);
const plan = {
  ...{ paths, folder, formats, jobs, budget: { seconds, megabytes } },
  ...{ bom: false, xlsxMost: null, derive: false, about: {}, summary: false, trace: false },
  ...{ failOn: 'never', language: 'en', talk: 'quiet' },
};
const shell = { print() {}, say() {}, stdin: process.stdin, terminal: null, now: Date.now, version: '0.0.0' };
const bodies = { paths, folder, region: null, register: [] };
const converter = new URL('./stubborn.mjs', import.meta.url).href;
process.exitCode = await runConvert(plan, { kind: 'threads', bodies, converter }, shell);
