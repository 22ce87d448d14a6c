import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextRun } from '../src/collect/schedule/run-times.ts';
import { needs } from './needs.ts';
import { blockOf, CHECKOUT, readPage } from './pages-of-docs.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The recipes in the docs do what they say, as far as a test can tell without installing them. */
const onUnix = describe.skipIf(process.platform === 'win32');
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

onUnix.each(['docs/collecting.md', 'docs/zh/collecting.md'])('%s', name => {
  const recipe = (language: string) => blockOf(readPage(name), language);

  it('has cron lines that a shell runs as cron would', () => {
    const lines = recipe('cron').trim().split('\n');
    const jobs = lines.flatMap(line => /^((?:\S+ ){5})(.+)$/.exec(line)?.slice(1) ?? []);
    expect(jobs).toHaveLength(4);
    for (const times of [jobs[0]!, jobs[2]!])
      expect(nextRun([times.trim()], Date.UTC(2026, 0, 1))).toBeGreaterThan(0);
    const variables = lines
      .filter(line => /^\w+=/.test(line))
      .map(line => line.split('=') as [string, string]);
    runs(folder => [
      '/bin/sh',
      ['-c', placed(jobs[1]!, folder)],
      { env: { ...Object.fromEntries(variables), HOME: folder, PATH: '/usr/bin:/bin' } },
    ]);
  });

  it('has a service that runs', () => {
    const unit = recipe('service');
    const command = /^ExecStart=(.*)$/m.exec(unit)![1]!;
    const [key, value] = /^Environment=(.*)$/m.exec(unit)![1]!.split('=') as [string, string];
    expect(/^WorkingDirectory=(.*)$/m.exec(unit)![1]).toBe('/srv/reports');
    runs(folder => {
      const [program, ...argv] = placed(command, folder).split(' ');
      return [program!, argv, { cwd: folder, env: { [key]: value } }];
    });
  });

  it('has units and times that systemd knows', needs('systemd', hasSystemd), () => {
    const folder = temporaryFolder();
    for (const kind of ['service', 'timer'])
      writeFileSync(join(folder, `gongkai.${kind}`), placed(recipe(kind), folder));
    const verified = spawnSync(
      'systemd-analyze',
      ['verify', ...['service', 'timer'].map(kind => join(folder, `gongkai.${kind}`))],
      { encoding: 'utf8' },
    );
    expect(verified.stderr.split('\n').filter(line => line.includes('gongkai'))).toEqual([]);
    for (const [, times] of recipe('timer').matchAll(/^OnCalendar=(.*)$/gm))
      expect(spawnSync('systemd-analyze', ['calendar', times!]).status).toBe(0);
  });
});

/** Runs a command in a folder with a list whose only host is refused, so that nothing is asked. */
function runs(command: (folder: string) => readonly [string, readonly string[], object]): void {
  const folder = temporaryFolder({ 'sources.csv': 'body,entry\n白河市统计局,http://127.0.0.1:9/gknb/\n' });
  mkdirSync(join(folder, 'home'));
  const [program, argv, options] = command(folder);
  const { status, stderr } = spawnSync(program, argv, { encoding: 'utf8', ...options });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const file of ['collection/coverage.csv', 'output/run.json'])
    expect(existsSync(join(folder, file))).toBe(true);
}

function placed(text: string, folder: string): string {
  return text
    .replaceAll('/srv/reports', folder)
    .replaceAll('/opt/gongkai', CHECKOUT)
    .replaceAll('/usr/bin/node', process.execPath);
}
