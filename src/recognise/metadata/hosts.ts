/** The hosts of a page's own addresses, in lower case. Files and local copies have none. */
export function hostsOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.flatMap(address => HOST.exec(address.toLowerCase())?.[1] ?? []))];
}

const HOST = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([a-z0-9.-]+?)\.?(?=[:/?#]|$)/;
