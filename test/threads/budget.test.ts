import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

/** Runs the built program's `convert` with pages that behave badly, in a process of its own. */
const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));
const PAGE = readFileSync(new URL('../../samples/2021/hidden-copies/page.html', import.meta.url), 'utf8');

function start(files: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}) {
  const folder = join(temporaryFolder(), 'out');
  const options = { paths: [temporaryFolder(files)], folder, seconds: 1, megabytes: 256, jobs: 1, ...more };
  const child = spawn(process.execPath, [RUN, JSON.stringify(options)], { stdio: 'inherit' });
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve));
  return { child, ended, folder };
}

function problemsIn(folder: string): readonly string[] {
  return readFileSync(join(folder, 'problems.csv'), 'utf8').trimEnd().split('\n').slice(1);
}

describe('a page over its budget', () => {
  it.each([
    ['hang', 'recognise', '1 s of CPU', 1],
    ['pattern', 'normalise', '1 s of CPU', 1],
    ['hoard', 'document', '256 MB', 600],
  ])('is ended where it was, and the run goes on: %s', async (name, stage, limit, seconds) => {
    const { ended, folder } = start({ 'a.html': PAGE, [`b-${name}.html`]: 'x', 'c.html': PAGE }, { seconds });
    expect(await ended).toBe(3);
    const over = problemsIn(folder).filter(line => line.includes('convert/over-budget'));
    expect(over).toHaveLength(1);
    expect(over[0]).toContain(`,b-${name}.html,unusable,convert/over-budget,`);
    expect(over[0]).toContain(`in the stage ${stage}, which needed more than ${limit};`);
    const { inputs } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    expect(inputs.map(({ path, status }: never) => [path, status])).toEqual([
      ['a.html', 'converted'],
      [`b-${name}.html`, 'failed'],
      ['c.html', 'converted'],
    ]);
    expect(inputs[1]).toMatchObject({ bytes: 1, sha256: expect.stringMatching(/^2d711642b726b044/) });
  });

  it('is an error of ours where its thread ends by itself', async () => {
    const { ended, folder } = start({ 'a-leave.html': 'x', 'b.html': PAGE });
    expect(await ended).toBe(3);
    expect(problemsIn(folder)[0]).toContain('the thread ended with code 1');
    expect(readFileSync(join(folder, 'reports.jsonl'), 'utf8').match(/^\{"id"/gm)).toHaveLength(1);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('does not keep %s from being heard', async signal => {
    const { child, ended, folder } = start({ 'a-hang.html': 'x' }, { seconds: 600 });
    while (!existsSync(folder) || readdirSync(folder).length === 0) await wait(20);
    await wait(1500);
    const sent = performance.now();
    child.kill(signal);
    expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(performance.now() - sent).toBeLessThan(1000);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('writes the same bytes with one thread and with several', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 130 }, (_, i) => [
      `${i % 3}/${i}.html`,
      i % 5 === 0 ? PAGE : `${PAGE}<!-- ${i} -->`,
    ]),
  );
  const paths = [temporaryFolder(files), temporaryFolder({ '0/0.html': PAGE })]; // the last has the id of another
  const formats = ['csv', 'jsonl', 'json', 'package'];
  const outputs = await Promise.all(
    [1, 3].map(async jobs => {
      const { ended, folder } = start({}, { paths, formats, jobs, seconds: 60 });
      expect(await ended).toBe(0);
      const names = readdirSync(folder).filter(name => name !== 'run.json');
      return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
    }),
  );
  expect(outputs[1]).toEqual(outputs[0]);
  const ids = outputs[0]!
    ['reports.jsonl']!.trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id);
  expect(new Set(ids).size).toBe(131);
  expect(ids.at(-1)).toBe(`${ids[0]}-2`);
});
