import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Site } from './site.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer; // unpacked
}

/** Asks the site for one path of a host, without any manners. Rejects as the connection does; after `patience` ms too. */
export function askSite(
  { port }: Site,
  host: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  patience = 5000,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, agent: false, headers: { ...headers, host: `${host}:${port}` } },
      response => {
        const pieces: Buffer[] = [];
        response.on('data', piece => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const { headers, statusCode } = response;
          const body = Buffer.concat(pieces);
          const packed = headers['content-encoding'] === 'gzip';
          resolve({ status: statusCode!, headers, body: packed ? gunzipSync(body) : body });
        });
      },
    );
    asking.setTimeout(patience, () => asking.destroy(new Error('timed out')));
    asking.on('error', reject);
    asking.end();
  });
}
