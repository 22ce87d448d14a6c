import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { textFormatsFor } from '../../src/write/formats.ts';

const PAGE =
  '青石鎮2023年政府信息公開工作年度報告\n一、總體情況\n主動公開信息12條, 詳見附件。\n二、主動公開政府信息情況\n規章 | 0 | 0 | 0 |\n';

describe('sections.csv', () => {
  const written = (names: Parameters<typeof textFormatsFor>[0], sections: boolean) =>
    textFormatsFor(names, { bom: false, sections }).filter(({ file }) => file === 'sections.csv');

  it('is written with a package, and with CSV where it is asked for', () => {
    expect(written(['package'], false)).toHaveLength(1);
    expect(written(['package', 'csv'], true)).toHaveLength(1);
    expect(written(['csv'], true)).toHaveLength(1);
    expect(written(['csv'], false)).toHaveLength(0);
    expect(written(['jsonl'], true)).toHaveLength(0);
  });

  it('has the heading as printed, the text, its length and the share touched', async () => {
    const conversion = await convert(new TextEncoder().encode(PAGE), { name: 'a.txt' });
    const [format] = written(['package'], false);
    const rows = [...format!.chunks(conversion, 'a.txt')].join('').trim().split('\n');
    const { id } = conversion.reports[0]!.record;
    expect(rows).toEqual([
      `${id},a.txt,青石镇人民政府,2023,overview,一、總體情況,"主动公开信息12条, 详见附件。",15,0.3125,"line 2, column 1",`,
      `${id},a.txt,青石镇人民政府,2023,disclosure,二、主動公開政府信息情況,,0,0,"line 4, column 1",`,
    ]);
  });
});
