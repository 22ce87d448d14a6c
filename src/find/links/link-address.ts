import { resolveAddress } from '../../document/address.ts';
import { scriptAddresses } from './script-addresses.ts';

type Attributes = Readonly<Record<string, string>>;

/** Where a link leads, by the attributes that site systems put it in, or by its call of a script. */
export function linkAddress(attribs: Attributes, base: string): string | null {
  for (const name of ADDRESSES) {
    const written = attribs[name]?.replace(BRACKETED, '');
    if (written === undefined || /^\s*(?:javascript:|#)/i.test(written)) continue;
    const address = resolveAddress(written, base);
    if (address !== null) return address;
  }
  for (const name of SCRIPTS) {
    const [address] = scriptAddresses(attribs[name] ?? '', base);
    if (address !== undefined) return address;
  }
  return null;
}

/** The plain one first. */
const ADDRESSES = ['href', 'tagname', 'data-href', 'data-url', 'data-link', 'value'] as const;
const SCRIPTS = ['onclick', 'href', 'onmousedown'] as const;
const BRACKETED = /\[\/?href\]/gi;

/** What a frame shows: the document that a viewer in it is given, else its own address. */
export function frameAddress(attribs: Attributes, base: string): string | null {
  const written = attribs['src'] ?? attribs['data'] ?? attribs['value'] ?? '';
  const inside = /[?&](?:file|url|src)=([^&#]+)/i.exec(written)?.[1];
  const shown = inside === undefined ? null : resolveAddress(decoded(inside), base);
  return shown ?? resolveAddress(written, base);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
