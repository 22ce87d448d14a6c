import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { noteWording } from '../../src/normalise/wording.ts';

const notes = (text: string) => noteWording(readDocument(text).value);

describe('noteWording', () => {
  it('has nothing to say of plain text', () => {
    expect(
      notes('一、总体情况\n2023年，我局公开信息12条（篇），“一网通办”等；其余见附件……\n乾县人民政府'),
    ).toEqual([]);
  });

  it('counts glosses and gives the first', () => {
    expect(notes('一、总体情况\n统(tǒng)计(jì)局')).toEqual([
      { code: 'normalise/pinyin-gloss', place: { line: 2, column: 2 }, data: { count: 2, found: '(tǒng)' } },
    ]);
  });

  it('counts traditional characters and gives the first', () => {
    expect(notes('一、總體情況\n二、主動公開')).toEqual([
      {
        code: 'normalise/traditional-script',
        place: { line: 1, column: 3 },
        data: { count: 5, found: '總' },
      },
    ]);
  });

  it('counts marks that stand twice and gives the first', () => {
    expect(notes('一,、总体情况。。\n二、公开,。三、略。。。')).toEqual([
      {
        code: 'normalise/doubled-punctuation',
        place: { line: 1, column: 2 },
        data: { count: 3, found: ',、' },
      },
    ]);
  });

  it('gives the cell where the page has markup', () => {
    const page = '<table><tr><td>规章</td><td>總計</td></tr></table>';
    expect(notes(page)[0]!.place).toMatchObject({ table: 1, row: 1, cell: 2 });
  });
});
