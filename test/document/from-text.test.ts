import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';

/** One line for each line or row: `-` for a filler, `_` for a blank cell. */
function sketch(text: string): readonly string[] {
  return readDocument(text).value.blocks.flatMap(block =>
    block.type === 'line'
      ? [block.text]
      : block.rows.map(row =>
          row.cells.map(({ kind, text: cell }) => ({ cell, blank: '_', filler: '-' })[kind]).join(' '),
        ),
  );
}

describe('fromText', () => {
  it.each([
    ['a row a line with the run of eaten columns', '行政许可 | 0 | ||', ['行政许可 0 - -']],
    ['a pipe in front', '| 规章 | 2 | 0 | 2 |', ['规章 2 0 2']],
    ['blank cells between pipes', '规章 | 2 | | 2 |', ['规章 2 _ 2']],
    ['a cell a line', '规章 |\n0 |\n|\n|||', ['规章', '0', '_', '- - -']],
    ['tabs', '规章\t2\t\t2', ['规章 2 - 2']],
    ['Markdown', '| 规章 | 2 |\n|:---|---:|\n| 许可 | 3 |', ['规章 2', '许可 3']],
    ['full-width pipes', '规章｜2｜', ['规章 2']],
    ['prose between pipes', `规章 | ${'长'.repeat(60)}。 | 2 |`, ['规章', `${'长'.repeat(60)}。`, '2']],
    ['tag remnants', '规章</td>\n<br />0', ['规章', '0']],
  ])('reads %s', (_, text, expected) => {
    expect(sketch(text)).toEqual(expected);
  });

  it('takes lone pipe lines between all cells for separators', () => {
    const cells = ['规章', '1', '', '3', '许可', '4', '处罚', '5'];
    expect(sketch(cells.join('\n|\n').replace('\n\n', '\n'))).toEqual([
      '规章',
      '1',
      '_',
      '3',
      '许可',
      '4',
      '处罚',
      '5',
    ]);
  });

  it('counts the empty lines before a line', () => {
    const { blocks } = readDocument('规章\n\n\n0').value;
    expect(blocks.map(block => (block.type === 'line' ? block.gap : null))).toEqual([0, 2]);
  });

  it('gives line and column of each cell', () => {
    const [block] = readDocument('\n规章 |  12 |').value.blocks;
    expect(block?.type === 'table' && block.rows[0]!.cells[1]!.place).toEqual({ line: 2, column: 7 });
  });
});
