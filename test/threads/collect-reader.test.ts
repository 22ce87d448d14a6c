import { afterAll, describe, expect, it } from 'vitest';
import type { GotPage } from '../../src/collect/steps/reading.ts';

/** Of the built program, since threads are. */
const BUILT = new URL('../../dist/cli/threads/collect-reader.js', import.meta.url).href;
const { openCollectReader } = (await import(
  BUILT
)) as typeof import('../../src/cli/threads/collect-reader.ts');

describe('the pages of a collection', () => {
  const bodies = { paths: [], folder: '', region: null, register: [] };
  const converter = new URL('./stubborn.mjs', import.meta.url).href;
  const reader = openCollectReader(bodies, { seconds: 1, megabytes: 256 }, converter);
  afterAll(() => reader.close());

  const read = (name: string, from = reader) => {
    const url = `http://${name}.test/2023.html`;
    const page: GotPage = { url, status: 200, type: 'text/html', body: Buffer.from('<p>白河市</p>') };
    return from.read(page, { url, kind: 'report', body: '', year: null, entry: url } as never, []);
  };

  it('do not wait for one that is stuck', async () => {
    let isOver = false;
    const stuck = Promise.resolve(read('hang')).finally(() => {
      isOver = true;
    });
    for (const name of ['a', 'b', 'c']) expect((await read(name)).problem).toBeNull();
    expect(isOver).toBe(false);
    expect((await stuck).problem).toEqual({
      code: 'convert/over-budget',
      data: { stage: 'recognise', limit: '1 s of CPU' },
    });
    expect((await read('d')).problem).toBeNull();
  });

  it('are given up when the reader is closed, without a word on the page', async () => {
    const other = openCollectReader(bodies, { seconds: 600, megabytes: 256 }, converter);
    const stuck = Promise.resolve(read('hang', other)).then(
      () => 'read',
      error => error.constructor.name,
    );
    await new Promise(resolve => setTimeout(resolve, 300));
    await other.close();
    expect(await stuck).toBe('Stopped');
    await expect(read('a', other)).rejects.toThrow();
  });
});
