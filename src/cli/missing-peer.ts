/** What commands with a database say where its packages were not installed; null for any other error. */
export function missingPeer(error: unknown): string | null {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  if (code !== 'ERR_MODULE_NOT_FOUND') return null;
  const [, name = ''] = /^Cannot find package '([^']+)'/.exec(message) ?? [];
  if (!(name in PEERS)) return null;
  const all = Object.entries(PEERS).map(([peer, version]) => `${peer}@${version}`);
  return `missing package: ${name} (for a database that is shared: npm install ${all.join(' ')})`;
}

/** Packages that nothing else needs, in the versions of the tests: most users are spared them. */
export const PEERS: Readonly<Record<string, string>> = { pg: '8.23.1', 'graphile-worker': '0.17.3' };
