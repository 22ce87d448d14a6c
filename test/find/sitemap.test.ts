import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDER } from '../../src/find/finder.ts';
import { sourceAt } from '../made/crawl.ts';

const { readSitemap, findInSitemap } = FINDER;
const ADDRESS = 'http://www.baihe.gov.cn/sitemap.xml';
const read = (text: string) => readSitemap({ address: ADDRESS, text });

function urlset(addresses: readonly string[]): string {
  const urls = addresses.map(address => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

describe('readSitemap', () => {
  it('reads pages with the days they changed', () => {
    const text = urlset(['/zfxxgk/1.html']).replace(
      '</url>',
      '<lastmod>2024-01-30T08:00:00+08:00</lastmod></url>',
    );
    expect(read(text)).toEqual({
      value: {
        pages: [{ address: 'http://www.baihe.gov.cn/zfxxgk/1.html', modified: '2024-01-30' }],
        sitemaps: [],
      },
      problems: [],
    });
  });

  it('reads an index of sitemaps', () => {
    const text =
      '<sitemapindex><sitemap><loc> http://www.baihe.gov.cn/a.xml\n</loc></sitemap></sitemapindex>';
    expect(read(text).value).toEqual({ pages: [], sitemaps: ['http://www.baihe.gov.cn/a.xml'] });
  });

  it('reads names with a prefix, sections and plain text', () => {
    const prefixed = '<s:urlset><s:url><s:loc><![CDATA[/a.html]]></s:loc></s:url></s:urlset>';
    const plain = '\ufeffhttp://www.baihe.gov.cn/a.html\r\n\r\n';
    for (const text of [prefixed, plain])
      expect(read(text).value.pages.map(({ address }) => address)).toEqual([
        'http://www.baihe.gov.cn/a.html',
      ]);
  });

  it('gives back every address that a sitemap is made of', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const address = fc
      .record({ path: fc.array(part, { minLength: 1, maxLength: 4 }), query: fc.option(part) })
      .map(
        ({ path, query }) =>
          `http://www.baihe.gov.cn/${path.join('/')}${query === null ? '' : `?a=1&b=${query}`}`,
      );
    fc.assert(
      fc.property(fc.array(address, { maxLength: 30 }), addresses => {
        expect(read(urlset(addresses)).value.pages.map(page => page.address)).toEqual(addresses);
      }),
    );
  });

  it.each([
    ['', ''],
    ['<html><body><a href="/1.html">x</a></body></html>', '<html><body><a href="/1.html">x</a></bod'],
    ['not found', 'not found'],
  ])('says that "%s" is none', (text, found) =>
    expect(read(text)).toEqual({
      value: { pages: [], sitemaps: [] },
      problems: [{ code: 'acquire/not-a-sitemap', data: { found } }],
    }),
  );

  it('reads no more addresses than the protocol allows, and none with other schemes', () => {
    const { value, problems } = read(urlset(Array.from({ length: 50_001 }, (_, at) => `/${at}.html`)));
    expect(value.pages).toHaveLength(50_000);
    expect(problems).toEqual([
      { code: 'acquire/limited', data: { noun: 'addresses', found: 50_001, used: 50_000 } },
    ]);
    expect(read(urlset(['javascript:alert(1)', 'file:///etc/passwd'])).value.pages).toEqual([]);
  });
});

describe('findInSitemap', () => {
  const find = (addresses: readonly string[], pattern: string | null = null) => {
    const { reports, columns } = findInSitemap(
      read(urlset(addresses)).value,
      sourceAt('http://www.baihe.gov.cn/', { pattern }),
    );
    return [reports, columns].map(found => found.map(({ address }) => new URL(address).pathname));
  };

  it.each(['zfxxgknb', 'xxgknb', 'zfxxgkndbg', 'zfxxgkgzndbg', 'gknb', 'xxgk_nb', 'nianbao', 'zfxxgknb2023'])(
    'takes pages below a folder such as %s for reports',
    folder => {
      expect(find([`/gk/${folder}/202401/t20240130_7.html`, `/gk/${folder}/`, `/gk/${folder}/`])).toEqual([
        [`/gk/${folder}/202401/t20240130_7.html`],
        [`/gk/${folder}/`],
      ]);
    },
  );

  it.each(['zfxxgk', 'zfxxgkzn', 'nb', 'gkml', 'zfxxgkzd', 'qynb', 'tjnb', 'numbers', 'zfwznb'])(
    'does not take those below %s',
    folder => expect(find([`/gk/${folder}/202401/t20240130_7.html`])).toEqual([[], []]),
  );

  it('goes by the pattern where the source has one, and stays on the site', () => {
    const addresses = ['/a/nb/1.html', '/b/zfxxgknb/2.html', 'http://other.cn/a/nb/3.html'];
    expect(find(addresses, '/a/nb/')).toEqual([['/a/nb/1.html'], []]);
  });

  it('knows a report’s date by its address', () => {
    const { reports } = findInSitemap(
      read(urlset(['/zfxxgknb/202401/t20240130_7.html'])).value,
      sourceAt(ADDRESS),
    );
    expect(reports).toMatchObject([{ published: '2024-01-30', year: null, title: '', evidence: 'address' }]);
  });
});
