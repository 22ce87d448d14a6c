import { convertRecord } from '../../../src/cli/convert-input.ts';
import { pageConverter } from '../../../src/cli/page-converter.ts';
import { startWorker } from '../../../src/collect/queue/start-worker.ts';
import { pageReader } from '../../../src/collect/read-page.ts';
import { FINDER } from '../../../src/find/finder.ts';
import { loopback, QUICK } from '../collector.ts';

/** A worker as the command line makes one, for a site of the tests. Run as a program it takes its options as JSON. */
export function siteWorker({
  database,
  folder,
  concurrency = 8,
  interval = QUICK.interval,
  deadMs = 60_000,
}: SiteWorkerOptions) {
  const { convertPage } = pageConverter({ paths: [], folder, region: null, register: [] });
  return startWorker({
    ...{ database, folder, concurrency, version: '0.0.0', legacyTls: false },
    policy: { ...QUICK, interval },
    read: pageReader(FINDER, convertPage),
    convertInput: async input => convertRecord(input, convertPage),
    allowPrivate: true,
    discoverMs: 1000,
    timing: { pollMs: 20, beatMs: 100, deadMs, pauseMs: 200 },
    resolve: loopback,
    log: line => console.error(line),
  });
}

export interface SiteWorkerOptions {
  readonly database: string;
  readonly folder: string;
  readonly concurrency?: number;
  readonly interval?: number;
  readonly deadMs?: number; // of silence, after which others bury it
}

const given = process.argv[2];
if (given?.startsWith('{')) {
  const worker = await siteWorker(JSON.parse(given));
  process.on('SIGTERM', () => worker.stop());
}
