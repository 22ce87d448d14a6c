import { pageReader } from '../../src/cli/collect/read-page.ts';
import { startWorker } from '../../src/cli/collect/start-worker.ts';
import { pageConverter } from '../../src/cli/page-converter.ts';
import { FINDER } from '../../src/recognise/finding/finder.ts';
import { loopback, QUICK } from '../acquire/collector.ts';

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
    ...{ database, folder, concurrency, convertPage, version: '0.0.0', legacyTls: false },
    policy: { ...QUICK, interval },
    read: pageReader(FINDER, convertPage),
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
