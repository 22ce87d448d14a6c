import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentsOf, temporaryFolder } from '../temporary-folder.ts';
import { PAGE } from './page.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function explain(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'explain', ...argv], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('gongkai explain', () => {
  const pageFile = () => join(temporaryFolder({ 'page.txt': PAGE }), 'page.txt');

  it.each(['disclosure.licensing.decisions', 'disc_lic_decisions', 'LICENSING'])(
    'shows the one field that %s means',
    field => {
      const { status, stdout, stderr } = explain([pageFile(), field]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('text    行政许可 | «/»\n');
      expect(stdout.match(/^ {2}status/gm)).toHaveLength(1);
    },
  );

  it('shows every field, also of standard input', () => {
    const fromFile = explain([pageFile()]);
    expect(fromFile.stdout.match(/^ {2}status/gm)).toHaveLength(200);
    expect(explain(['-'], PAGE).stdout).toBe(fromFile.stdout.replace('page.txt:', 'stdin:'));
  });

  it.each([
    ['recieved', 'gongkai: unknown field: recieved; did you mean received?'],
    ['app_recv_alx', 'gongkai: unknown field: app_recv_alx; did you mean app_recv_all?'],
    ['xyz', 'gongkai: unknown field: xyz (without FIELD, every field is shown)'],
    [
      'litigation.direct',
      'gongkai: ambiguous field: litigation.direct (litigation.direct.upheld, litigation.direct.corrected, ' +
        'litigation.direct.other, litigation.direct.pending, litigation.direct.total)',
    ],
  ])('says of %s that it is no field', (field, message) => {
    const { status, stdout, stderr } = explain([pageFile(), field]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(message);
  });

  it('says that a file is not there', () => {
    expect(explain([join(temporaryFolder(), 'none.txt')])).toEqual({
      status: 3,
      stdout: '',
      stderr: 'none.txt: unreadable file: no such file (ENOENT)\n',
    });
  });

  it('speaks Chinese', () => {
    expect(explain([pageFile(), 'licensing', '--language', 'zh']).stdout).toContain('  状态  划线\n');
  });

  it('prints the page or writes it to a file, the same', () => {
    const output = temporaryFolder();
    const { status, stdout } = explain([pageFile(), '--html']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n.*<\/html>\n$/s);
    expect(explain([pageFile(), '--html', '-o', join(output, 'page.html')])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(contentsOf(output)).toEqual({ 'page.html': stdout });
  });

  it('says where it cannot write', () => {
    const { status, stderr } = explain([pageFile(), '--html', '-o', join(pageFile(), 'page.html')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gongkai: invalid output: .*page\.html/);
  });
});
