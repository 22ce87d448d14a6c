import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAgent } from '../../src/acquire/fetch/agent.ts';
import { ask, reasonOf } from '../../src/acquire/fetch/ask.ts';
import { undoCodings } from '../../src/acquire/fetch/content-coding.ts';
import { LIMITS } from '../../src/acquire/fetch/limits.ts';
import { guardedLookup } from '../../src/acquire/fetch/lookup.ts';
import { isPublicAddress, literalAddress } from '../../src/acquire/fetch/public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    ...['8.8.8.8', '114.114.114.114', '172.15.0.1', '172.32.0.1', '192.167.1.1', '100.128.0.1', '223.5.5.5'],
    ...['2400:3200::1', '2606:4700::1111'],
  ])('%s is', address => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    ...[
      '127.0.0.1',
      '127.255.0.1',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
    ],
    ...[
      '0.0.0.0',
      '100.64.0.1',
      '192.0.2.1',
      '198.18.0.1',
      '203.0.113.9',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '64:ff9b::7f00:1',
    ],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', 'a.test', ''],
  ])('%s is not', address => {
    expect(isPublicAddress(address)).toBe(false);
  });
  it.each([
    ['http://[::1]/', '::1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://017700000001/', '127.0.0.1'],
    ['http://127.0.0.1.nip.test/', null],
  ])('%s has the literal %s', (url, expected) => {
    expect(literalAddress(new URL(url))).toBe(expected);
  });
});

describe('guardedLookup', () => {
  const look = (allowPrivate: boolean, addresses: readonly string[], all: boolean) =>
    new Promise<unknown>(resolve => {
      const answers = addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }));
      const lookup = guardedLookup(allowPrivate, (_, __, done) => done(null, answers));
      lookup('a.test', { all }, (error, found) => resolve(error?.message ?? found));
    });
  it('gives public addresses only, and refuses a name that has a private one too', async () => {
    expect(await look(false, ['8.8.8.8'], false)).toBe('8.8.8.8');
    expect(await look(false, ['8.8.8.8', '9.9.9.9'], true)).toHaveLength(2);
    expect(await look(false, ['8.8.8.8', '10.0.0.1'], true)).toBe('a.test is 10.0.0.1');
    expect(await look(false, ['::1'], false)).toBe('a.test is ::1');
    expect(await look(true, ['10.0.0.1'], false)).toBe('10.0.0.1');
    expect(await look(false, [], false)).toBe('no address: a.test');
  });
});

describe('undoCodings', () => {
  const text = Buffer.from('政府信息公开'.repeat(100));
  it.each([
    ['', text],
    ['identity', text],
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
  ])('%s', (header, sent) => {
    const undone = undoCodings(sent, header, LIMITS);
    expect(undone.kind === 'body' && Buffer.from(undone.body).equals(text)).toBe(true);
  });
  it.each([
    ['gzip', Buffer.from('not gzip')],
    ['gzip', gzipSync(text).subarray(0, -12)],
    ['zstd', text],
    ['constructor', text],
    ['gzip, gzip, gzip', text],
  ])('refuses %s', (header, sent) => {
    expect(undoCodings(sent, header, LIMITS).kind).toBe('invalid');
  });
  it('gives up on what grows too much', () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    expect(undoCodings(bomb, 'gzip', LIMITS).kind).toBe('too-large');
    expect(undoCodings(gzipSync(bomb), 'gzip, gzip', LIMITS).kind).toBe('too-large');
    expect(undoCodings(gzipSync(Buffer.alloc(900_000)), 'gzip', LIMITS).kind).toBe('body'); // small enough to be harmless
  });
});

describe('ask', () => {
  const body = 'x'.repeat(3000);
  const serve = async (write: (socket: import('node:net').Socket) => void) => {
    const server = createServer(socket => {
      socket.on('error', () => {});
      socket.once('data', () => write(socket));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const limits = { ...LIMITS, connect: 2000, headers: 2000, body: 2000, total: 4000, largest: 10_000 };
    const connections = openAgent({ limits, allowPrivate: true, legacyTls: false });
    onTestFinished(async () => {
      await connections.agent.destroy();
      server.close();
    });
    return ask(
      `http://127.0.0.1:${port}/x?y=1#z`,
      { 'user-agent': 'test' },
      { connections, limits, allowPrivate: true, now: () => 5 },
    );
  };
  const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');

  it('gives the answer as it was sent', async () => {
    const answer = await serve(socket =>
      socket.end(`${head('Content-Type: text/plain', 'X-A: 1', 'X-A: 2', 'Content-Length: 3000')}${body}`),
    );
    expect(answer).toMatchObject({
      ...{ kind: 'answer', status: 200, statusText: 'OK', time: 5, isCut: false },
      headers: [
        ['Content-Type', 'text/plain'],
        ['X-A', '1'],
        ['X-A', '2'],
        ['Content-Length', '3000'],
      ],
    });
  });
  it('knows a body beyond its length', async () => {
    const answer = await serve(socket => socket.end(`${head('Content-Length: 1000')}${body}`));
    expect(answer).toMatchObject({ kind: 'answer', isCut: true });
  });
  it('knows a body that ends before its length, and gives what came', async () => {
    const answer = await serve(socket => socket.end(`${head('Content-Length: 4000')}${body}`));
    expect(answer).toMatchObject({ kind: 'none', reason: 'cut', partial: { isCut: true, status: 200 } });
    expect(answer.kind === 'none' && answer.partial?.body.length).toBe(3000);
  });
  it('takes a body without a length up to its end', async () => {
    expect(await serve(socket => socket.end(`${head()}${body}`))).toMatchObject({
      kind: 'answer',
      isCut: false,
    });
  });
  it('takes no more than the limit', async () => {
    expect(await serve(socket => socket.end(`${head()}${body.repeat(5)}`))).toMatchObject({
      kind: 'none',
      reason: 'too-large',
    });
    expect(await serve(socket => socket.end(head('Content-Length: 10001')))).toMatchObject({
      kind: 'none',
      reason: 'too-large',
    });
  });
  it('says that it is no HTTP', async () => {
    expect(await serve(socket => socket.end('HELO\r\n\r\n'))).toMatchObject({
      kind: 'none',
      reason: 'protocol',
    });
  });
  it.each([
    ['ENOTFOUND', 'name'],
    ['ECONNREFUSED', 'connection'],
    ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls'],
    ['PRIVATE_ADDRESS', 'private'],
  ])('%s is %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error('no'), { code }))).toEqual({ reason, found: `${code}: no` });
  });
});
