/** The shortest file found that still fails: ever smaller pieces are left out, as long as it does. */
export async function minimise(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
  tries = 400,
): Promise<Uint8Array> {
  let least = bytes;
  let left = tries;
  for (let size = Math.ceil(least.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let from = 0; from < least.length && left > 0; left--) {
      const shorter = without(least, from, size);
      if (await fails(shorter)) least = shorter;
      else from += size;
    }
  }
  return least;
}

function without(bytes: Uint8Array, from: number, size: number): Uint8Array {
  const shorter = new Uint8Array(Math.max(from, bytes.length - size));
  shorter.set(bytes.subarray(0, from));
  shorter.set(bytes.subarray(from + size), from);
  return shorter.subarray(0, from + Math.max(0, bytes.length - from - size));
}
