import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { explainPage, fieldsOfPage } from '../../src/explain.ts';
import { escapeHtml } from '../../src/write/escape.ts';
import { stagesNow } from '../made/read.ts';
import { HTML, PAGE } from './page.ts';

function pageOf(text: string, name = 'page.txt'): string {
  const stages = stagesNow(new TextEncoder().encode(text));
  return explainPage(stages, name, fieldsOfPage(stages));
}

/** Every tag of a page with its attributes. */
function tagsOf(html: string): readonly { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.write(html);
  parser.end();
  return tags;
}

describe('explainPage', () => {
  it.each([
    ['flattened text', PAGE],
    ['HTML', HTML],
  ])('marks the cells of %s by status', (_, text) => {
    const marks = tagsOf(pageOf(text)).filter(({ name, attributes }) => name === 'a' && attributes['title']);
    const of = (field: string) => marks.filter(({ attributes }) => attributes['href'] === `#of-${field}`);
    expect(of('disclosure.regulations.in_force')).toHaveLength(1);
    expect(of('disclosure.regulations.in_force')[0]!.attributes).toMatchObject({
      class: 'mark reported',
      title: expect.stringContaining('disclosure.regulations.in_force\n规章 / 现行有效件数'),
    });
    expect(of('disclosure.licensing.decisions')[0]!.attributes['class']).toBe('mark dash');
    expect(of('applications.carried_out.enterprise')[0]!.attributes['class']).toBe('mark blank');
    expect(of('applications.received.total')[0]!.attributes['class']).toBe('mark reported failing');
    expect(of('applications.carried_in.natural_person').map(({ attributes }) => attributes['class'])).toEqual(
      ['mark unread', 'mark unread'],
    );
  });

  it('has every id once, and a target for every link', () => {
    const tags = tagsOf(pageOf(PAGE));
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags)
      if (attributes['href'] !== undefined) expect(ids).toContain(attributes['href'].slice(1));
  });

  it('lists findings and all fields', () => {
    const page = pageOf(PAGE);
    expect(page).toContain('app.row_sum.received: found 3');
    expect(page.match(/<tr id="of-/g)).toHaveLength(200);
  });

  it('shows what was repaired, beside what is printed', () => {
    const page = pageOf(`${PAGE}推進政府信息公開的經?;?、制度化。\n`);
    expect(page).toContain('公開的經<ins title="?;? → 常化">?;?</ins>、制度化。');
  });

  it('says that a page is no report', () => {
    expect(pageOf('今天天气很好。')).toContain('<p>no report</p>');
  });

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<!--',
    '</style><script>',
    ']]>',
    'javascript:alert(1)',
    '\u0000\ud800\u202e',
  ];
  const allowed = new Set(
    'html head meta title style body header h1 p ul li span main h2 div table tbody tr td th a ins section small br'.split(
      ' ',
    ),
  );

  it('treats whatever a document holds as text', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(PAGE, HTML),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...hostile)), { minLength: 1, maxLength: 6 }),
        (page, pieces) => {
          const text = pieces.reduce((whole, [at, piece]) => {
            const cut = at % whole.length;
            return whole.slice(0, cut) + piece + whole.slice(cut);
          }, page);
          for (const { name, attributes } of tagsOf(pageOf(text, hostile[pieces.length]!))) {
            expect(allowed).toContain(name);
            for (const [key, value] of Object.entries(attributes)) {
              expect(key).not.toMatch(/^on|^src$|^style$/);
              if (key === 'href') expect(value).toMatch(/^#/);
            }
          }
        },
      ),
      { numRuns: 30 },
    ));

  it('needs nothing from elsewhere', () => {
    const page = pageOf(PAGE);
    expect(page).not.toMatch(/https?:|@import|url\(/);
    expect(page).toContain(`default-src 'none'`);
  });
});

describe('escapeHtml', () => {
  it.each([
    [`<a href="x">&'`, '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
    ['a\u0000b\u001b\ud800', 'a\ufffdb\ufffd\ufffd'],
    ['规章\n😀', '规章\n😀'],
  ])('%j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
});
