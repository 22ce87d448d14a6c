import { StoreError } from '../../acquire/faults.ts';
import type { Database } from './pool.ts';

/** The tables that many machines share. A later version is one more entry; a database is brought up to date when it is opened. */
const VERSIONS: readonly string[] = [
  `
  CREATE TABLE gongkai.sources (
    position INTEGER PRIMARY KEY, body TEXT NOT NULL, entry TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER, pattern TEXT
  );
  CREATE INDEX sources_entry ON gongkai.sources (entry);
  CREATE TABLE gongkai.addresses (
    url TEXT COLLATE "C" PRIMARY KEY, host TEXT COLLATE "C" NOT NULL, entry TEXT NOT NULL, body TEXT NOT NULL,
    kind TEXT NOT NULL, year INTEGER, title TEXT, found_on TEXT, depth INTEGER NOT NULL, hops INTEGER NOT NULL,
    rank INTEGER NOT NULL, first_seen BIGINT NOT NULL, due BIGINT, state TEXT NOT NULL, problem TEXT, etag TEXT,
    last_modified TEXT, payload TEXT, digest TEXT, cells TEXT, capture TEXT, checked BIGINT, captured BIGINT,
    gone_since BIGINT, failures INTEGER NOT NULL, listed BOOLEAN NOT NULL
  );
  CREATE INDEX addresses_due ON gongkai.addresses (host, due) WHERE listed AND due IS NOT NULL;
  CREATE INDEX addresses_entry ON gongkai.addresses (entry);
  CREATE TABLE gongkai.hosts (
    name TEXT COLLATE "C" PRIMARY KEY, next_at BIGINT NOT NULL, lease_until BIGINT NOT NULL, token TEXT, owner TEXT,
    settled TEXT, delay BIGINT NOT NULL, failures INTEGER NOT NULL, refusals INTEGER NOT NULL, problem TEXT
  );
  CREATE INDEX hosts_turn ON gongkai.hosts (next_at, name);
  CREATE TABLE gongkai.robots (
    origin TEXT PRIMARY KEY, verdict TEXT NOT NULL, text TEXT NOT NULL, until BIGINT NOT NULL
  );
  CREATE TABLE gongkai.captures (
    id TEXT COLLATE "C" PRIMARY KEY, url TEXT COLLATE "C" NOT NULL, time BIGINT NOT NULL, status INTEGER NOT NULL,
    type TEXT NOT NULL, payload TEXT NOT NULL, digest TEXT NOT NULL, bytes BIGINT NOT NULL, same TEXT,
    file TEXT COLLATE "C" NOT NULL, start BIGINT NOT NULL, length BIGINT NOT NULL
  );
  CREATE INDEX captures_time ON gongkai.captures (time, id);
  CREATE INDEX captures_url ON gongkai.captures (url, time);
  CREATE INDEX captures_place ON gongkai.captures (file, start);
  CREATE TABLE gongkai.changes (
    url TEXT COLLATE "C" NOT NULL, time BIGINT NOT NULL, field TEXT COLLATE "C" NOT NULL, before TEXT, after TEXT,
    earlier TEXT NOT NULL, later TEXT NOT NULL, PRIMARY KEY (time, url, field)
  );
  CREATE TABLE gongkai.workers (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, pools TEXT[] NOT NULL, beat TIMESTAMPTZ NOT NULL,
    buried BOOLEAN NOT NULL DEFAULT FALSE
  );
  CREATE TABLE gongkai.conversions (
    capture TEXT COLLATE "C" PRIMARY KEY, version TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL, bytes BIGINT,
    sha256 TEXT, other_page JSON
  );
  CREATE TABLE gongkai.reports (
    capture TEXT COLLATE "C" REFERENCES gongkai.conversions ON DELETE CASCADE, report INTEGER, id TEXT NOT NULL,
    agency TEXT, year INTEGER, form TEXT, record JSON NOT NULL, PRIMARY KEY (capture, report)
  );
  CREATE INDEX reports_year ON gongkai.reports (agency, year);
  CREATE TABLE gongkai.cells (
    capture TEXT COLLATE "C", report INTEGER, position INTEGER, field TEXT NOT NULL, value FLOAT8, unit TEXT NOT NULL,
    status TEXT NOT NULL, raw TEXT NOT NULL, label TEXT NOT NULL, how TEXT NOT NULL, place JSON, exact JSON,
    PRIMARY KEY (capture, report, position), FOREIGN KEY (capture, report) REFERENCES gongkai.reports ON DELETE CASCADE
  );
  CREATE TABLE gongkai.problems (
    capture TEXT COLLATE "C" REFERENCES gongkai.conversions ON DELETE CASCADE, position INTEGER, report INTEGER,
    severity TEXT NOT NULL, code TEXT NOT NULL, field TEXT NOT NULL, place TEXT NOT NULL, message TEXT NOT NULL,
    PRIMARY KEY (capture, position)
  );
  `,
  `
  CREATE TABLE gongkai.readings (
    capture TEXT COLLATE "C" PRIMARY KEY, version TEXT NOT NULL, token TEXT NOT NULL, times INTEGER NOT NULL,
    lasting BOOLEAN NOT NULL
  );
  `,
];

/** Makes or updates the tables. Many may do so at once: one does, the others wait. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async query => {
    await query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await query('CREATE SCHEMA IF NOT EXISTS gongkai');
    await query('CREATE TABLE IF NOT EXISTS gongkai.version (number INTEGER NOT NULL)');
    const [row] = await query('SELECT max(number) AS number FROM gongkai.version');
    const version = (row?.['number'] as number | null) ?? 0;
    if (version > VERSIONS.length)
      throw new StoreError(
        `invalid database: written by a later version: ${version}, known: ${VERSIONS.length} (install that version)`,
      );
    for (const [at, sql] of VERSIONS.entries()) {
      if (at < version) continue;
      await query(sql);
      await query('INSERT INTO gongkai.version VALUES ($1)', [at + 1]);
    }
  });
}

const LOCK = 0x676f6e67; // 'gong'
