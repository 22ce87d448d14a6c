import { describe, expect, it } from 'vitest';
import { bodyRefOf } from '../../../src/validate/across/body-ref.ts';
import { historiesOf } from '../../../src/validate/across/histories.ts';
import { briefOfMade, convertedOf, type MadeReport } from '../../made/made-report.ts';

const made = (agency: string | null, body?: MadeReport['body'], path = 'x/2023.html'): MadeReport => ({
  path,
  agency,
  ...(body === undefined ? {} : { body }),
  year: 2023,
  published: null,
  form: null,
  numbers: {},
  prose: '',
});

describe('the key of a body', () => {
  it.each([
    ['白河市统计局', undefined, '白河市统计局'],
    ['白河市 统计局', undefined, '白河市统计局'],
    ['国家统计局', undefined, '国家统计局'],
    ['长岭县石桥镇人民政府', undefined, '长岭县石桥镇人民政府'],
    ['石桥镇人民政府', undefined, '石桥镇人民政府 @ x'], // there are many
    ['鼓楼区人民政府', undefined, '鼓楼区人民政府 @ x'],
    ['县林业局', undefined, '县林业局 @ x'],
    ['市场监督管理局', undefined, '市场监督管理局 @ x'],
    ['市城市管理局', undefined, '市城市管理局 @ x'],
    ['江津区杜市镇人民政府', undefined, '江津区杜市镇人民政府 @ x'],
    ['东城区城市管理局', undefined, '东城区城市管理局 @ x'],
    ['区人民政府北京街道办事处', undefined, '区人民政府北京街道办事处 @ x'],
    ['我局', undefined, null],
    ['本机关', undefined, null],
    [null, undefined, null],
    ['统计局', { name: '统计局', region_code: '130100' }, '130100 统计局'],
    ['统计局', { name: '白河市统计局', region_code: '130100', register_id: 'b7' }, 'register:b7'],
    [
      '朝阳区统计局',
      { name: '北市朝阳区统计局', candidates: [{ region_code: '110105', name: '北京市朝阳区' }] },
      '北市朝阳区统计局 @ x',
    ],
    [null, { name: null, region_code: null, register_id: null, candidates: [] }, null],
  ] as const)('of %s with %o is %s', (agency, body, key) => {
    expect(bodyRefOf(convertedOf(made(agency, body)).record).key).toBe(key);
  });

  it('of a name without a code is that of the one body with it', () => {
    const coded = { name: '白河市统计局', region_code: '130100' };
    const { histories } = historiesOf(
      [made('白河市统计局', coded, 'a'), made('白河市统计局', undefined, 'b')].map(briefOfMade),
    );
    expect(histories.map(({ key }) => key)).toEqual(['130100 白河市统计局']);
  });

  it('of a name without a code stays open where two bodies have it', () => {
    const one = { name: '白河市统计局', region_code: '130100' };
    const two = { name: '白河市统计局', region_code: '370100' };
    const { histories } = historiesOf(
      [made('', one, 'a'), made('', two, 'b'), made('白河市统计局', undefined, 'c')].map(briefOfMade),
    );
    expect(histories.map(({ key }) => key)).toEqual([
      '130100 白河市统计局',
      '370100 白河市统计局',
      '白河市统计局',
    ]);
  });
});
