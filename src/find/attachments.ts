import type { AttachmentLink, ReportLink } from '../types.ts';
import { isDocument } from './address-words.ts';
import type { JudgedLink } from './judge-links.ts';
import type { LinkedPage } from './links/page-links.ts';
import { scriptAddresses } from './links/script-addresses.ts';

/**
 * The documents that belong to a report's page: those it shows inside, those whose words name the report or call them
 * an attachment, those that lie in the folder of the page, and those that its scripts show.
 */
export function findAttachments(
  page: LinkedPage,
  links: readonly JudgedLink[],
  own: string,
): readonly AttachmentLink[] {
  const linked = links.filter(each => isDocument(each.link.address) && belongs(each, own));
  const shown = scriptAddresses(page.scripts, page.address).filter(isDocument);
  const all = [
    ...linked.map(({ link: { address }, words }) => ({ address, title: words })),
    ...shown.map(address => ({ address, title: '' })),
  ];
  const byAddress = new Map<string, AttachmentLink>();
  for (const each of all) {
    const known = byAddress.get(each.address);
    if (known === undefined || known.title === '') byAddress.set(each.address, each);
  }
  return [...byAddress.values()].slice(0, MOST);
}

/** Documents on a row with one report's link: 下载 or PDF beside its title. A row with several is a page's layout. */
export function attachmentsBeside(
  links: readonly JudgedLink[],
  reports: readonly ReportLink[],
): readonly AttachmentLink[] {
  const addresses = new Set(reports.map(({ address }) => address));
  const rows = new Map<number, number>(); // to how many reports
  for (const { link } of links)
    if (link.row > 0 && addresses.has(link.address)) rows.set(link.row, (rows.get(link.row) ?? 0) + 1);
  return links
    .filter(({ link, words, kind }) => {
      const isBeside = rows.get(link.row) === 1 && kind === 'other';
      return isBeside && isDocument(link.address) && CALLED.test(words) && !OTHERS.test(words);
    })
    .map(({ link, words }) => ({ address: link.address, title: words }))
    .slice(0, MOST);
}

const MOST = 50;

function belongs({ link, words, kind }: JudgedLink, own: string): boolean {
  const { address, before, heading, isFrame } = link;
  if (isFrame) return true;
  if (kind === 'report' || kind === 'yearly' || kind === 'reports') return true;
  if (OTHERS.test(words)) return false;
  return (
    CALLED.test(words) ||
    /附\s*件/.test(before) ||
    /^附\s*件/.test(heading) ||
    folderOf(address) === folderOf(own)
  );
}

const CALLED = /^附(?:件|表)|附件|附表|下载|^(?:pdf|word|doc|excel)|信息公开.{0,120}(?:报告|年报|统计表)/i;
const OTHERS = /解读|图解|指南|申请表|年鉴|公报|预算|决算|通知/;

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}
