import type { Files } from '../../src/acquire/archive/writer.ts';

interface MadeFile {
  now: Uint8Array; // as a process sees it
  synced: Uint8Array; // as it is on the disk
  isNamed: boolean; // its folder was synced since it was made
}

/**
 * A file system of one flat folder that loses at a power cut what was not synced: bytes since the last sync of their file, and
 * files whose name is not on the disk yet.
 */
export function forgetfulFiles() {
  let files = new Map<string, MadeFile>();
  const open: (MadeFile | 'folder')[] = [];
  const opened = (descriptor: number) => open[descriptor] as MadeFile;
  const functions = {
    mkdirSync: () => undefined,
    readdirSync: () => [...files.keys()],
    openSync: (path: string, flags: string) => {
      if (flags === 'r') return open.push('folder') - 1;
      const name = path.split(/[/\\]/).at(-1)!;
      if (flags !== 'ax' || files.has(name)) throw new Error(`${path}: ${flags}`);
      const file = { now: new Uint8Array(), synced: new Uint8Array(), isNamed: false };
      files.set(name, file);
      return open.push(file) - 1;
    },
    writeSync: (descriptor: number, bytes: Uint8Array, from: number) => {
      const file = opened(descriptor);
      file.now = Buffer.concat([file.now, bytes.subarray(from)]);
      return bytes.length - from;
    },
    ftruncateSync: (descriptor: number, size: number) => {
      opened(descriptor).now = opened(descriptor).now.slice(0, size);
    },
    fsyncSync: () => {
      for (const file of files.values()) file.isNamed = true;
    },
    fdatasync: (descriptor: number, done: (error: null) => void) => {
      opened(descriptor).synced = opened(descriptor).now;
      setImmediate(done, null);
    },
    closeSync: () => {},
  };
  return {
    functions: functions as unknown as Files,
    /** What is left of each file. */
    cutPower: (): ReadonlyMap<string, Uint8Array> => {
      files = new Map([...files].filter(([, { isNamed }]) => isNamed));
      for (const file of files.values()) file.now = file.synced;
      return new Map([...files].map(([name, { now }]) => [name, now]));
    },
  };
}
