import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';

const CONTENT = '<p>一、总体情况</p><table><tr><td colspan="2">规章</td><td>7</td></tr></table>';
const ANSWER = {
  code: 200,
  data: { title: '青石镇年报', pub_date: 1705281000000, content: CONTENT, isTop: false },
};
const plain = JSON.stringify(ANSWER);
const escaped = plain.replace(/[<>]/g, mark => `\\u00${mark.charCodeAt(0).toString(16)}`);
const ascii = plain.replace(/[^ -~]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ANSWERS: readonly [name: string, text: string][] = [
  ['as it is', plain],
  ['with its markup escaped', escaped],
  ['with all that is not ASCII escaped', ascii],
  ['as the argument of a call', `jQuery_1({"ok":true,"data":${plain}});`],
  ['printed over lines', JSON.stringify(ANSWER, null, 2)],
];

describe('a JSON answer', () => {
  it.each(ANSWERS)('is read like the page that it holds, %s', (_, text) => {
    const { blocks, meta } = readDocument(text).value;
    const texts = blocks.map(block => (block.type === 'line' ? block.text : block.rows[0]!.cells.length));
    expect(texts).toEqual(['一、总体情况', 2]);
    expect(meta).toContainEqual({ name: 'title', content: '青石镇年报' });
    expect(meta).toContainEqual({ name: 'pub_date', content: '1705281000000' });
  });

  it('is read where it is cut off', () => {
    const { blocks, meta } = readDocument(plain.slice(0, plain.indexOf('</table>'))).value;
    expect(blocks.map(({ type }) => type)).toEqual(['line', 'table']);
    expect(meta).toContainEqual({ name: 'title', content: '青石镇年报' });
  });

  it('says nothing of other articles in it', () => {
    const others = [{ title: '河口乡年报', content: '<p>一</p>' }, { title: '白河局年报' }];
    const { meta } = readDocument(JSON.stringify({ title: '年报', list: others, ...ANSWER })).value;
    expect(meta.filter(({ name }) => name === 'title').map(({ content }) => content)).toEqual([
      '青石镇年报',
      '年报',
    ]);
  });

  it('keeps the line of what it holds', () => {
    const { blocks } = readDocument(JSON.stringify(ANSWER, null, 2)).value;
    expect(blocks[0]!.place.line).toBe(6);
  });

  it('leaves other texts alone', () => {
    expect(readDocument('{青石镇} 一、总体情况\n规章 | 0 | 0').value.source).toBe('text');
  });
});
