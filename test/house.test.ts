import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { SEVERITIES } from '../src/problems.ts';

/** House rules worth keeping. */

const ROOT = new URL('..', import.meta.url).pathname;
const SHARED = /^(?:types|problems)\.ts$|^problems\//;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What each folder or file of `src` may import and touch, as the architecture page has it. */
const ROOMS = new Map(
  read('docs/architecture.md')
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, name, , imports, world]) => [
      namesIn(name!)[0]!,
      { imports: namesIn(imports!), world: world === 'yes' },
    ]),
);

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort();
describe.each(sources)('src/%s', source => {
  const text = read(`src/${source}`);
  const imports = importsOf(source);
  const own = ownImports(source);

  it('imports only what its room may', () => {
    if (SHARED.test(source)) return;
    const room = roomOf(source);
    const others = own.filter(path => !SHARED.test(path) && roomOf(path) !== room);
    expect(others.filter(path => !ROOMS.get(room)!.imports.includes(roomOf(path)))).toEqual([]);
  });

  it('touches the world only where its room may', () => {
    if (ROOMS.get(roomOf(source))?.world) return;
    expect(imports.filter(name => name.startsWith('node:'))).toEqual([]);
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    expect(code.match(/\b(?:process|Buffer|fetch|setTimeout|Date\.now)\b(?=[.(])|\bDate\.now\b/g)).toBeNull();
  });

  it('imports what it names with its ending', () => {
    expect(own.filter(path => !path.endsWith('.ts'))).toEqual([]);
  });

  it('imports only dependencies', () => {
    const packages = imports
      .filter(name => !name.startsWith('.') && !name.startsWith('node:'))
      .map(name =>
        (name.startsWith('@') ? name.split('/').slice(0, 2) : name.split('/').slice(0, 1)).join('/'),
      );
    for (const name of packages) expect(dependencies()).toContain(name);
  });
});

describe('the sources together', () => {
  it('have their rooms on the architecture page, and it has no other', () => {
    const rooms = new Set(sources.filter(source => !SHARED.test(source)).map(roomOf));
    expect([...ROOMS.keys()].sort()).toEqual([...rooms].sort());
  });

  it('import each other in no circle, of types neither', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('emit every problem that there is', () => {
    const code = sources.filter(source => !SHARED.test(source)).map(source => read(`src/${source}`));
    const silent = Object.keys(SEVERITIES).filter(name => !code.some(text => text.includes(name)));
    expect(silent).toEqual([]);
  });
});

describe('dependencies', () => {
  it('are all imported somewhere', () => {
    const all = sources.map(source => read(`src/${source}`)).join('\n');
    const unused = dependencies().filter(name => !all.includes(`'${name}'`) && !all.includes(`'${name}/`));
    expect(unused).toEqual([]);
  });

  it('have exact versions', () => {
    const { dependencies: runtime, devDependencies: development } = JSON.parse(read('package.json'));
    for (const version of Object.values({ ...runtime, ...development }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/);
  });
});

describe('the tests', () => {
  it('have no time limit but the one in the settings of vitest', () => {
    const limits =
      /\b(?:test|hook|teardown)?timeout\s*:|^\s*\}, [\d_]+\);$|\)\), [\d_]+\);$|^\s*(?:\}|\)),\n\s*[\d_]+,\n\s*\);$/gim;
    const found = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.test.ts'))
      .flatMap(path => (read(`test/${path}`).match(limits) ?? []).map(limit => `${path}: ${limit.trim()}`));
    expect(found).toEqual([]);
  });
});

describe.each(['README.md', 'README.zh-CN.md'].filter(name => existsSync(join(ROOT, name))))('%s', name => {
  const text = read(name);

  it('lists each dependency, and no other', () => {
    const [, section = ''] = text.split(/^#+ .*(?:dependencies|依赖).*$/im);
    const table = section.split(/^#/m)[0]!;
    const listed = [...table.matchAll(/^\|\s*\[?`([^`]+)`/gm)].map(([, name]) => name!);
    expect(listed.sort()).toEqual([...dependencies()].sort());
  });

  it('names every command and option', () => {
    for (const command of COMMANDS) {
      expect(text).toContain(`gongkai ${command.name}`);
      for (const { name: option } of command.options) expect(text).toContain(`--${option}`);
    }
  });

  it('names every status', () => {
    for (const status of ['reported', 'blank', 'dash', 'words', 'unread', 'absent', 'derived'])
      expect(text).toContain(`\`${status}\``);
  });
});

function roomOf(source: string): string {
  return source.split('/')[0]!;
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
}

function importsOf(source: string): readonly string[] {
  const names = [...read(`src/${source}`).matchAll(/(?:(?<!')\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)];
  return names.map(([, name]) => name!);
}

function ownImports(source: string): readonly string[] {
  return importsOf(source)
    .filter(name => name.startsWith('.'))
    .map(name => posix.join(posix.dirname(source), name));
}

/** Files that lead back to themselves, each with the way: what leads to nothing is taken away until the rest is circles. */
function circles(files: readonly string[]): readonly string[] {
  let left = new Map(files.map(file => [file, ownImports(file)]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    left = new Map([...left].filter(([, own]) => own.some(path => left.has(path))));
  }
  return [...left].map(([file, own]) => `${file} → ${own.filter(path => left.has(path)).join(', ')}`);
}

function dependencies(): readonly string[] {
  return Object.keys(JSON.parse(read('package.json')).dependencies);
}
