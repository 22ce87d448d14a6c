import { createReadStream, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { captureRecords, digestOf } from '../../src/acquire/archive/capture-records.ts';
import { httpBlock, readHttpBlock } from '../../src/acquire/archive/http-block.ts';
import { gzipMember, memberLength, unzipMember } from '../../src/acquire/archive/member.ts';
import { pagesIn } from '../../src/acquire/archive/pages.ts';
import { readWarc, readWarcFile } from '../../src/acquire/archive/read-warc.ts';
import { fieldOf, readRecord, type WarcRecord, writeRecord } from '../../src/acquire/archive/record.ts';
import { readRecordAt, walkFile } from '../../src/acquire/archive/walk.ts';
import { archiveFiles, openArchive } from '../../src/acquire/archive/writer.ts';
import type { Answer } from '../../src/acquire/fetch/answer.ts';
import { all } from '../collect/collector.ts';
import { forgetfulFiles } from '../made/forgetful-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TIME = Date.UTC(2026, 0, 15, 12, 30, 1, 250);
const PAGE = Buffer.from('<html><body>政府信息公开</body></html>');

function answer(more: Partial<Answer> = {}): Answer {
  const headers = [
    ['Content-Type', 'text/html'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ] as const;
  return {
    kind: 'answer',
    url: 'http://a.test/1.html',
    time: TIME,
    status: 200,
    statusText: 'OK',
    headers,
    body: PAGE,
    isCut: false,
    ...more,
  };
}

function records(each: Answer = answer(), earlier: Parameters<typeof captureRecords>[2]['earlier'] = null) {
  const id = '01234567-89ab-4def-8123-456789abcdef';
  return captureRecords(
    each,
    { 'user-agent': 'gongkai' },
    { id, address: each.url, kind: 'report', body: '白河市', year: 2023, earlier },
  );
}

const anyBytes = fc.uint8Array({ maxLength: 2000 });
const anyRecord = fc.record({
  fields: fc.array(
    fc.tuple(
      fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/).filter(name => !/^content-length$/i.test(name)),
      fc
        .string({ unit: 'grapheme', maxLength: 40 })
        .map(text => text.replace(/[\r\n\0\u0085\u2028\u2029]/g, '').trim()),
    ),
  ),
  block: anyBytes,
});

describe('members', () => {
  it('are gzip that says its own length', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        const member = gzipMember(bytes);
        expect(memberLength(member)).toBe(member.length);
        expect(gunzipSync(member)).toEqual(Buffer.from(bytes));
        expect(unzipMember(member)).toEqual(Buffer.from(bytes));
      }),
    );
  });
  it('of others, and torn ones, are told apart', () => {
    expect(memberLength(gzipSync('x'))).toBeNull();
    expect(memberLength(gzipMember(PAGE).subarray(0, 23))).toBeNull();
    expect(unzipMember(gzipMember(PAGE).subarray(0, -1))).toBeNull();
  });
});

