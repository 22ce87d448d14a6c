import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CollectedSource } from '../../src/collect/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { all, openCollector, QUICK } from './collector.ts';

/** Small sites, each made for one question: what is asked, in which order, and what is kept. */
type Answers = Readonly<Record<string, string | ((response: ServerResponse, times: number) => unknown)>>;

const REPORT = [
  '<html><body><h1>白河市统计局2023年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2>',
  '<table><tr><td colspan="2">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>',
  '<tr><td>行政许可</td><td>0</td></tr></table></body></html>',
].join('');
const LINK = '<a href="/2023.html">白河市统计局2023年政府信息公开工作年度报告</a><i>2024-01-20</i>';

let port: number;
let answers: Answers;
let log: { readonly asked: string; readonly headers: IncomingMessage['headers']; readonly at: number }[];

beforeEach(async () => {
  answers = {};
  log = [];
  const server = createServer(({ headers, url }, response) => {
    const asked = `${headers.host!.replace(/:.*/, '')}${url}`;
    const times = log.filter(each => each.asked === asked).length;
    log.push({ asked, headers, at: performance.now() });
    const answer = answers[asked] ?? answers[`*${url}`];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
    else answer(response, times);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
});

const at = (asked: string) => `http://${asked.replace('/', `:${port}/`)}`;
const source = (asked: string, more: Partial<CollectedSource> = {}): CollectedSource => ({
  ...{ body: '白河市统计局', entry: at(asked), kind: 'list', year: null, pattern: null },
  ...more,
});
const to = (location: string) => (response: ServerResponse) => response.writeHead(302, { location }).end();

async function collect(...sources: readonly CollectedSource[]) {
  const collector = openCollector(temporaryFolder(), {
    policy: { ...QUICK, retry: 20, retries: 1 },
    patience: 400,
  });
  await collector.pass(sources);
  const addresses = await all(collector.store.addresses());
  const hosts = await all(collector.store.hosts());
  await collector.close();
  return {
    addresses: new Map(addresses.map(address => [address.url, address])),
    hosts,
    asked: log.map(({ asked }) => asked),
  };
}

describe('robots.txt', () => {
  it('is followed to another host, whose interval holds', async () => {
    answers = {
      'a.localhost/robots.txt': to(at('b.localhost/robots.txt')),
      'b.localhost/robots.txt': 'User-agent: *\nDisallow: /no',
      'a.localhost/no': REPORT,
      'a.localhost/yes': REPORT,
      'b.localhost/yes': REPORT,
    };
    const report = { kind: 'report', year: 2023 } as const;
    const { asked } = await collect(
      source('a.localhost/no', report),
      source('a.localhost/yes', report),
      source('b.localhost/yes', report),
    );
    expect(asked.filter(each => each.startsWith('a.'))).toEqual([
      'a.localhost/robots.txt',
      'a.localhost/yes',
    ]);
    const times = log.filter(each => each.asked.startsWith('b.')).map(each => each.at);
    expect(times).toHaveLength(3); // its own robots.txt, that of a, and the page
    times.slice(1).forEach((time, i) => {
      expect(time - times[i]!).toBeGreaterThanOrEqual(QUICK.interval - 1);
    });
  });

  it('allows all where it leads nowhere', async () => {
    answers = { 'a.localhost/robots.txt': to('/robots.txt'), 'a.localhost/x': REPORT };
    const { asked } = await collect(source('a.localhost/x', { kind: 'report' }));
    expect(asked).toEqual(['a.localhost/robots.txt', 'a.localhost/x']);
  });

  it('is asked for once for many addresses of an origin', async () => {
    answers = { '*/robots.txt': '', 'a.localhost/x': REPORT, 'a.localhost/y': REPORT };
    const { asked } = await collect(
      source('a.localhost/x', { kind: 'report' }),
      source('a.localhost/y', { kind: 'report' }),
    );
    expect(asked).toEqual(['a.localhost/robots.txt', 'a.localhost/x', 'a.localhost/y']);
  });
});

describe('a site', () => {
  it('is asked for the sitemaps that its robots.txt names', async () => {
    const pages = ['/zfxxgknb/2023.html', '/news/1.html'].map(
      path => `<url><loc>${at(`a.localhost${path}`)}</loc></url>`,
    );
    answers = {
      'a.localhost/robots.txt': `Sitemap: ${at('a.localhost/map.xml')}\nSitemap: ${at('b.localhost/map.xml')}`,
      'a.localhost/': '<html><body><a href="/x">新闻</a></body></html>',
      'a.localhost/map.xml': response =>
        response.writeHead(200, { 'content-type': 'text/xml' }).end(`<urlset>${pages.join('')}</urlset>`),
      'a.localhost/zfxxgknb/2023.html': REPORT,
    };
    const { addresses, asked } = await collect(source('a.localhost/', { kind: 'site' }));
    expect(asked).toContain('a.localhost/map.xml');
    expect(asked).not.toContain('a.localhost/news/1.html');
    expect(asked).not.toContain('b.localhost/map.xml');
    expect(addresses.get(at('a.localhost/zfxxgknb/2023.html'))).toMatchObject({
      kind: 'report',
      state: 'kept',
      year: 2023,
      body: '白河市统计局',
    });
  });
});

describe('a list that many share', () => {
  const links = ['统计局', '教育局'].map(
    (name, i) =>
      `<li><a href="/${i}.html">白河市${name}2023年政府信息公开工作年度报告</a><i>2024-01-20</i></li>`,
  );

  it('is asked once, and its reports go to the bodies that their titles name', async () => {
    answers = {
      'a.localhost/list': `<html><body>${links.join('')}</body></html>`,
      '*/0.html': REPORT,
      '*/1.html': REPORT,
    };
    const { addresses, asked } = await collect(
      source('a.localhost/list'),
      source('a.localhost/list', { body: '白河市教育局' }),
    );
    expect(asked.filter(each => each === 'a.localhost/list')).toHaveLength(1);
    expect(addresses.get(at('a.localhost/0.html'))?.body).toBe('白河市统计局');
    expect(addresses.get(at('a.localhost/1.html'))?.body).toBe('白河市教育局');
  });

  it('gives them to the bodies whose patterns they fit', async () => {
    answers = {
      'a.localhost/list': `<html><body>${links.join('')}</body></html>`,
      '*/0.html': REPORT,
      '*/1.html': REPORT,
    };
    const { addresses } = await collect(
      source('a.localhost/list', { body: 'b1', pattern: '统计' }),
      source('a.localhost/list', { body: 'b2', pattern: '/1.html' }),
    );
    expect(['0', '1'].map(name => addresses.get(at(`a.localhost/${name}.html`))?.body)).toEqual(['b1', 'b2']);
  });
});

describe('a page', () => {
  it.each([
    ['that stops inside a tag', REPORT.slice(0, -20), 2],
    ['that stops inside a word', REPORT.replace(/许可<\/td>.*/, ''), 2],
    ['that was written without its end', REPORT.replace('</body></html>', '\n'), 1],
  ])('%s', async (_, page, times) => {
    answers = { 'a.localhost/list': `<html><body>${LINK}</body></html>`, '*/2023.html': page };
    const { addresses, asked } = await collect(source('a.localhost/list'));
    expect(asked.filter(each => each.endsWith('/2023.html'))).toHaveLength(times);
    expect(addresses.get(at('a.localhost/2023.html'))).toMatchObject({
      state: 'kept',
      problem: null,
      year: 2023,
    });
  });

  it('that always ends too early is kept as far as it comes, and that is said', async () => {
    answers = {
      '*/robots.txt': '',
      'a.localhost/x': response => {
        response.writeHead(200, {
          'content-type': 'text/html',
          'content-length': REPORT.length * 3 + 500,
          connection: 'close',
        });
        response.write(REPORT, () => response.socket?.end());
      },
    };
    const { addresses, asked } = await collect(source('a.localhost/x', { kind: 'report' }));
    expect(asked.filter(each => each === 'a.localhost/x')).toHaveLength(2);
    expect(addresses.get(at('a.localhost/x'))).toMatchObject({
      state: 'kept',
      problem: { code: 'acquire/cut-off' },
      etag: null,
    });
  });

  it('of which a redirect knows is asked for once, whoever sends there', async () => {
    answers = { 'a.localhost/x': to('/z'), 'a.localhost/y': to('/z'), 'a.localhost/z': REPORT };
    const { addresses, asked } = await collect(
      source('a.localhost/x', { kind: 'report' }),
      source('a.localhost/y', { kind: 'report' }),
    );
    expect(asked.filter(each => each === 'a.localhost/z')).toHaveLength(1);
    expect(addresses.get(at('a.localhost/x'))?.state).toBe('moved');
  });

  it('whose link names no year gets it from what it says', async () => {
    answers = { 'a.localhost/x': REPORT };
    const { addresses } = await collect(source('a.localhost/x', { kind: 'report' }));
    expect(addresses.get(at('a.localhost/x'))?.year).toBe(2023);
  });
});

it('leaves a host alone for as long as it asks, by date or by seconds', async () => {
  const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
  answers = {
    '*/robots.txt': '',
    'a.localhost/x': (response, times) =>
      times === 0
        ? response.writeHead(429, { 'retry-after': date.toUTCString() }).end()
        : response.end(REPORT),
    'a.localhost/y': REPORT,
    'b.localhost/x': (response, times) =>
      times === 0 ? response.writeHead(503, { 'retry-after': '1' }).end() : response.end(REPORT),
    'b.localhost/y': REPORT,
  };
  const collector = openCollector(temporaryFolder(), {
    policy: { ...QUICK, retry: 20, retries: 1 },
    patience: 5000,
  });
  const started = { wall: Date.now(), at: performance.now() };
  await collector.pass(
    ['a', 'b'].flatMap(host =>
      ['x', 'y'].map(path => source(`${host}.localhost/${path}`, { kind: 'report' })),
    ),
  );
  await collector.close();
  const of = (host: string) => log.filter(({ asked }) => asked.startsWith(host)).slice(1);
  for (const host of ['a', 'b'])
    expect(of(host).map(({ asked }) => asked.slice(-2))).toEqual(['/x', '/y', '/x']);
  expect(started.wall + of('a')[1]!.at - started.at).toBeGreaterThanOrEqual(date.getTime() - 2);
  expect(of('b')[1]!.at - of('b')[0]!.at).toBeGreaterThanOrEqual(999);
});
