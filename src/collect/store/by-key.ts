/** Rows in pages, each begun behind the key of the last one, so that no transaction stays open between them. */
export async function* byKey<T, K>(
  page: (after: K) => readonly T[] | Promise<readonly T[]>,
  keyOf: (value: T) => K,
  first: K,
): AsyncGenerator<T> {
  for (let after = first; ; ) {
    const values = await page(after);
    yield* values;
    if (values.length === 0) return;
    after = keyOf(values.at(-1)!);
  }
}
