import { describe, expect, it } from 'vitest';
import type { FieldCell, Mention } from '../../src/types.ts';
import { noteContradictions } from '../../src/validate/notes.ts';
import { metadataOf } from '../recognise/body/metadata.ts';

const at = (line: number) => ({ line, column: 1 });

function cell(field: string, value: number): FieldCell {
  return { field, value, unit: '', status: 'reported', raw: `${value}`, label: field, how: '', place: at(9) };
}

function mention(topic: Mention['topic'], value: number, line: number, sentence: string): Mention {
  return {
    topic,
    value,
    unit: '件',
    period: 'year',
    exactness: 'exact',
    parent: null,
    raw: `${value}`,
    words: sentence,
    sentence,
    place: at(line),
  };
}

const SECTIONS = {
  overview: '2022年公开。',
  disclosure: '',
  applications: '',
  review_litigation: '',
  problems: '人手不足。',
  other_matters: '无。',
};
const HEADINGS = [
  { id: 'review_litigation', place: at(20) },
  { id: 'problems', place: at(30) },
  { id: 'other_matters', place: at(40) },
] as const;

function notes(
  sections: Partial<Record<keyof typeof SECTIONS, string | null>>,
  mentions: readonly Mention[] = [],
  cells: readonly FieldCell[] = [],
) {
  const metadata = metadataOf('青石镇人民政府', {
    sections: { ...SECTIONS, ...sections },
    headings: HEADINGS.filter(({ id }) => sections[id] !== null),
  });
  return noteContradictions({ metadata, mentions, cells }).problems;
}

describe('noteContradictions', () => {
  it('finds nothing in a whole report', () => expect(notes({})).toEqual([]));

  it.each([
    ['', 30, false],
    ['无。', 30, false],
    [null, 40, true],
  ])('notes a section on problems that is %j', (problems, line, isMissing) => {
    expect(notes({ problems })).toEqual([
      { code: 'validate/empty-section', place: at(line), data: { section: 'problems', isMissing } },
    ]);
  });

  it('says nothing of a section that the page was cut off before', () => {
    expect(notes({ problems: null, other_matters: null })).toEqual([]);
  });

  it('notes a fee beside words that there was none', () => {
    const denied = mention('fee.charged', 0, 41, '本年度没有收取任何费用');
    const fee = cell('disclosure.fees.amount', 12);
    expect(notes({}, [denied], [fee])).toEqual([
      {
        code: 'validate/fee-denied',
        place: at(41),
        data: { found: 12, label: 'disclosure.fees.amount', foundPlace: at(9) },
      },
    ]);
    const ofRequests = mention('fee.charged', 0, 41, '本年度未收取信息处理费');
    expect(notes({}, [ofRequests], [fee])).toEqual([]);
    expect(notes({}, [ofRequests, mention('fee.charged', 50, 5, '收取信息处理费50元')])).toHaveLength(1);
  });

  it('notes a table of zeros beside prose that counts requests', () => {
    const received = mention('requests.received', 3, 5, '收到申请3件');
    const zeros = ['received.total', ...'abcdefghij'].map(id => cell(`applications.${id}`, 0));
    expect(notes({}, [received], zeros)).toEqual([
      {
        code: 'validate/zeros-beside-prose',
        field: 'applications.received.total',
        place: at(5),
        data: { found: 3, foundPlace: at(5), expectedPlace: at(9) },
      },
    ]);
    expect(notes({}, [received], [...zeros, cell('applications.k', 1)])).toEqual([]);
  });
});
