import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import type { Hopeless } from './manners.ts';

/** Answers as a host does that never gives a report. Below /a/, /b/ … are more pages of the same kind. */
export function answerHopeless(kind: Hopeless, request: IncomingMessage, response: ServerResponse): unknown {
  if (request.url === '/robots.txt') {
    if (kind === 'robots-down') return end(response, 503, 'down for maintenance');
    return end(
      response,
      200,
      `User-agent: *\nDisallow: ${kind === 'robots-refused' ? '/' : ''}\n`,
      'text/plain',
    );
  }
  ANSWERS[kind](response, request);
}

const ANSWERS: Readonly<Record<Hopeless, (response: ServerResponse, request: IncomingMessage) => unknown>> = {
  'redirect-loop': (response, { url }) =>
    response.writeHead(302, { location: url === '/report.html' ? '/other.html' : '/report.html' }).end(),
  'redirect-private': response =>
    response.writeHead(302, { location: 'http://10.255.255.1/report.html' }).end(),
  'redirect-scheme': response => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  'gzip-bomb': response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    const gzip = createGzip({ level: 9 });
    gzip.pipe(response);
    pour(
      response,
      1 << 20,
      piece => gzip.write(piece),
      () => gzip.end(),
      256,
    );
  },
  endless: response => {
    response.writeHead(200, { 'content-type': 'text/html' });
    pour(
      response,
      1 << 16,
      piece => response.write(piece),
      () => response.end(),
      Number.POSITIVE_INFINITY,
    );
  },
  'too-large': response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(8 * 2 ** 30) });
    response.write('<html>');
  },
  stalled: () => {},
  'drip-forever': response => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  'robots-down': response => end(response, 200, REPORT),
  'robots-refused': response => end(response, 200, REPORT),
  challenge: response =>
    end(
      response,
      200,
      '<html><head><title>请稍候</title><script>document.cookie="__jsl_clearance=1";location.reload()</script></head><body>正在进行安全验证，请开启 JavaScript 并刷新该页</body></html>',
    ),
  forbidden: response => end(response, 403, '<html><body><h1>403 Forbidden</h1></body></html>'),
  unavailable: response => end(response, 503, '<html><body>Service Unavailable</body></html>'),
  'needs-browser': response =>
    end(
      response,
      200,
      '<!DOCTYPE html><html><head><title></title></head><body><noscript>请启用 JavaScript</noscript><div id="app"></div><script src="/static/app.js"></script></body></html>',
    ),
  garbage: response => {
    response.socket?.end('HELO mail.invalid\r\n\r\n');
  },
  gone: response => end(response, 404, '<html><body>您访问的页面不存在</body></html>'),
};

const REPORT = '<html><body><h1>样板县2023年政府信息公开工作年度报告</h1></body></html>';

function end(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/html; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Writes zeros until there were `count` pieces or the other side has gone, with turns between. */
function pour(
  response: ServerResponse,
  size: number,
  write: (piece: Buffer) => void,
  done: () => void,
  count: number,
): void {
  const piece = Buffer.alloc(size);
  let open = true;
  response.on('close', () => {
    open = false;
  });
  const next = (left: number) => {
    if (!open || left === 0) return done();
    if (response.writableLength < 1 << 22) write(piece);
    setImmediate(next, response.writableLength < 1 << 22 ? left - 1 : left);
  };
  next(count);
}
