import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gongkaiHere } from '../cli-here.ts';
import { contentsOf, temporaryFolder } from '../temporary-folder.ts';
import { PAGE } from './page.ts';

const explain = (argv: readonly string[], input = '') => gongkaiHere(['explain', ...argv], input);

describe('gongkai explain', () => {
  const pageFile = () => join(temporaryFolder({ 'page.txt': PAGE }), 'page.txt');

  it.each(['disclosure.licensing.decisions', 'disc_lic_decisions', 'LICENSING'])(
    'shows the one field that %s means',
    async field => {
      const { status, stdout, stderr } = await explain([pageFile(), field]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('text    行政许可 | «/»\n');
      expect(stdout.match(/^ {2}status/gm)).toHaveLength(1);
    },
  );

  it('shows every field, also of standard input', async () => {
    const fromFile = await explain([pageFile()]);
    expect(fromFile.stdout.match(/^ {2}status/gm)).toHaveLength(200);
    expect((await explain(['-'], PAGE)).stdout).toBe(fromFile.stdout.replace('page.txt:', 'stdin:'));
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
  ])('says of %s that it is no field', async (field, message) => {
    const { status, stdout, stderr } = await explain([pageFile(), field]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(message);
  });

  it('says that a file is not there', async () => {
    expect(await explain([join(temporaryFolder(), 'none.txt')])).toEqual({
      status: 3,
      stdout: '',
      stderr: 'none.txt: unreadable file: no such file (ENOENT)\n',
    });
  });

  it('speaks Chinese', async () => {
    expect((await explain([pageFile(), 'licensing', '--language', 'zh'])).stdout).toContain('  状态  划线\n');
  });

  it('prints the page or writes it to a file, the same', async () => {
    const output = temporaryFolder();
    const { status, stdout } = await explain([pageFile(), '--html']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n.*<\/html>\n$/s);
    expect(await explain([pageFile(), '--html', '-o', join(output, 'page.html')])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(contentsOf(output)).toEqual({ 'page.html': stdout });
  });

  it('says where it cannot write', async () => {
    const { status, stderr } = await explain([pageFile(), '--html', '-o', join(pageFile(), 'page.html')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gongkai: invalid output: .*page\.html/);
  });
});
