import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockOf, CHECKOUT, readPage } from './pages-of-docs.ts';
import { sharedFolder } from './temporary-folder.ts';

/**
 * What would be published is packed, unpacked into an empty folder and run there. Nothing is asked of a registry: the
 * packages that it depends on are those of this checkout, and no others.
 */
const FOLDER = sharedFolder();
const PACKAGE = join(FOLDER, 'node_modules', 'gongkai');
const manifest = JSON.parse(readPage('package.json'));
const files = install();

describe('the package', () => {
  it('holds what runs and what is to be read, and no more', () => {
    const rooms = new Set(files.map(name => name.split('/')[0]));
    const texts = [
      'CHANGELOG.md',
      'CITATION.cff',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
    ];
    expect([...rooms].sort()).toEqual([...texts, 'dist', 'docs', 'package.json'].sort());
  });

  it('has the files that it says it has', () => {
    const { bin, exports } = manifest;
    const named = [
      ...Object.values(bin),
      ...Object.values(exports).flatMap(paths => Object.values(paths as object)),
    ];
    expect(named.filter(path => !existsSync(join(PACKAGE, path as string)))).toEqual([]);
  });

  it('has what its README leads to', () => {
    const links = [...readFileSync(join(PACKAGE, 'README.md'), 'utf8').matchAll(/\]\(([^)#\s]+)/g)].map(
      ([, link]) => posix.normalize(link!),
    );
    expect(links.filter(link => !existsSync(join(PACKAGE, link)))).toEqual([]);
  });

  it('runs', () => {
    writeFileSync(join(FOLDER, 'page.txt'), blockOf(readPage('README.md'), 'text'));
    const program = join(PACKAGE, manifest.bin.gongkai);
    expect(run(program, '--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    expect(run(program, 'convert', 'page.txt', '-q', '-o', 'data')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(FOLDER, 'data', 'cells.csv'), 'utf8')).toContain(
      'disclosure.penalties.decisions,38,',
    );
    expect(existsSync(join(FOLDER, 'data', 'reports.xlsx'))).toBe(true);
  });

  it('is a library, as its page shows it', () => {
    writeFileSync(join(FOLDER, 'page.html'), blockOf(readPage('docs/commands.md'), 'html'));
    writeFileSync(join(FOLDER, 'own.mjs'), blockOf(readPage('docs/library.md'), 'js'));
    const { status, stdout, stderr } = run('own.mjs');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^白河市统计局 2023 /);
    expect(stdout).toContain('disclosure.licensing.decisions 0 reported\n');
  });

  it('has the data of divisions apart', () => {
    writeFileSync(
      join(FOLDER, 'places.mjs'),
      `import { readFileSync } from 'node:fs';
       import { convert } from 'gongkai';
       import { DIVISIONS } from 'gongkai/divisions';
       const page = new TextEncoder().encode(readFileSync('page.html', 'utf8').replaceAll('白河市', '张掖市'));
       const { reports } = await convert(page, { name: 'page.html', divisions: () => DIVISIONS });
       console.log(reports[0].record.body.region_code);`,
    );
    expect(run('places.mjs')).toMatchObject({ status: 0, stdout: '620700\n', stderr: '' });
  });
});

/** Packs the checkout and unpacks it as an installation would; returns the names of its files. */
function install(): readonly string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = spawnSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', FOLDER], {
    cwd: CHECKOUT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename, files }] = JSON.parse(packed.stdout);
  const unpacked = spawnSync('tar', ['-xzf', filename], { cwd: FOLDER, encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr}`);
  mkdirSync(join(FOLDER, 'node_modules'));
  link(join(FOLDER, 'package'), PACKAGE);
  for (const name of Object.keys(manifest.dependencies)) {
    const path = join(FOLDER, 'package', 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    link(join(CHECKOUT, 'node_modules', name), path);
  }
  return files.map(({ path }: { path: string }) => path);
}

function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction'); // on Windows; elsewhere that word means nothing
}

function run(...argv: readonly string[]) {
  const env = { ...process.env, NODE_PATH: '', NODE_OPTIONS: '' };
  return spawnSync(process.execPath, [...argv], { cwd: FOLDER, env, encoding: 'utf8' });
}
