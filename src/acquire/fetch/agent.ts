import { constants } from 'node:crypto';
import { Agent } from 'undici';
import type { Limits } from './limits.ts';
import { guardedLookup, type Resolve } from './lookup.ts';

export interface AgentOptions {
  readonly limits: Limits;
  readonly allowPrivate: boolean;
  readonly legacyTls: boolean;
  readonly resolve?: Resolve;
}

export interface Connections {
  readonly agent: Agent;
  /** How often an origin has sent what is no HTTP, such as a body beyond its own length. */
  readonly strayBytes: (origin: string) => number;
}

/** Connections: one an origin, checked addresses only, no proxy, no redirects. */
export function openAgent({ limits, allowPrivate, legacyTls, resolve }: AgentOptions): Connections {
  const stray = new Map<string, number>();
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 30_000,
    headersTimeout: limits.headers,
    bodyTimeout: limits.body,
    maxHeaderSize: 64 * 1024,
    connect: {
      timeout: limits.connect,
      lookup: guardedLookup(allowPrivate, resolve) as never, // its overloads are for one kind of result each
      ...(legacyTls ? LEGACY : {}),
    },
  });
  agent.on('disconnect', ({ origin }: URL, _: unknown, error: NodeJS.ErrnoException) => {
    if (error.code?.startsWith('HPE_') || error.message === 'bad response')
      stray.set(origin, (stray.get(origin) ?? 0) + 1);
  });
  return { agent, strayBytes: origin => stray.get(origin) ?? 0 };
}

/** TLS 1.0 and 1.1, short keys, and renegotiation without its extension. Certificates are checked as ever. */
const LEGACY = {
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT:@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
} as const;
