import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, NoAnswer } from '../../src/acquire/fetch/answer.ts';
import { runPass } from '../../src/collect/pass.ts';
import { POLICY, type Policy } from '../../src/collect/policy.ts';
import { NOTHING_READ } from '../../src/collect/steps/reading.ts';
import type { Tools } from '../../src/collect/steps/tools.ts';
import type { Store } from '../../src/collect/store/store.ts';

/** A request as the made world saw it, by its clock. */
interface Asked {
  readonly path: string;
  readonly began: number;
  readonly ended: number;
}

type Given = Pick<Answer, 'status'> & Partial<Pick<Answer, 'headers' | 'isCut'>> & { readonly text?: string };

const ANSWERING = 5000; // milliseconds that an answer takes: more than the interval, which counts from its end
/** The last is of another origin, with rules of its own, on the same host. */
const ENTRIES = ['http://a.test/first', 'http://a.test/second', 'http://a.test:8080/third'];
const WELL: Given = { status: 200, text: 'x' };

/** What a host may answer to its robots.txt, or to the first address; the next request has to wait, whatever it was. */
const CASES: [name: string, path: string, given: Given | 'nothing', floor?: number][] = [
  ['a page', '/first', WELL],
  ['a page that is the same as before', '/first', { status: 304 }],
  ['a page that ends too early', '/first', { ...WELL, isCut: true }],
  ['a page that is not there', '/first', { status: 404 }],
  ['a page elsewhere', '/first', { status: 302, headers: [['Location', '/moved']] }],
  ['a refusal', '/first', { status: 403 }],
  ['a request to come back at once', '/first', { status: 429, headers: [['Retry-After', '0']] }],
  ['an error', '/first', { status: 500 }],
  ['no answer', '/first', 'nothing'],
  ['rules', '/robots.txt', { status: 200, text: 'User-agent: *\nDisallow: /no' }],
  ['rules with a delay', '/robots.txt', { status: 200, text: 'User-agent: *\nCrawl-delay: 20' }, 20_000],
  ['rules elsewhere', '/robots.txt', { status: 301, headers: [['Location', '/rules.txt']] }],
  ['an error instead of rules', '/robots.txt', { status: 503 }],
  ['no rules for lack of an answer', '/robots.txt', 'nothing'],
];

/**
 * That no host is asked again before its interval has passed since its last answer, by a clock that only sleeping and
 * answering move. Nothing but the clocks in the store holds requests back here: a host is as well asked by the next process.
 */
export function keepsInterval(name: string, open: () => Promise<Store>): void {
  describe(`the interval of a host in ${name}`, () => {
    let store: Store | undefined;
    afterEach(() => store?.close());

    it.each(CASES)('is kept after %s', async (_, path, given, floor = POLICY.interval) => {
      store = await open();
      const asked = await collect(store, new Map([[path, given]]));
      const paths = asked.map(each => each.path);
      expect(paths[0]).toBe('/robots.txt');
      expect(paths).toContain(path);
      expect(asked.length).toBeGreaterThan(4);
      const pauses = asked.slice(1).map(({ began }, i) => began - asked[i]!.ended);
      const before = asked.findIndex(each => each.path === path);
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(POLICY.interval);
      expect(Math.min(...pauses.slice(before, before + 2))).toBeGreaterThanOrEqual(floor);
    });
  });
}

/** What one process asks of a host with three reports. The given answers are those of the first time; later all is well. */
async function collect(
  store: Store,
  firstAnswers: Map<string, Given | 'nothing'>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  let time = Date.UTC(2026, 0, 15);
  const answer = (url: string, given: Given | 'nothing'): Answer | NoAnswer =>
    given === 'nothing'
      ? { kind: 'none', url, time, reason: 'time-out', found: '', partial: null }
      : {
          ...{ kind: 'answer', url, time, statusText: '', headers: [], isCut: false },
          ...given,
          body: Buffer.from(given.text ?? ''),
        };
  const policy: Policy = { ...POLICY, agent: 'gongkai', jitter: 0 };
  const tools: Tools = {
    policy,
    now: () => time,
    random: () => 0,
    sleep: async milliseconds => {
      time += milliseconds;
    },
    ask: async url => {
      const path = new URL(url).pathname;
      const began = time;
      time += ANSWERING;
      asked.push({ path, began, ended: time });
      const given = firstAnswers.get(path) ?? (path.endsWith('.txt') ? { status: 404 } : WELL);
      firstAnswers.delete(path);
      return answer(url, given);
    },
    write: async () => ({ file: 'none', offset: 0, length: 0 }),
    read: async () => NOTHING_READ,
    bodyOf: async () => null,
    timeOf: async () => null,
  };
  const source = { body: '白河市', kind: 'report', year: 2024, pattern: null } as const;
  await store.putSources(
    ENTRIES.map(entry => ({ ...source, entry })),
    time,
  );
  await runPass({ store, tools, owner: 'me', connections: 1, patience: 600_000 });
  return asked;
}
