/** The tables of the embedded store. A later version is one more entry; a file is brought up to date when it is opened. */
export const VERSIONS: readonly string[] = [
  `
  CREATE TABLE sources (
    position INTEGER PRIMARY KEY, body TEXT NOT NULL, entry TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER, pattern TEXT
  );
  CREATE INDEX sources_entry ON sources (entry);
  CREATE TABLE addresses (
    url TEXT PRIMARY KEY, host TEXT NOT NULL, entry TEXT NOT NULL, body TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER,
    title TEXT, found_on TEXT, depth INTEGER NOT NULL, hops INTEGER NOT NULL, rank INTEGER NOT NULL,
    first_seen INTEGER NOT NULL, due INTEGER, state TEXT NOT NULL, problem TEXT, etag TEXT, last_modified TEXT,
    payload TEXT, digest TEXT, cells TEXT, capture TEXT, checked INTEGER, captured INTEGER, gone_since INTEGER,
    failures INTEGER NOT NULL, listed INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX addresses_due ON addresses (host, due) WHERE listed = 1 AND due IS NOT NULL;
  CREATE TABLE hosts (
    name TEXT PRIMARY KEY, next_at INTEGER NOT NULL, lease_until INTEGER NOT NULL, token TEXT, delay INTEGER NOT NULL,
    failures INTEGER NOT NULL, refusals INTEGER NOT NULL, problem TEXT
  ) WITHOUT ROWID;
  CREATE TABLE robots (origin TEXT PRIMARY KEY, verdict TEXT NOT NULL, text TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE captures (
    id TEXT PRIMARY KEY, url TEXT NOT NULL, time INTEGER NOT NULL, status INTEGER NOT NULL, type TEXT NOT NULL,
    payload TEXT NOT NULL, digest TEXT NOT NULL, bytes INTEGER NOT NULL, same TEXT, file TEXT NOT NULL,
    start INTEGER NOT NULL, length INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX captures_url ON captures (url, time);
  CREATE INDEX captures_time ON captures (time, id);
  CREATE INDEX captures_place ON captures (file, start);
  CREATE TABLE changes (
    url TEXT NOT NULL, time INTEGER NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT, earlier TEXT NOT NULL,
    later TEXT NOT NULL, PRIMARY KEY (time, url, field)
  ) WITHOUT ROWID;
  `,
  `
  CREATE TABLE readings (
    capture TEXT PRIMARY KEY, version TEXT NOT NULL, token TEXT NOT NULL, times INTEGER NOT NULL, lasting INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
];
