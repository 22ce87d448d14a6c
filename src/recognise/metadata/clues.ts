import { withoutGlosses } from '../../normalise/glosses.ts';
import { toSimplified } from '../../normalise/script.ts';
import type { Document, PlaceClues } from '../../types.ts';
import type { Announced } from './announcing.ts';
import type { Fields } from './fields.ts';
import { hostsOf } from './hosts.ts';
import { nameInTitle } from './name-in-title.ts';
import { dataNamed } from './page-data-names.ts';
import type { PageLine } from './page-lines.ts';

/** The texts of a page that may begin with the name of its body's place, and its hosts. */
export function readClues(
  title: string | null,
  fields: Fields,
  { meta, addresses }: Pick<Document, 'meta' | 'addresses'>,
  head: readonly PageLine[],
  end: readonly PageLine[],
  announced: readonly Announced[],
): PlaceClues {
  return {
    title:
      title === null ? [] : texts([nameInTitle(wording(title)), title.replace(/^\s*20\d{2}\s*年?度?/, '')]),
    field: texts([...fields.publisher, ...dataNamed(meta, 'source'), ...dataNamed(meta, 'publisher')]),
    breadcrumb: texts(head.flatMap(trailOf)),
    signature: texts(end.slice(-SIGNED).flatMap(signatureOf)),
    contact: texts(head.flatMap(addressesIn)),
    notice: texts(announced.flatMap(({ type, name }) => (type === 'notice' && name !== null ? [name] : []))),
    host: hostsOf(addresses),
  };
}

const SIGNED = 8; // last lines that a signature may be on
const LONGEST = 60; // characters of a text that is a name

function texts(found: readonly string[]): readonly string[] {
  const worded = found.map(wording).filter(text => text.length >= 3 && text.length <= LONGEST);
  return [...new Set(worded)];
}

function wording(text: string): string {
  return withoutGlosses(toSimplified(text)).trim();
}

/** The links of `首页 > 皮山县 > 统计局`. */
function trailOf({ text }: PageLine): readonly string[] {
  if (text.length > 150 || !/[>＞»]|^\W{0,2}(?:当前|當前|您.{0,4})位置/.test(text)) return [];
  return text.replace(/^.*?位置\s*[:：]/, '').split(/[>＞»]+/);
}

/** 地址：某县某镇某路 */
function addressesIn({ text }: PageLine): readonly string[] {
  return [...text.slice(0, LONGEST_HEAD).matchAll(ADDRESS)].map(([, address]) => address!);
}

const ADDRESS = /地\s?址\s?[:：为]?\s?([\u3400-\u9fff]{4,30})/g;
const LONGEST_HEAD = 2000; // characters of a line

/** A short line without a sentence, its date left out. */
function signatureOf({ cells, text }: PageLine): readonly string[] {
  if (cells !== null || text.length > 45 || /[。，,；;：:>]/.test(text)) return [];
  return [text.replace(/\s*20\d{2}\s*年.*$/, '')];
}
