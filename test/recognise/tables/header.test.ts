import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import { STATUTORY_FORMS } from '../../../src/recognise/forms/index.ts';
import { type Header, readHeader } from '../../../src/recognise/tables/header/header.ts';
import { chooseForm } from '../../../src/recognise/tables/labels/choose-form.ts';
import { scriptsOf } from '../../../src/recognise/tables/labels/script.ts';
import { lexiconOf } from '../../../src/recognise/tables/words/lexicon.ts';
import { readTokens } from '../../../src/recognise/tables/words/tokens.ts';

const SCRIPTS = scriptsOf(STATUTORY_FORMS);
const LEXICON = lexiconOf(SCRIPTS);

/** The header of the first part that a page shows. */
function headerOf(page: string): Header {
  const tokens = readTokens(readDocument(page).value.blocks, LEXICON);
  const chosen = chooseForm(tokens, SCRIPTS);
  return readHeader(tokens, chosen!.parts[0]!);
}

function table(...rows: readonly string[]): string {
  const cells = (row: string) =>
    row
      .split(' ')
      .map(cell => {
        const [text, span] = cell.split('×');
        return `<td colspan="${span ?? 1}">${text === '-' ? '' : text}</td>`;
      })
      .join('');
  return `<html><body><table>${rows.map(row => `<tr>${cells(row)}</tr>`).join('')}</table></body></html>`;
}

const REVIEW = [
  '行政复议×5 行政诉讼×10',
  '结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉×5 复议后起诉×5',
];
const KINDS = '- - - - - 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计';
const ROW = '1 0 0 2 3 0 1 0 0 1 0 0 0 4 4';

describe('readHeader', () => {
  it('keeps each label with its place in the grid, and the column that it names', () => {
    const { cells, named, isWhole } = headerOf(
      table('信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 1 0 12', '行政规范性文件 2 0 30'),
    );
    expect(cells.map(({ token, column, width, names }) => [token.text, column, width, names])).toEqual([
      ['信息内容', 0, 1, null],
      ['本年制发件数', 1, 1, 0],
      ['本年废止件数', 2, 1, 1],
      ['现行有效件数', 3, 1, 2],
    ]);
    expect([...named.keys()]).toEqual([0, 1, 2]);
    expect(isWhole).toBe(true);
  });

  it('keeps the spans of headings over several columns', () => {
    const { cells } = headerOf(table(...REVIEW, KINDS, ROW));
    const headings = cells.filter(({ width }) => width > 1);
    expect(headings.map(({ token, row, column, width }) => [token.text, row, column, width])).toEqual([
      ['行政复议', 1, 0, 5],
      ['行政诉讼', 1, 5, 10],
      ['未经复议直接起诉', 2, 5, 5],
      ['复议后起诉', 2, 10, 5],
    ]);
  });

  it('tells how far a bounded header reaches, and nothing of one in flattened text', () => {
    expect(headerOf(table(...REVIEW, KINDS, ROW)).reach).toBe(15);
    const flat =
      '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n0\n12\n行政规范性文件\n2\n0\n30';
    expect(headerOf(flat).reach).toBeNull();
  });

  it('finds a column of remarks and is whole all the same', () => {
    const { remarks, isWhole } = headerOf(
      table(
        '信息内容 本年制发件数 本年废止件数 现行有效件数 备注',
        '规章 1 0 12 -',
        '行政规范性文件 2 0 30 -',
      ),
    );
    expect(remarks).toMatchObject({ text: '备注', column: 4 });
    expect(isWhole).toBe(true);
  });

  it('is not whole where a word was not read', () => {
    const { isWhole } = headerOf(
      table('信息内容 本年制发件数 本年废止件数 甲乙丙丁 现行有效件数', '规章 1 0 5 12'),
    );
    expect(isWhole).toBe(false);
  });

  it.each([
    ['本年收费金额（单位：万元）', '万元'],
    ['本年收费金额（单位：元）', '元'],
    ['本年收费金额', ''],
  ])('reads the unit of %s', (label, unit) => {
    expect(headerOf(table('第二十条第（八）项×2', `信息内容 ${label}`, '行政事业性收费 12')).unit).toBe(unit);
  });
});
