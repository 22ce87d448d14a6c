/** SHA256SUMS, as `sha256sum --check` reads it. */
export function checksums(files: readonly { readonly file: string; readonly sha256: string }[]): string {
  return [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join('');
}
