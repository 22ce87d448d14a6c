import type { ScriptedPages } from './scripted-pages.ts';

/**
 * The rest of a list whose first rows stand in the page and whose script asks `dataproxy.jsp` for groups of further
 * ones (`totalRecord`, `perPage`, `groupSize`, and the values that it would send).
 */
export function proxyPages(scripts: string): ScriptedPages {
  const number = (name: string) =>
    Number(
      new RegExp(`["']?\\b${name}["']?\\s{0,5}[:=]\\s{0,5}["']?(\\d{1,7})\\b`, 'i').exec(scripts)?.[1] ?? 0,
    );
  const proxy = /["']([^"'\s]{0,200}\/dataproxy\.jsp)["'?]/i.exec(scripts)?.[1];
  const total = number('totalRecord');
  const group = number('perPage') * (number('groupSize') || 3);
  if (proxy === undefined || total <= group || group === 0) return { pages: [], claimed: 0 };
  const sent = NAMES.flatMap(name => {
    const value = sentValue(scripts, name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  if (!sent.some(each => each.startsWith('columnid='))) return { pages: [], claimed: 0 };
  const pages: string[] = [];
  for (let start = group + 1; start <= total && pages.length < MOST; start += group) {
    const range = `startrecord=${start}&endrecord=${Math.min(start + group - 1, total)}&perpage=${number('perPage')}`;
    pages.push(`${proxy}?${range}&${sent.join('&')}`);
  }
  return { pages, claimed: Math.ceil(total / group) };
}

const MOST = 400; // pages that are written out

const NAMES = [
  ...[
    'col',
    'appid',
    'webid',
    'path',
    'columnid',
    'sourceContentType',
    'unitid',
    'webname',
    'permissiontype',
  ],
] as const;

/** `"unitid":"5939785"`, `unitid:5939785` or `unitid=5939785&`. */
function sentValue(scripts: string, name: string): string | null {
  const found = new RegExp(
    `[{,&?"'\\s]${name}["']?\\s{0,3}[:=]\\s{0,3}(?:"([^"&]{0,200})"|'([^'&]{0,200})'|([^"'&,}\\s]{1,200}))`,
    'i',
  ).exec(scripts);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
