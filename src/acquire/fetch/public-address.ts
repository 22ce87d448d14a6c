import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address is one of the open internet: not private, loopback, link-local, shared, multicast, reserved, nor an
 * IPv6 address that wraps such an IPv4 one. What is no address at all is not public.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  if (version === 4) return !CLOSED.check(address, 'ipv4');
  // A name of a zone (fe80::1%eth0) is never of the open internet.
  return !address.includes('%') && GLOBAL.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
}

/** The host of an address where it is an IP address, without brackets; else null. */
export function literalAddress(url: URL): string | null {
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

const CLOSED = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  CLOSED.addSubnet(network, bits, 'ipv4');
// Within 2000::/3: Teredo and 6to4 (they wrap IPv4), ORCHID, documentation.
for (const [network, bits] of [
  ...([
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ] as const),
])
  CLOSED.addSubnet(network, bits, 'ipv6');

const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
