/** The state or archive of a collection cannot be used: fix its folder, or name another. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
