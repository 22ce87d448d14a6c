import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { all, openCollector } from './collector.ts';

// Of this machine's addresses 127.0.0.1 counts as one of the open internet here, and all others as what they are.
vi.mock('../../src/acquire/fetch/public-address.ts', async original => {
  const real = await original<typeof import('../../src/acquire/fetch/public-address.ts')>();
  return {
    ...real,
    isPublicAddress: (address: string) => address === '127.0.0.1' || real.isPublicAddress(address),
  };
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inner.example': ['127.0.0.3'],
  'both.example': ['127.0.0.1', '127.0.0.3'],
  'inner6.example': ['::1'],
};

/** A host that sends to a target, or only its robots.txt does, and what was asked, each with the address that it came to. */
async function visit(target: string, from: 'page' | 'robots.txt', host = 'open.example') {
  const asked: { readonly path: string; readonly at: string }[] = [];
  const server = createServer(({ url = '', socket }, response) => {
    const { port } = server.address() as AddressInfo;
    asked.push({ path: url, at: socket.localAddress!.replace('::ffff:', '') });
    response.setHeader('connection', 'close'); // so that each request looks the name up
    const sends = from === 'page' ? url === '/report.html' : url === '/robots.txt';
    if (sends) response.writeHead(302, { location: target.replace('PORT', String(port)) }).end();
    else if (url === '/robots.txt' || url === '/secret') response.end('User-agent: *\nAllow: /\n');
    else response.end('<html><body>政府信息公开工作年度报告</body></html>');
  });
  await new Promise<void>(resolve => server.listen(0, resolve)); // on every address of this machine
  const lookups = new Map<string, number>();
  const resolve = (name: string, _: unknown, done: (error: null, addresses: LookupAddress[]) => void) => {
    const time = lookups.get(name) ?? 0;
    lookups.set(name, time + 1);
    const rebound = name === 'rebound.example' && time > 0 ? ['127.0.0.3'] : undefined;
    const addresses = rebound ?? NAMES[name] ?? ['127.0.0.1'];
    done(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const collector = openCollector(temporaryFolder(), { allowPrivate: false, patience: 300, resolve });
  onTestFinished(async () => {
    await collector.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const entry = `http://${host}:${port}/report.html`;
  await collector.pass([{ body: 'x', entry, kind: 'report', year: 2023, pattern: null }]);
  const addresses = await all(collector.store.addresses());
  return {
    inside: asked.filter(({ at }) => at !== '127.0.0.1'),
    paths: asked.map(({ path }) => path),
    first: addresses.find(({ url }) => url === entry)!,
    addresses,
  };
}

const TARGETS = [
  'http://127.0.0.3:PORT/secret',
  'http://[::1]:PORT/secret',
  'http://[::ffff:127.0.0.3]:PORT/secret',
  'http://0x7f.3:PORT/secret',
  'http://10.255.255.1/secret',
  'http://169.254.169.254/secret',
  'http://inner.example:PORT/secret',
  'http://both.example:PORT/secret',
  'http://inner6.example:PORT/secret',
];

it.each(TARGETS)('a page does not lead to %s', async target => {
  const { inside, paths, first, addresses } = await visit(target, 'page');
  expect(first.state).toBe('moved');
  const sentTo = addresses.filter(({ from }) => from === first.url);
  expect(sentTo).toMatchObject([{ state: 'refused', problem: { code: 'acquire/private-address' } }]);
  expect({ inside, paths }).toEqual({ inside: [], paths: ['/robots.txt', '/report.html'] });
});

it.each(TARGETS)('a robots.txt does not lead to %s', async target => {
  const { inside, paths, first } = await visit(target, 'robots.txt');
  expect(first).toMatchObject({ capture: null, problem: { code: 'acquire/private-address' } });
  expect({ inside, paths }).toEqual({ inside: [], paths: ['/robots.txt'] });
});

it('a name that was of the open internet at first is looked up again with each connection', async () => {
  const { inside, paths, first } = await visit('/other', 'page', 'rebound.example');
  expect(first).toMatchObject({ state: 'refused', problem: { code: 'acquire/private-address' } });
  expect({ inside, paths }).toEqual({ inside: [], paths: ['/robots.txt'] });
});

it('a page leads to what is public', async () => {
  const { paths, addresses } = await visit('http://other.example:PORT/secret', 'page');
  expect(paths).toEqual(['/robots.txt', '/report.html', '/robots.txt', '/secret']);
  expect(addresses.map(({ state }) => state)).not.toContain('refused');
});
