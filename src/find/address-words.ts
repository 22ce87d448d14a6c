import { endingOfAddress } from '../document/address.ts';

/** Whether an address is below a column of reports by the names that site systems give folders: `/zfxxgknb/`. */
export function inReportColumn(address: string): boolean {
  return new URL(address).pathname.split('/').some(part => isColumnName(part));
}

/** The pinyin initials of 政府信息公开年报 and its relatives, or their words. */
export function isColumnName(part: string): boolean {
  return COLUMN.test(part.replace(/\.[a-z]{3,5}$/i, ''));
}

const COLUMN =
  /^(?:[a-z]{0,8}_?)?(?:(?:zf|zw)?xx?gk(?:gz)?|zwgk|gkgz|gk)_?(?:gz)?(?:nb|ndbg|ndgzbg|nianbao|niandubaogao|nd)(?:_?\d{1,4})?$|^(?:nianbao|niandubaogao|ndbg|gzndbg|xxgkndbg|annualreports?)(?:_?\d{1,4})?$/i;

/** An address as lists and columns have it, and single pages have not: a folder, `index_2.html`, `fdzdgknr_list.shtml`. */
export function isFolder(address: string): boolean {
  const { pathname, search } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (name === '' || /^20\d{2}$/.test(name) || isColumnName(name)) return search === '';
  return FOLDERS.test(name);
}

const FOLDERS =
  /^(?:index|default)(?:_?\d{0,4})?(?:\.[a-z]{3,5})?$|^\w{0,30}?(?:lists?|column|channel|catalog|class)(?:_?\d{0,4})?(?:\.[a-z]{3,5})?$/i;

/** The address of a document, and not of a page. */
export function isDocument(address: string): boolean {
  return DOCUMENTS.has(endingOfAddress(address)) || NAMED_DOCUMENT.test(address);
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'wps', 'et', 'ofd', 'rtf', 'zip', 'rar', '7z', 'ceb'],
]);
const NAMED_DOCUMENT = /[?&][^=&]{0,40}=[^&]{1,200}\.(?:pdf|docx?|xlsx?|wps)(?:&|$)/i;
