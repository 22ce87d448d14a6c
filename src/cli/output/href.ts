import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The way from a folder to a file as it stands in a link: relative, so that both can be moved together. */
export function hrefOf(folder: string, path: string): string {
  const way = relative(resolve(folder), resolve(path));
  return way.startsWith(sep) || /^[a-z]:/i.test(way) // another drive: no way leads there
    ? pathToFileURL(path).href
    : way.split(sep).map(encode).join('/');
}

/** A name that is no Unicode is no address either; what it lacks is replaced. */
function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
}
