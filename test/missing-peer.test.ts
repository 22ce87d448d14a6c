import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { PEERS } from '../src/cli/missing-peer.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

it.each([
  ['status'],
  ['export', '--from', 'postgres://nobody@127.0.0.1:1/none'],
  ['worker', '--contact', 'a@example.org', '--until-done'],
])('%s names the packages of a database where they are not installed', (...args) => {
  const folder = installed();
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist', 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
  });
  expect(stderr).toMatch(
    /^gongkai: missing package: [\w-]+ \(.*: npm install pg@[\d.]+ graphile-worker@[\d.]+\)\n$/,
  );
  expect(status).toBe(2);
});

it('names the versions that the tests use', () => {
  expect(Object.keys(peerDependencies).sort()).toEqual(Object.keys(PEERS).sort());
  for (const [name, version] of Object.entries(PEERS)) {
    expect(devDependencies[name]).toBe(version);
    expect(peerDependencies[name]).toBe(`^${version}`);
    expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  }
});

/** The program as an installation without peers has it. */
function installed(): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const name of Object.keys(dependencies)) {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), to);
  }
  return folder;
}
