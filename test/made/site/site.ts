import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, answer, type Content } from './answers.ts';
import { pdfFile, wordFile } from './files.ts';
import { answerHopeless } from './hopeless.ts';
import type { ListItem } from './lists.ts';
import { HOPELESS, type Hopeless, type Manner } from './manners.ts';
import { type PlanOptions, planSite, type SiteBody, type SitePlan, type SiteReport } from './plan.ts';

/** A request as the site saw it. Times are milliseconds since 1970, with fractions. */
export interface Visit {
  readonly host: string; // without port
  readonly path: string; // with the query
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly started: number;
  ended: number | null; // when the answer's last byte was handed over, or the connection closed; null before
  status: number;
}

export interface Site {
  readonly port: number;
  readonly plan: SitePlan;
  readonly log: readonly Visit[];
  address(host: string, path: string): string;
  /** The address of a host that never gives a report. */
  hopeless(kind: Hopeless): string;
  /** The report shows other figures from now on. */
  change(report: SiteReport): void;
  /** The report answers with 404 from now on and is no longer listed. */
  vanish(report: SiteReport): void;
  /** Which version of a report is shown; 0 at first. */
  versionOf(report: SiteReport): number;
  stop(): Promise<void>;
}

export interface SiteOptions extends PlanOptions {
  /** Also answers for hosts outside the plan, for example thousands of bare ones. */
  readonly others?: (host: string, path: string) => string | null;
  readonly othersAfter?: number; // milliseconds that these take to answer; default 0
}

/**
 * Starts a site on loopback that stands for many hosts, told apart by the Host header: `body-17.localhost` and the like,
 * all on one port. It behaves as badly as real ones do, the same for the same seed.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const plan = planSite(options);
  const shown = new Shown(plan);
  const log: Visit[] = [];
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const visit = visitOf(request);
    log.push(visit);
    // Before the last byte goes: whoever asks may see it before this process hears that it went.
    const end = response.end.bind(response);
    response.end = ((...args: Parameters<typeof end>) => {
      visit.ended ??= now();
      return end(...args);
    }) as typeof end;
    response.on('close', () => {
      visit.ended ??= now();
      visit.status = response.statusCode;
    });
    const key = `${visit.host} ${visit.path}`;
    const first = !asked.has(key);
    asked.add(key);
    const other = options.others?.(visit.host, visit.path) ?? null;
    if (other !== null) {
      const show = () => response.writeHead(200, { 'content-type': HTML }).end(other);
      return options.othersAfter === undefined ? show() : setTimeout(show, options.othersAfter);
    }
    const kind = HOPELESS.find(name => visit.host === `${name}.hopeless.localhost`);
    if (kind !== undefined) return answerHopeless(kind, request, response);
    shown.answer(visit.host, visit.path, { request, response, first });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, resolve));
  const { port } = server.address() as AddressInfo;
  shown.port = port;
  return {
    port,
    plan,
    log,
    address: (host, path) => `http://${host}:${port}${path}`,
    hopeless: kind => `http://${kind}.hopeless.localhost:${port}/report.html`,
    change: report => shown.change(report),
    vanish: report => shown.vanish(report),
    versionOf: report => shown.versionOf(report),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HTML = 'text/html; charset=utf-8';

function visitOf({ headers, url = '', method = '' }: IncomingMessage): Visit {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return { host, path: url, method, headers, started: now(), ended: null, status: 0 };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

/** What the hosts of a plan show, now. */
class Shown {
  port = 0;
  readonly #hosts = new Map<string, SiteBody[]>();
  readonly #reports = new Map<string, SiteReport>(); // by host and path, attachments too
  readonly #versions = new Map<SiteReport, number>();
  readonly #gone = new Set<SiteReport>();
  readonly #busy = new Set<string>(); // hosts that have said so

  constructor(plan: SitePlan) {
    for (const body of plan.bodies) {
      this.#hosts.set(body.host, [...(this.#hosts.get(body.host) ?? []), body]);
      for (const report of body.reports) {
        this.#reports.set(`${body.host}${report.path}`, report);
        if (report.attachment !== null) this.#reports.set(`${body.host}${report.attachment}`, report);
      }
    }
  }

  versionOf(report: SiteReport): number {
    return this.#versions.get(report) ?? 0;
  }

  change(report: SiteReport): void {
    this.#versions.set(report, this.versionOf(report) + 1);
  }

  vanish(report: SiteReport): void {
    this.#gone.add(report);
  }

