import { expect, it } from 'vitest';
import { pageReader } from '../../src/collect/read-page.ts';
import { NOTHING_READ } from '../../src/collect/steps/reading.ts';
import { convert } from '../../src/convert.ts';
import { FINDER } from '../../src/find/finder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openCollector } from './collector.ts';

it('parses a page once for all its sources', async () => {
  let parsed = 0;
  const read = pageReader(
    {
      ...FINDER,
      findLinks: (...given) => {
        parsed += 1;
        return FINDER.findLinks(...given);
      },
      findLinksFor: (...given) => {
        parsed += 1;
        return FINDER.findLinksFor(...given);
      },
    },
    convert,
  );
  const url = 'http://a.gov.cn/list/';
  const sources = ['统计局', '教育局'].map(name => ({
    ...({ body: `白河市${name}`, entry: url, kind: 'list', year: null, pattern: name } as const),
  }));
  const links = ['统计局', '教育局'].map(
    (name, i) => `<li><a href="${i}.html">白河市${name}2023年政府信息公开工作年度报告</a>`,
  );
  const page = { url, status: 200, type: 'text/html', body: Buffer.from(links.join('')) };
  const { found } = await read(page, { url, kind: 'list', entry: url } as never, sources);
  expect(found.map(({ body }) => body)).toEqual(['白河市统计局', '白河市教育局']);
  expect(parsed).toBe(1);
});

it('keeps a page that its reader fails at', async () => {
  const { tools, close } = openCollector(temporaryFolder(), {
    read: () => {
      throw new TypeError('no such cell');
    },
  });
  const page = { url: 'http://a.test/', status: 200, type: 'text/html', body: new Uint8Array() };
  expect(await tools.read(page, { address: { entry: 'http://a.test/' } } as never, 'c1')).toEqual({
    ...NOTHING_READ,
    problem: { code: 'convert/internal-error', data: { found: 'TypeError: no such cell' } },
  });
  await close();
});