describe('records', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(anyRecord, record => {
        const read = readRecord(writeRecord(record))!;
        expect(read.fields.slice(0, -1)).toEqual(record.fields);
        expect(Buffer.from(read.block)).toEqual(Buffer.from(record.block));
      }),
    );
  });

  it('come out the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRecord, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 700 }),
        async (given, size) => {
          const bytes = Buffer.concat(given.map(writeRecord));
          const pieces = async function* () {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          };
          const read = (await all(readWarc(pieces()))) as WarcRecord[];
          expect(read.map(({ block }) => Buffer.from(block))).toEqual(
            given.map(({ block }) => Buffer.from(block)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('cannot be made to hold another field by a value with a line end', () => {
    const bytes = writeRecord({ fields: [['A', 'x\r\nWARC-Type: response']], block: PAGE });
    expect(fieldOf(readRecord(bytes)!, 'warc-type')).toBe('');
  });
});

describe('HTTP blocks', () => {
  it('keep repeated headers and bytes; the transfer coding that is undone has another name', () => {
    const block = httpBlock(
      answer({
        headers: [
          ['Transfer-Encoding', 'chunked'],
          ['X', '\xe9'],
        ],
      }),
    );
    expect(readHttpBlock(block)).toEqual({
      status: 200,
      statusText: 'OK',
      headers: [
        ['X-Orig-Transfer-Encoding', 'chunked'],
        ['X', '\xe9'],
      ],
      body: PAGE,
    });
    expect(readHttpBlock(httpBlock(answer()))?.headers).toHaveLength(3);
  });
  it.each([
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n', 'abcde'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nff\r\nde', 'abcde'], // cut off
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<html>', '<html>'], // undone, header left
    ['HTTP/1.0 200\nX: y\n\nabc', 'abc'],
    ['HTTP/2 200\r\n\r\n', ''],
  ])('of others: %j', (text, body) => {
    expect(Buffer.from(readHttpBlock(Buffer.from(text))!.body).toString()).toBe(body);
  });
  it('are told from other things', () => {
    expect(readHttpBlock(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBeNull();
    expect(readHttpBlock(new Uint8Array())).toBeNull();
  });
});

describe('an archive', () => {
  const open = (folder: string, largest = 1e9) =>
    openArchive({ folder, owner: 'me', software: 'gongkai/0', largest, now: () => TIME });

  it('is read by another program as it was meant', async () => {
    const folder = temporaryFolder();
    const archive = open(folder);
    await archive.write(records());
    await archive.write(
      records(
        answer({
          url: 'http://a.test/2.html',
          headers: [
            ['Content-Encoding', 'gzip'],
            ['Transfer-Encoding', 'chunked'],
          ],
          body: gzipSync(PAGE),
        }),
      ),
    );
    await archive.write(records(answer(), { id: '0', url: 'http://a.test/1.html', time: TIME - 1000 }));
    await archive.write(
      records(answer({ status: 304, statusText: 'Not Modified', body: new Uint8Array() }), {
        id: '0',
        url: 'http://a.test/1.html',
        time: TIME - 1000,
      }),
    );
    await archive.close();
    const [file] = archiveFiles(folder);
    const seen: unknown[] = [];
    for await (const record of new WARCParser(createReadStream(join(folder, file!)))) {
      const payload = Buffer.from((await record.readFully(true)) ?? []);
      seen.push([
        record.warcType,
        record.warcTargetURI,
        record.httpHeaders?.statusCode,
        payload.equals(PAGE),
      ]);
      expect(record.warcHeaders.protocol).toBe('WARC/1.1');
    }
    expect(seen).toEqual([
      ['warcinfo', null, undefined, false],
      ['response', 'http://a.test/1.html', 200, true],
      ['request', 'http://a.test/1.html', expect.anything(), false],
      ['response', 'http://a.test/2.html', 200, true],
      ['request', 'http://a.test/2.html', expect.anything(), false],
      ['revisit', 'http://a.test/1.html', 200, false],
      ['request', 'http://a.test/1.html', expect.anything(), false],
      ['revisit', 'http://a.test/1.html', 304, false],
      ['request', 'http://a.test/1.html', expect.anything(), false],
    ]);
  });

  it('says of a revisit what it refers to', () => {
    const [same] = records(answer(), { id: 'x', url: 'http://a.test/0', time: TIME - 1000 });
    expect(Object.fromEntries(same!.fields)).toMatchObject({
      'WARC-Type': 'revisit',
      'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'WARC-Refers-To': '<urn:uuid:x>',
      'WARC-Refers-To-Target-URI': 'http://a.test/0',
      'WARC-Refers-To-Date': '2026-01-15T12:30:00.250Z',
      'WARC-Payload-Digest': digestOf(PAGE),
    });
  });

  it('has digests in base 32', () => {
    expect(digestOf(new Uint8Array())).toBe(
      'sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====',
    );
  });

  it('begins another file above a size, and after each start', async () => {
    const folder = temporaryFolder();
    for (let start = 0; start < 2; start++) {
      const archive = open(folder, 100);
      await archive.write(records());
      await archive.write(records());
      await archive.close();
    }
    expect(archiveFiles(folder)).toEqual([
      'me-000001.warc.gz',
      'me-000002.warc.gz',
      'me-000003.warc.gz',
      'me-000004.warc.gz',
    ]);
    expect(archiveFiles(folder, 'other')).toEqual([]);
  });

  it('gives the place of each record, also of many written at once', async () => {
    const folder = temporaryFolder();
    const archive = open(folder);
    const places = await Promise.all(
      Array.from({ length: 20 }, (_, i) => archive.write(records(answer({ url: `http://a.test/${i}` })))),
    );
    await archive.close();
    places.forEach(({ file, offset, length }, i) => {
      expect(fieldOf(readRecordAt(join(folder, file), offset, length)!, 'warc-target-uri')).toBe(
        `http://a.test/${i}`,
      );
    });
  });

  it.each([1e9, 100])('has on the disk what it said it wrote, in files of %d bytes', async largest => {
    const { functions, cutPower } = forgetfulFiles();
    const archive = openArchive({
      ...{
        folder: 'archive',
        owner: 'me',
        software: 'gongkai/0',
        largest,
        now: () => TIME,
        files: functions,
      },
    });
    const written = [];
    for (const name of ['a', 'b', 'c']) {
      const url = `http://a.test/${name}`;
      written.push({ url, place: await archive.write(records(answer({ url }))) });
      const left = cutPower();
      for (const { url, place } of written) {
        const member = left.get(place.file)?.subarray(place.offset, place.offset + place.length);
        expect(member, url).toHaveLength(place.length);
        expect(fieldOf(readRecord(unzipMember(member!)!)!, 'warc-target-uri')).toBe(url);
      }
    }
    await archive.close();
  });

  it('is walked up to a torn record, wherever it is torn', async () => {
    const folder = temporaryFolder();
    const archive = open(folder);
    await archive.write(records());
    const last = await archive.write([records(answer({ url: 'http://a.test/last' }))[0]!]);
    await archive.close();
    const path = join(folder, last.file);
    const whole = readFileSync(path);
    for (let size = whole.length - 1; size >= last.offset; size -= 7) {
      truncateSync(path, size);
      const members: number[] = [];
      expect(walkFile(path, ({ offset }) => members.push(offset))).toEqual({ end: last.offset, size });
      expect(members).toHaveLength(3); // info, response, request
      const read = await all(readWarcFile(path));
      expect('torn' in read.at(-1)!).toBe(size > last.offset);
    }
    writeFileSync(path, Buffer.concat([whole.subarray(0, last.offset), Buffer.alloc(last.length)])); // the size was there before the bytes
    expect(walkFile(path, () => {})).toMatchObject({ end: last.offset });
  });
});

describe('pagesIn', () => {
  const warc = (...all: readonly WarcRecord[]) => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.warc');
    writeFileSync(path, Buffer.concat(all.map(writeRecord)));
    return pagesIn({ kind: 'archive', source: 'a.warc', path });
  };
  const foreign = (type: string, block: string, fields: WarcRecord['fields'] = []): WarcRecord => ({
    fields: [
      ['WARC-Type', type],
      ['WARC-Target-URI', '<http://b.test/x>'],
      ['WARC-Date', '2020-01-01T00:00:00Z'],
      ...fields,
    ],
    block: Buffer.from(block),
  });

  it('gives reports with address and time', async () => {
    expect(await all(warc(...records()))).toEqual([
      {
        kind: 'page',
        source: 'a.warc/20260115123001/http://a.test/1.html',
        bytes: PAGE,
        origin: { address: 'http://a.test/1.html', captured: '2026-01-15T12:30:01.250Z' },
      },
    ]);
  });

  it('reads archives of others', async () => {
    const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x</p>';
    const found = await all(
      warc(
        foreign('warcinfo', ''),
        foreign('request', 'GET / HTTP/1.1\r\n\r\n'),
        foreign('response', page),
        foreign('response', 'HTTP/1.1 404 No\r\n\r\n<p>'),
        foreign('metadata', 'x'),
      ),
    );
    expect(found).toMatchObject([
      { kind: 'page', origin: { address: 'http://b.test/x', captured: '2020-01-01T00:00:00.000Z' } },
    ]);
  });

  it('gives the same body of the same address once, and no revisit, list or robots.txt', async () => {
    const kind = (name: string) => [['Gongkai-Kind', name]] as const;
    const page = 'HTTP/1.1 200 OK\r\n\r\n<p>x</p>';
    const all3 = ['list', 'robots', 'cut', 'sitemap'].map(name => foreign('response', page, kind(name)));
    const found = await all(
      warc(...records(), ...records(), ...all3, ...records(answer({ body: Buffer.from('<p>other</p>') }))),
    );
    expect(found).toHaveLength(2);
  });

  it.each([
    ['%PDF-1.4', 'http://a.test/1.html', '.pdf'],
    ['PK\x03\x04', 'http://a.test/1.docx', '.docx'],
    ['PK\x03\x04', 'http://a.test/download?id=1', '.docx'],
    ['\xd0\xcf\x11\xe0', 'http://a.test/1.xls', '.xls'],
  ])('skips %j of %s as %s', async (start, url, ending) => {
    const body = Buffer.from(`${start} and more`, 'latin1');
    expect(await all(warc(...records(answer({ url, body }))))).toMatchObject([{ kind: 'skipped', ending }]);
  });

  it.each([
    ['text/html', 'http://a.test/1', 'report'],
    ['text/html; charset=gbk', 'http://b.test/x', ''],
    ['', 'http://b.test/1.html', ''],
  ])('says which page of %j its content codings keep', async (type, url, kind) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Encoding: zstd\r\n\r\n\x28`;
    const fields = [
      ['WARC-Type', 'response'],
      ['WARC-Target-URI', url],
      ['WARC-Date', '2020-01-01T00:00:00Z'],
      ['Gongkai-Kind', kind],
    ] as const;
    expect(await all(warc({ fields, block: Buffer.from(block) }))).toEqual([
      {
        kind: 'spoilt',
        source: `a.warc/20200101000000/${url}`,
        problem: { code: 'acquire/invalid-coding', data: { found: 'zstd' } },
      },
    ]);
  });

  it('says nothing of a script that cannot be read', async () => {
    const { block } = foreign('response', 'HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\n\x28');
    const fields = [
      ['WARC-Type', 'response'],
      ['WARC-Target-URI', 'http://b.test/1.js'],
      ['WARC-Date', '2020-01-01T00:00:00Z'],
    ] as const;
    expect(await all(warc({ fields, block }))).toEqual([]);
  });

  it('says that an archive cannot be opened', async () => {
    const path = join(temporaryFolder(), 'none.warc.gz');
    expect(await all(pagesIn({ kind: 'archive', source: 'none.warc.gz', path }))).toMatchObject([
      { kind: 'unreadable', source: 'none.warc.gz', error: { code: 'ENOENT' } },
    ]);
  });

  it('says that the end is torn', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.warc.gz');
    writeFileSync(path, Buffer.concat(records().map(each => gzipMember(writeRecord(each)))).subarray(0, -9));
    expect((await all(pagesIn({ kind: 'archive', source: 'a', path }))).map(({ kind }) => kind)).toEqual([
      'page',
      'torn',
    ]);
    writeFileSync(path, 'no archive');
    expect((await all(pagesIn({ kind: 'archive', source: 'a', path }))).map(({ kind }) => kind)).toEqual([
      'torn',
    ]);
    writeFileSync(path, '');
    expect(await all(pagesIn({ kind: 'archive', source: 'a', path }))).toEqual([]);
  });
});
