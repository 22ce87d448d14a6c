import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../src/problems.ts';
import { FORMS } from '../src/recognise/forms/index.ts';

/** House rules worth keeping. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
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

  it('ask which form it is nowhere but in the files of the forms', () => {
    const asks = sources
      .filter(source => !source.startsWith('recognise/forms/'))
      .filter(source => namesForm(read(`src/${source}`)) || importsOf(source).some(isFormFile));
    expect(asks).toEqual([]);
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

describe('docs/dependencies.md', () => {
  const [, ...sections] = read('docs/dependencies.md').split(/^## /m);
  const used = dependencies();
  const others = Object.keys(JSON.parse(read('package.json')).devDependencies);

  it.each([
    ['At run time', used],
    ['For development', others.filter(name => !used.includes(name))],
  ])('lists each package under %s, and no other', (heading, packages) => {
    const section = sections.find(text => text.startsWith(heading))!;
    const rows = section.split('\n').filter(line => line.startsWith('| `'));
    const listed = rows.flatMap(row => namesIn(row.split('|')[1]!));
    expect(listed.sort()).toEqual([...packages].sort());
  });
});

/** An id of a form as text or as a key, or the name of a form. A year as a number is none. */
function namesForm(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const id = `(?:${FORMS.map(form => form.id).join('|')})`;
  return new RegExp(`(['"\`])${id}\\1|^\\s*${id}\\??:|\\bFORM_\\d|\\bFieldId\\d`, 'm').test(code);
}

function isFormFile(name: string): boolean {
  return /\/forms\/form-/.test(name);
}

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

/** Those that are always installed, and those of a database. */
function dependencies(): readonly string[] {
  const { dependencies, peerDependencies } = JSON.parse(read('package.json'));
  return Object.keys({ ...dependencies, ...peerDependencies });
}