  answer(host: string, path: string, asked: Asked): unknown {
    const bodies = this.#hosts.get(host);
    const { response } = asked;
    if (bodies === undefined) return notFound(response);
    const { manner } = bodies[0]!;
    if (path === '/robots.txt') {
      if (manner === 'robots-missing') return notFound(response);
      if (manner === 'robots-unavailable-once' && asked.first)
        return response.writeHead(503, { 'retry-after': '1' }).end('busy');
      const delay = manner === 'crawl-delay' ? 'Crawl-delay: 0.2\n' : '';
      return response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(`User-agent: *\n${delay}Disallow: /admin/\n`);
    }
    const moved = manner === 'redirect' && path.startsWith('/moved/');
    const report = this.#reports.get(`${host}${moved ? path.slice('/moved'.length) : path}`);
    if (report !== undefined) {
      if (this.#gone.has(report)) return notFound(response);
      if (manner === 'redirect' && !moved)
        return response.writeHead(302, { location: `/moved${path}` }).end();
      return answer(this.#contentOf(report, path), manner, {
        ...asked,
        first: this.#isFirst(asked, host, manner),
      });
    }
    const body = bodies.find(({ entry }) => path.startsWith(entry.slice(0, entry.lastIndexOf('/') + 1)));
    const page = body === undefined ? undefined : this.#pagesOf(body).get(path);
    if (body === undefined || page === undefined) return notFound(response);
    const bytes = Buffer.from(page);
    const calm = manner.endsWith('-once') ? 'etag' : manner;
    answer({ bytes, type: HTML, modified: this.#modified(body.reports) }, calm, asked);
  }

  /** A host that is busy is so once; other troubles come once with each report. */
  #isFirst({ first }: Asked, host: string, manner: Manner): boolean {
    if (manner !== 'unavailable-once' && manner !== 'too-many-once') return first;
    if (this.#busy.has(host)) return false;
    this.#busy.add(host);
    return true;
  }

  #contentOf(report: SiteReport, path: string): Content {
    const version = this.versionOf(report);
    const modified = this.#modified([report]);
    const words = [report.title, `version ${version}`];
    if (path.endsWith('.pdf')) return { bytes: pdfFile(words[1]!), type: 'application/pdf', modified };
    if (path.endsWith('.docx')) {
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { bytes: wordFile(words), type, modified };
    }
    const page = report.page(version)!;
    if (report.kind === 'text') return { bytes: page.bytes, type: 'text/plain; charset=utf-8', modified };
    if (report.attachment === null) return { bytes: page.bytes, type: HTML, modified };
    const link = `<p>附件：<a href="${report.attachment}">${report.title}${report.attachment.replace(/.*\./, '.')}</a></p>`;
    return { bytes: Buffer.from(page.text.replace(/(?=<\/body>)|$/, link)), type: HTML, modified };
  }

  #modified(reports: readonly SiteReport[]): Date {
    const version = reports.reduce(
      (sum, each) => sum + this.versionOf(each) + (this.#gone.has(each) ? 1 : 0),
      0,
    );
    return new Date(Date.UTC(2025, 0, 1, 0, 0, version));
  }

  #pagesOf(body: SiteBody): ReadonlyMap<string, string> {
    const folder = body.entry.slice(0, body.entry.lastIndexOf('/') + 1);
    const pages = body.system.pages({
      name: body.name,
      origin: `http://${body.host}:${this.port}`,
      folder,
      items: body.reports.filter(report => !this.#gone.has(report)).flatMap(report => itemsOf(body, report)),
    });
    return new Map([...pages].map(([file, html]) => [folder + file, html]));
  }
}

/** A report in the list, and what stands beside reports in real lists and is none. */
function itemsOf({ name, number }: SiteBody, report: SiteReport): readonly ListItem[] {
  const { year, title, path, published } = report;
  const beside = path.replace(/t\d+_(\d+)\.\w+$/, 'x$1.html');
  const other = [
    `${name}${year + 1}年上半年政府信息公开情况统计`,
    `关于做好${year}年政府信息公开工作年度报告编制工作的通知`,
    `一图读懂${name}${year}年政府信息公开工作年度报告`,
  ][(number + year) % 5];
  const item = { title, path, date: published };
  return other === undefined ? [item] : [{ title: other, path: beside, date: published }, item];
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': HTML }).end('<html><body>您访问的页面不存在</body></html>');
}
