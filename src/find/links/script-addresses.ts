import { resolveAddress } from '../../document/address.ts';

/** The addresses that a piece of script holds in quotes: `window.open('/a/b.html')`, `pdf = "./x.pdf"`. */
export function scriptAddresses(script: string, base: string): readonly string[] {
  if (script === '') return [];
  const found: string[] = [];
  for (const [, , written = ''] of script.matchAll(QUOTED)) {
    if (!LIKE_ADDRESS.test(written)) continue;
    const address = resolveAddress(written.replaceAll('\\/', '/'), base);
    if (address !== null) found.push(address);
  }
  return [...new Set(found)];
}

const QUOTED = /(["'])([^"'\s<>]{3,600})\1/g;
const LIKE_ADDRESS =
  /^(?:https?:)?\\?\/\\?\/?[\w%.-]|^\.{1,2}\/|^[\w%./-]+\.(?:s?html?|jhtml|jspx?|aspx?|php|pdf|docx?|xlsx?|wps|et|ofd|zip|rar)(?:\?|$)/i;
