import type { ParentNode, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readNodes, textWithin } from '../../src/document/nodes.ts';

/** Name or text, offset, and index behind the last node inside, as htmlparser2's own tree has them. */
function treeOf(source: string): readonly (readonly unknown[])[] {
  const found: unknown[][] = [];
  const visit = (parent: ParentNode) => {
    for (const child of parent.children) {
      if (child.type === 'text') found.push(['', (child as unknown as Text).data, child.startIndex]);
      if (!('name' in child) || !('children' in child)) continue;
      const row: unknown[] = [child.name, '', child.startIndex];
      found.push(row);
      visit(child as ParentNode);
      row.push(found.length);
    }
  };
  visit(parseDocument(source, { withStartIndices: true }));
  return found;
}

const nodesOf = (source: string) =>
  readNodes(source).map(({ tag, text, at, end }) =>
    tag === null ? ['', text, at] : [tag.name, '', at, end],
  );

const PIECES = [
  ...[
    '<table>',
    '<tr>',
    '<TD class="a" colspan=2>',
    '</td>',
    '</table>',
    '<p>',
    '</p>',
    '<br',
    '/>',
    '</br>',
  ],
  ...[
    '<!-- 注 -->',
    '<![CDATA[注]]>',
    '<?注',
    '<s>',
    '</s>',
    '<svg>',
    '<path/>',
    '<title>',
    '</title>',
    '</svg>',
  ],
  ...['甲', ' ', '\r\n', '&nbsp;', '&amp;', '<a href="#1">', '</a>', '<li>', '<option>', '<select>', '<dd>'],
  ...['<script>', '</script>', '</x>', '</>', '<h1>', '<div', '>', '<', '"', '<td x="', '<tbody>', '</body>'],
];

describe('readNodes', () => {
  it('nests elements as the tree of htmlparser2 does', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let i = 0; i < 2000; i++) {
      const source = Array.from({ length: 1 + next(30) }, () => PIECES[next(PIECES.length)]).join('');
      expect(nodesOf(source), source).toEqual(treeOf(source));
    }
  });

  it('keeps the first of two attributes, and none that nothing asks for', () => {
    expect(readNodes('<td COLSPAN=2 lang=a colspan="3" hidden>')[0]!.attributes).toEqual({
      colspan: '2',
      hidden: '',
    });
  });

  it('knows no tag that the source ends in', () => {
    expect(nodesOf('<p>甲</p><td colspan="2')).toEqual([
      ['p', '', 0, 2],
      ['', '甲', 3],
    ]);
  });

  it('gives the text in an element', () => {
    expect(textWithin(readNodes('<p>甲<b>乙&lt;</b>丙</p>丁'), 0)).toBe('甲乙<丙');
  });
});
