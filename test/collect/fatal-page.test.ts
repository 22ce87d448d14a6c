import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openMarked } from '../../src/collect/marked.ts';
import { openSqliteStore } from '../../src/collect/store/sqlite.ts';
import type { Problem } from '../../src/types.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a capture that is being read', () => {
  const setAside = (version: string): Problem => ({ code: 'convert/set-aside', data: { found: version } });

  /** What a process does that is killed: what it began never ends. */
  async function killedWhile(folder: string, capture: string, milliseconds: number): Promise<void> {
    const store = openSqliteStore(join(folder, 'state.db'));
    openMarked(store, '1.0.0', 1)(
      capture,
      () => new Promise(() => {}),
      () => {},
    );
    await wait(milliseconds);
    await store.close();
  }

  async function read(folder: string, capture: string, version = '1.0.0'): Promise<string | Problem> {
    const store = openSqliteStore(join(folder, 'state.db'));
    const marked = openMarked(store, version, 1);
    const value = await marked<string | Problem>(
      capture,
      async () => 'read',
      problem => problem,
    );
    await store.close();
    return value;
  }

  it('is set aside where the program died over it for long, until another version comes', async () => {
    const folder = temporaryFolder();
    await killedWhile(folder, 'a', 1500);
    expect(await read(folder, 'a')).toEqual(setAside('1.0.0'));
    expect(await read(folder, 'a')).toEqual(setAside('1.0.0'));
    expect(await read(folder, 'b')).toBe('read');
    expect(await read(folder, 'a', '1.0.1')).toBe('read');
    expect(await read(folder, 'a')).toBe('read');
  });

  it('is read again where the program was stopped at a bad moment, but not after a second time', async () => {
    const folder = temporaryFolder();
    await killedWhile(folder, 'a', 100);
    expect(await read(folder, 'a')).toBe('read');
    for (let times = 0; times < 2; times++) await killedWhile(folder, 'a', 100);
    expect(await read(folder, 'a')).toEqual(setAside('1.0.0'));
  });

  it('is not marked while it waits for its turn, and is free again after an error', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(join(folder, 'state.db'));
    const marked = openMarked(store, '1.0.0', 1);
    let go: () => void = () => {};
    const first = marked(
      'a',
      () => new Promise<void>(resolve => (go = resolve)),
      () => {},
    );
    const second = marked(
      'b',
      () => Promise.reject(new Error('boom')),
      () => {},
    ).catch(() => 'failed');
    await wait(50);
    expect(await store.beginReading({ capture: 'b', version: '1.0.0', token: 't' })).toBe(true);
    await store.endReading('b');
    go();
    await first;
    expect(await second).toBe('failed');
    expect(
      await marked(
        'b',
        async () => 'read',
        () => 'set aside',
      ),
    ).toBe('read');
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
