/**
 * Whether an address is on the same site as another: at the same registered name, of which `gov.cn` and the like are no
 * part; where there is no name, at the same host and port.
 */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(address: string): string {
  const { host, hostname } = new URL(address);
  if (!/(?:^|\.)[0-9-]*[a-z][a-z0-9-]*$/i.test(hostname) || !hostname.includes('.')) return host;
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const isShared = labels.length > 2 && SHARED.test(labels.slice(-2).join('.'));
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** What many owners share: second levels of China, its provinces' among them, and of Hong Kong, Macao and Taiwan. */
const SHARED =
  /^(?:(?:ac|com|edu|gov|mil|net|org|ah|bj|cq|fj|gd|gs|gx|gz|ha|hb|he|hi|hk|hl|hn|jl|js|jx|ln|mo|nm|nx|qh|sc|sd|sh|sn|sx|tj|tw|xj|xz|yn|zj)\.cn|(?:com|edu|gov|net|org)\.(?:hk|mo|tw))$/;
