import * as fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from '../faults.ts';
import { byCodeUnit } from '../kinds.ts';
import { urnOf } from './capture-records.ts';
import { gzipMember } from './member.ts';
import { type WarcRecord, writeRecord } from './record.ts';

/** Where a record stands. */
export interface Placed {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** WARC files that grow by whole records. What `write` gave back is on the disk. */
export interface Archive {
  /** Appends records side by side in one file and syncs it. Gives the place of the first. */
  write(records: readonly WarcRecord[]): Promise<Placed>;
  close(): Promise<void>;
}

export interface ArchiveOptions {
  readonly folder: string;
  readonly owner: string; // in the file names, so that many processes share a folder: letters, digits and hyphens
  readonly software: string; // name and version
  readonly largest?: number; // bytes; a file that is larger gets no more records
  readonly now: () => number;
  readonly files?: Files; // node:fs, unless told otherwise
}

/** What an archive needs of a file system. */
export type Files = Pick<
  typeof fs,
  'closeSync' | 'fsyncSync' | 'ftruncateSync' | 'mkdirSync' | 'openSync' | 'readdirSync' | 'writeSync'
> & { readonly fdatasync: (descriptor: number, done: fs.NoParamCallback) => void };

const LARGEST = 1024 ** 3;

export function openArchive(options: ArchiveOptions): Archive {
  const { folder, owner, software, largest = LARGEST, now, files = fs } = options;
  const sync = promisify(files.fdatasync);
  files.mkdirSync(folder, { recursive: true });
  let open: { readonly name: string; readonly descriptor: number; size: number } | null = null;
  let last = lastNumber(folder, owner, files);
  let queue: Promise<unknown> = Promise.resolve();

  const begin = () => {
    last += 1;
    const name = `${owner}-${String(last).padStart(6, '0')}.warc.gz`;
    const descriptor = files.openSync(join(folder, name), 'ax');
    syncFolder(folder, files);
    open = { name, descriptor, size: 0 };
    append(open, [infoRecord(name, software, now())], files);
  };
  const write = async (records: readonly WarcRecord[]): Promise<Placed> => {
    try {
      if (open !== null && open.size > largest) {
        files.closeSync(open.descriptor);
        open = null;
      }
      if (open === null) begin();
      const { name, descriptor } = open!;
      const [first] = append(open!, records, files);
      await sync(descriptor);
      return { file: name, ...first! };
    } catch (cause) {
      throw new StoreError(`invalid archive folder: ${folder} (${(cause as Error).message})`, { cause });
    }
  };
  return {
    write(records) {
      const done = queue.then(() => write(records));
      queue = done.catch(() => {});
      return done;
    },
    async close() {
      await queue;
      if (open !== null) files.closeSync(open.descriptor);
      open = null;
    },
  };
}

/** The files of an archive in the order they were begun, of one owner or all. */
export function archiveFiles(
  folder: string,
  owner?: string,
  files: Pick<Files, 'readdirSync'> = fs,
): readonly string[] {
  let names: readonly string[];
  try {
    names = files.readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter(name => /^.+-\d{6,}\.warc\.gz$/.test(name) && (owner === undefined || ownerOf(name) === owner))
    .sort(byCodeUnit);
}

function ownerOf(name: string): string {
  return name.replace(/-\d+\.warc\.gz$/, '');
}

function lastNumber(folder: string, owner: string, files: Files): number {
  return Number(
    archiveFiles(folder, owner, files)
      .at(-1)
      ?.match(/-(\d+)\.warc\.gz$/)?.[1] ?? 0,
  );
}

/** All in one write. A write that fails half-way, as on a full disk, is taken back. */
function append(
  open: { readonly descriptor: number; size: number },
  records: readonly WarcRecord[],
  { writeSync, ftruncateSync }: Files,
) {
  const members = records.map(record => gzipMember(writeRecord(record)));
  const places = members.map(({ length }, i) => ({
    offset: open.size + members.slice(0, i).reduce((sum, member) => sum + member.length, 0),
    length,
  }));
  const bytes = Buffer.concat(members);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(open.descriptor, bytes, written);
  } catch (error) {
    ftruncateSync(open.descriptor, open.size);
    throw error;
  }
  open.size += bytes.length;
  return places;
}

function infoRecord(file: string, software: string, time: number): WarcRecord {
  const lines = [`software: ${software}`, 'format: WARC File Format 1.1', 'robots: obey'];
  return {
    fields: [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', urnOf(crypto.randomUUID())],
      ['WARC-Date', new Date(time).toISOString()],
      ['WARC-Filename', file],
      ['Content-Type', 'application/warc-fields'],
    ],
    block: Buffer.from(lines.map(line => `${line}\r\n`).join('')),
  };
}

/** So that a new file's name survives a lost machine. Windows has no such thing, and needs none. */
function syncFolder(folder: string, { openSync, fsyncSync, closeSync }: Files): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
