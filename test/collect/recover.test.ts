import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gzipMember } from '../../src/acquire/archive/member.ts';
import { readWarcFile } from '../../src/acquire/archive/read-warc.ts';
import { writeRecord } from '../../src/acquire/archive/record.ts';
import { archiveFiles } from '../../src/acquire/archive/writer.ts';
import { runPass } from '../../src/collect/pass.ts';
import { recover } from '../../src/collect/steps/recover.ts';
import type { Tools } from '../../src/collect/steps/tools.ts';
import type { Store } from '../../src/collect/store/store.ts';
import { type Site, startSite } from '../made/site/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { all, openCollector, sourcesOf } from './collector.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ seed: 'recover', bodies: 1, years: [2021, 2022, 2023], manners: ['etag'] });
});
afterAll(() => site.stop());

/** A pass whose process dies when it wants to settle for the nth time: what it fetched is in the archive alone. */
async function diesAt(folder: string, nth: number): Promise<void> {
  const { store, tools, close } = openCollector(folder);
  await store.putSources(sourcesOf(site), Date.now());
  let settled = 0;
  const dying = {
    ...store,
    settle: async (...given: Parameters<typeof store.settle>) => {
      settled += 1;
      if (settled >= nth) throw new Error('killed');
      return store.settle(...given);
    },
  };
  await expect(
    runPass({ store: dying, tools, owner: 'test', connections: 4, patience: 1000 }),
  ).rejects.toThrow('killed');
  await close();
}

it.each([1, 2, 3, 5])('settles what a process fetched that died at its %i. settling', async nth => {
  const folder = temporaryFolder();
  await diesAt(folder, nth);
  const before = site.log.length;
  const collector = openCollector(folder);
  await collector.store.releaseAll(Date.now() + 30);
  expect(await collector.recover()).toEqual({ adopted: 1, cut: [] });
  expect(await collector.recover()).toEqual({ adopted: 0, cut: [] });
  await collector.pass(sourcesOf(site));
  const asked = site.log.slice(before).map(({ path }) => path);
  const known = (await all(collector.store.captures())).map(({ url }) => url);
  expect(new Set(known).size).toBe(known.length);
  expect(asked.length).toBe(known.length - nth);
  for (const { path, host } of site.plan.bodies[0]!.reports.map(each => ({
    ...each,
    host: site.plan.bodies[0]!.host,
  })))
    expect(await collector.store.address(site.address(host, path))).toMatchObject({ state: 'kept' });
  await collector.close();
});

it('looks through a file of many captures', async () => {
  const folder = temporaryFolder();
  const member = gzipMember(writeRecord({ fields: [['WARC-Type', 'warcinfo']], block: new Uint8Array() }));
  writeFileSync(join(folder, 'test-000001.warc.gz'), Buffer.concat([member, member.subarray(0, 9)]));
  const many = new Set(Array.from({ length: 300_000 }, (_, i) => -i));
  const store = { captureOffsets: async () => many } as unknown as Store;
  expect(await recover(store, folder, 'test', {} as Tools)).toEqual({
    adopted: 0,
    cut: ['test-000001.warc.gz'],
  });
});

it('cuts a torn record off, and writes on in another file', async () => {
  const folder = temporaryFolder();
  await diesAt(folder, 3);
  const archive = join(folder, 'archive');
  const path = join(archive, archiveFiles(archive)[0]!);
  const { size } = statSync(path);
  appendFileSync(path, readFileSync(path).subarray(0, 200)); // the beginning of a record
  const collector = openCollector(folder);
  await collector.store.releaseAll(0);
  expect(await collector.recover()).toEqual({ adopted: 1, cut: [archiveFiles(archive)[0]] });
  expect(statSync(path).size).toBe(size);
  await collector.pass(sourcesOf(site));
  await collector.close();
  expect(archiveFiles(archive)).toHaveLength(2);
  for (const file of archiveFiles(archive))
    for (const record of await all(readWarcFile(join(archive, file))))
      expect(record).not.toHaveProperty('torn');
});

it('never cuts off what is settled, whatever happened to the file', async () => {
  const folder = temporaryFolder();
  await diesAt(folder, 4);
  const archive = join(folder, 'archive');
  const path = join(archive, archiveFiles(archive)[0]!);
  const bytes = readFileSync(path);
  bytes.fill(0, 200, 400); // a bad block of the disk
  writeFileSync(path, bytes);
  const collector = openCollector(folder);
  await collector.store.releaseAll(0);
  expect((await collector.recover()).cut).toEqual([]);
  expect(statSync(path).size).toBe(bytes.length);
  await collector.close();
});
