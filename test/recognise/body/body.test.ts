import { describe, expect, it } from 'vitest';
import { DIVISIONS } from '../../../src/acquire/divisions.ts';
import { readBody } from '../../../src/recognise/body/body.ts';
import { readRegister } from '../../../src/recognise/body/read-register.ts';
import type { BodyHelp, Metadata, PlaceClues } from '../../../src/types.ts';
import { metadataOf } from './metadata.ts';

const divisions = () => DIVISIONS;
const read = (agency: string, changes: Partial<Metadata> = {}, help: BodyHelp = {}) =>
  readBody(metadataOf(agency, changes), { divisions, ...help });
const bodyOf = (...given: Parameters<typeof read>) => read(...given).value;
const on = (clues: Partial<PlaceClues>): Partial<Metadata> => ({ clues: clues as PlaceClues });

describe('readBody', () => {
  it.each([
    // a place in the name
    ['皮山县统计局', '653223', 'county', 'bureau', 'statistics'],
    ['阜新市彰武县政府办公室', '210922', 'county', 'office', null],
    ['上海市人民政府办公厅', '310000', 'provincial', 'office', null],
    ['江苏省统计局', '320000', 'provincial', 'bureau', 'statistics'],
    ['广西壮族自治区教育厅', '450000', 'provincial', 'bureau', 'education'],
    ['威海市文登区信访局', '371003', 'county', 'bureau', 'visits-and-letters'],
    ['南京市鼓楼区统计局', '320106', 'county', 'bureau', 'statistics'],
    ['朝阳市教育局', '211300', 'city', 'bureau', 'education'],
    ['北京市朝阳区教育委员会', '110105', 'county', 'bureau', 'education'],
    ['长春市朝阳区市场监督管理局', '220104', 'county', 'bureau', 'market-regulation'],
    ['吉林市船营区人民政府', '220204', 'county', 'government', null],
    ['仙桃市林业局', '429004', 'county', 'bureau', 'forestry'],
    ['恩施土家族苗族自治州水利局', '422800', 'city', 'bureau', 'water'],
    ['恩施州水利局', '422800', 'city', 'bureau', 'water'],
    ['湘西州审计局', '433100', 'city', 'bureau', 'audit'],
    ['黔东南州民政局', '522600', 'city', 'bureau', 'civil-affairs'],
    ['和田地区行政公署', '653200', 'city', 'government', null],
    ['长沙市市场监督管理局', '430100', 'city', 'bureau', 'market-regulation'],
    ['长沙市城市管理局', '430100', 'city', 'bureau', 'urban-management'],
    ['清远市中级人民法院', '441800', 'city', 'court-or-procuratorate', null],
    ['皮山县第一中学', '653223', 'county', 'school', null],
    ['皮山县人民医院', '653223', 'county', 'hospital', null],
    ['皮山县自来水公司', '653223', 'county', 'company', null],
    ['中共皮山县委宣传部', '653223', 'county', 'party-or-mass', null],
    ['皮山县残疾人联合会', '653223', 'county', 'party-or-mass', null],
    ['皮山县气象局', '653223', 'county', 'vertical-agency', 'meteorology'],
    ['国家税务总局皮山县税务局', '653223', 'county', 'vertical-agency', 'taxation'],
    ['国家税务总局广州市越秀区税务局', '440104', 'county', 'vertical-agency', 'taxation'],
    ['国家统计局皮山调查队', '653223', 'county', 'vertical-agency', 'statistics'],
    ['国家统计局浙江调查总队', '330000', 'provincial', 'vertical-agency', 'statistics'],
    ['龙岩市自然资源局永定分局', '350803', 'county', 'bureau', 'natural-resources'],
    // towns behind their county
    ['重庆市江津区杜市镇人民政府', '500116121', 'township', 'government', null],
    ['柞水县凤凰镇人民政府', '611026105', 'township', 'government', null],
    ['广州市越秀区北京街道办事处', '440104003', 'township', 'government', null],
    ['越秀区人民政府北京街道办事处', '440104003', 'township', 'government', null],
    ['衢州市衢江区湖南镇人民政府', '330803113', 'township', 'government', null],
    ['皮山县某某镇人民政府', '653223', 'township', 'government', null],
    // a place without its 省 or 市 before a part of it
    ['湖南长沙市教育局', '430100', 'city', 'bureau', 'education'],
    ['南京鼓楼区教育局', '320106', 'county', 'bureau', 'education'],
    // former names
    ['北京市密云县统计局', '110228', 'county', 'bureau', 'statistics'],
    ['襄樊市统计局', '420600', 'city', 'bureau', 'statistics'],
    ['南京市下关区教育局', '320107', 'county', 'bureau', 'education'],
  ])('%s is %s', (agency, region_code, level, kind, field) => {
    expect(bodyOf(agency)).toMatchObject({ region_code, level, kind, field, candidates: [] });
  });

  it.each([
    ['海关总署', 'national', 'bureau', 'customs'],
    ['国家税务总局', 'national', 'vertical-agency', 'taxation'],
    ['教育部', 'national', 'bureau', 'education'],
    ['国家发展和改革委员会', 'national', 'bureau', 'development-and-reform'],
    ['县林业局', 'county', 'bureau', 'forestry'],
    ['市公安局', null, 'bureau', 'public-security'],
    ['统计局', null, 'bureau', 'statistics'],
    ['温州高新技术产业开发区(温州经济技术开发区)管委会', null, 'park-committee', null],
    ['东城区管理委员会', null, 'park-committee', null],
    ['许昌市东城区管理委员会', null, 'park-committee', null],
    ['合肥市高新区教育局', null, 'bureau', 'education'],
    ['白河市统计局', null, 'bureau', 'statistics'],
    ['安康市白河区统计局', null, 'bureau', 'statistics'],
    ['南京海关', null, 'vertical-agency', 'customs'],
    ['上海市场信息报', null, null, null],
  ])('%s names no region for certain', (agency, level, kind, field) => {
    expect(bodyOf(agency)).toMatchObject({ region_code: null, level, kind, field, candidates: [] });
  });

  it('gives what lies above, as it was called in the year', () => {
    expect(bodyOf('襄城区统计局', { year: 2009 })).toMatchObject({ region_code: '420602', city: '襄樊市' });
    expect(bodyOf('襄城区统计局', { year: 2019 })).toMatchObject({ region_code: '420602', city: '襄阳市' });
    expect(bodyOf('北京市海淀区统计局')).toMatchObject({ province: '北京市', city: null, county: '海淀区' });
    expect(bodyOf('潜江市统计局')).toMatchObject({ province: '湖北省', city: null, county: '潜江市' });
    expect(bodyOf('合肥市高新区教育局')).toMatchObject({ province: '安徽省', city: '合肥市', county: null });
  });

  it('reads a code that changed by the year, and leaves it open between two revisions', () => {
    expect(bodyOf('寿县统计局', { year: 2012 }).region_code).toBe('341521');
    expect(bodyOf('寿县统计局', { year: 2018 }).region_code).toBe('340422');
    expect(bodyOf('寿县统计局', { year: 2015 }).region_code).toBe(null);
    expect(bodyOf('寿县统计局').candidates.map(({ region_code }) => region_code)).toEqual([
      '340422',
      '341521',
    ]);
    expect(bodyOf('巢湖市统计局', { year: 2008 }).level).toBe('city');
    expect(bodyOf('巢湖市统计局', { year: 2016 }).level).toBe('county');
  });

  it('reads traditional characters, full width and blanks', () => {
    expect(bodyOf('清 遠市　教育局')).toMatchObject({ name: '清远市教育局', region_code: '441800' });
    expect(bodyOf('溫州高新區（經開區）管委會').name).toBe('温州高新区(经开区)管委会');
  });

  it('gives no region without division data, and asks for none for a body that is not named', () => {
    const body = readBody(metadataOf('皮山县统计局'), {}).value;
    expect(body).toMatchObject({
      name: '皮山县统计局',
      kind: 'bureau',
      field: 'statistics',
      region_code: null,
    });
    const never = () => {
      throw new Error('asked');
    };
    expect(readBody(metadataOf(null), { divisions: never }).value.name).toBe(null);
  });
});

it.each(['滨海新区教育局', '东城区教育局', '老城区统计局'])('%s may be a zone elsewhere', agency => {
  expect(bodyOf(agency)).toMatchObject({ region_code: null, candidates: [expect.anything()] });
});

it.each([
  ...['南京路街道办事处', '上海路街道办事处', '北京路街道办事处', '湖南镇人民政府', '重庆路街道办事处'],
  ...[
    '县城关镇人民政府',
    '市区统计局',
    '开发区统计局',
    '南京海关',
    '朝阳市场管理局',
    '新疆生产建设兵团第八师',
  ],
  ...[
    '江苏路小学',
    '北京大学',
    '吉林大学',
    '湖南大学',
    '中山大学',
    '海南航空公司',
    '上海浦东发展银行',
    '河北工业大学',
  ],
  ...[
    '新区管委会',
    '高新区税务局',
    '全国海关',
    '市中区统计局',
    '郊区统计局',
    '城区人民政府',
    '吉林统计局',
    '朝阳统计局',
  ],
])('%s is in no region for certain', agency => {
  expect(bodyOf(agency).region_code).toBe(null);
});

describe('an ambiguous name', () => {
  it('stays open, with its candidates', () => {
    const { value, problems } = read('鼓楼区统计局');
    expect(value.region_code).toBe(null);
    expect(value.candidates).toEqual([
      { region_code: '320106', name: '江苏省南京市鼓楼区' },
      { region_code: '320302', name: '江苏省徐州市鼓楼区' },
      { region_code: '350102', name: '福建省福州市鼓楼区' },
      { region_code: '410204', name: '河南省开封市鼓楼区' },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['recognise/ambiguous-region']);
    expect(bodyOf('江苏省鼓楼区统计局').candidates).toHaveLength(2);
    expect(bodyOf('城关镇人民政府').candidates.length).toBeGreaterThan(90);
    expect(bodyOf('区人民政府北京街道办事处').candidates).toHaveLength(1);
    expect(bodyOf('湖南镇人民政府').candidates).toHaveLength(2);
  });

  it.each<[string, Partial<PlaceClues>, string | null, string[]]>([
    ['鼓楼区统计局', { title: ['徐州市鼓楼区统计局'] }, '320302', ['title']],
    ['鼓楼区统计局', { field: ['徐州市人民政府'] }, '320302', ['text', 'field']],
    ['鼓楼区统计局', { breadcrumb: ['首页', '福州市', '鼓楼区', '年报'] }, '350102', ['breadcrumb']],
    ['沙塘镇人民政府', { contact: ['开平市沙塘镇东路一号'] }, '440783103', ['text', 'contact']],
    ['县统计局', { notice: ['平武县人民政府办公室'] }, '510727', ['notice']],
    ['区统计局', { contact: ['合肥市蜀山区南路一号'] }, null, []],
    ['市统计局', { notice: ['荆门市人民政府办公室'] }, null, []],
    ['鼓楼区统计局', { signature: ['徐州市鼓楼区统计局'] }, '320302', ['signature']],
    ['鼓楼区统计局', { field: ['鼓楼区统计局'] }, null, []],
    ['鼓楼区统计局', { field: ['徐州市人民政府'], signature: ['福州市鼓楼区统计局'] }, null, []],
    ['鼓楼区统计局', { field: ['江苏省统计局'] }, null, []],
    ['渔洋镇人民政府', { field: ['渔洋镇'] }, null, []],
    ['渔洋镇人民政府', { field: ['潜江市人民政府'] }, '429005101', ['text', 'field']],
    ['渔洋镇人民政府', { field: ['上海市人民政府'] }, null, []],
    ['城关镇人民政府', { breadcrumb: ['首页', '彰武县'] }, null, []],
    ['北京街道办事处', { title: ['北京街道办事处'] }, null, []],
    ['县林业局', { field: ['皮山县人民政府'] }, '653223', ['field']],
    ['县林业局', { field: ['皮山县人民政府'], breadcrumb: ['彰武县'] }, null, []],
    ['县林业局', { field: ['阎良区人民政府'] }, null, []],
    ['市公安局', { field: ['清远市人民政府办公室'] }, '441800', ['field']],
    ['市公安局', { field: ['清远市场报'] }, null, []],
    ['统计局', { field: ['皮山县人民政府'] }, '653223', ['field']],
    ['统计局', { field: ['清远市人民政府'] }, null, []],
    ['统计局', { field: ['鼓楼区人民政府'] }, null, []],
    ['白河市统计局', { field: ['皮山县人民政府'] }, null, []],
    ['高新区教育局', { field: ['皮山县人民政府'] }, null, []],
    ['渔水乡统计站', { field: ['皮山县人民政府'] }, null, []],
  ])('%s with %j is %s', (agency, clues, code, evidence) => {
    expect(bodyOf(agency, on(clues))).toMatchObject({ region_code: code, evidence });
  });

  it('is told of where two parts of the page disagree', () => {
    const { problems } = read('鼓楼区统计局', on({ field: ['徐州市'], signature: ['福州市鼓楼区统计局'] }));
    expect(problems.map(({ code }) => code)).toEqual([
      'recognise/region-conflict',
      'recognise/ambiguous-region',
    ]);
  });

  it.each<[string, string, string | null]>([
    ['鼓楼区统计局', '320302', '320302'],
    ['鼓楼区统计局', '320300', '320302'],
    ['鼓楼区统计局', '320000', null],
    ['县林业局', '653223', '653223'],
    ['县林业局', '653200', null],
    ['统计局', '653223', '653223'],
    ['渔洋镇人民政府', '429005', '429005101'],
  ])('%s with the hint %s is %s', (agency, region, code) => {
    expect(bodyOf(agency, {}, { region }).region_code).toBe(code);
  });

  it('trusts the page before the hint, and says so', () => {
    const { value, problems } = read('福州市鼓楼区统计局', {}, { region: '320302' });
    expect(value.region_code).toBe('350102');
    expect(problems.map(({ code }) => code)).toEqual(['recognise/region-conflict']);
    expect(read('福州市鼓楼区统计局', {}, { region: '350000' }).problems).toEqual([]);
  });

  it.each<[string, string[], string | null]>([
    ['鼓楼区统计局', ['320302'], '320302'],
    ['鼓楼区统计局', ['320300', '320303'], '320302'],
    ['鼓楼区统计局', ['320302', '350102'], null],
    ['鼓楼区统计局', ['320300', '320100'], null],
    ['鼓楼区统计局', ['320000'], null],
    ['鼓楼区统计局', [], null],
    ['城关镇人民政府', ['110105'], null],
    ['县林业局', ['653223', '653223100'], null],
    ['县林业局', ['653223', '653223100', '653223'], '653223'],
    ['县林业局', ['653223', '653224', '653223'], null],
    ['市公安局', ['441800', '441802', '441802'], '441800'],
    ['滨海新区教育局', ['120100'], null],
    ['滨海新区教育局', ['120116'], '120116'],
  ])('%s among files of %j is %s', (agency, codes, code) => {
    expect(bodyOf(agency, {}, { siblings: () => codes }).region_code).toBe(code);
  });

  it('asks for the other files only when nothing else decides', () => {
    const siblings = () => {
      throw new Error('asked');
    };
    expect(bodyOf('皮山县统计局', {}, { siblings }).region_code).toBe('653223');
    expect(bodyOf('鼓楼区统计局', on({ field: ['徐州市'] }), { siblings }).region_code).toBe('320302');
  });
});

describe('the register', () => {
  const { value: register } = readRegister(
    [
      'id,names,region_code,parent',
      'p,皮山县人民政府,653223,',
      'p-tj,皮山县统计局|皮山统计局,653223,p',
      'g1,鼓楼区统计局,320106,',
      'g2,鼓楼区统计局,350102,',
      'x,白河市统计局,,',
      'f,县林业局,653223,p',
      'd1,同名局,,',
      'd2,同名局,,',
    ].join('\n'),
  );
  it.each<[string, Partial<Metadata>, string | null]>([
    ['皮山县统计局', {}, 'p-tj'],
    ['皮山縣 統計局', {}, 'p-tj'],
    ['皮山统计局', {}, 'p-tj'],
    ['鼓楼区统计局', {}, null],
    ['鼓楼区统计局', on({ field: ['福州市'] }), 'g2'],
    ['鼓楼区统计局', on({ field: ['开封市'] }), null],
    ['白河市统计局', {}, 'x'],
    ['县林业局', {}, 'f'],
    ['县林业局', on({ field: ['彰武县人民政府'] }), null],
    ['同名局', {}, null],
    ['彰武县统计局', {}, null],
  ])('of %s with %j has %s', (agency, changes, id) => {
    expect(bodyOf(agency, changes, { register }).register_id).toBe(id);
  });

  it('is told of bad lines', () => {
    const { faults } = readRegister(
      [
        'id,names,region_code,parent',
        'a,"甲局',
        '|乙局",110101,',
        ',丙局,,',
        'a,丁局,,',
        'b,,11,',
        'c,戊局,,z',
        'd,己局,,d',
        'e,庚局',
      ].join('\r\n'),
    );
    expect(faults).toEqual([
      { line: 4, found: 'no id', expected: 'an id' },
      { line: 5, found: 'id a', expected: 'another id than that of line 2' },
      { line: 6, found: 'no name', expected: 'one name or several, separated by |' },
      { line: 6, found: 'region_code 11', expected: 'six or nine digits' },
      { line: 7, found: 'parent z', expected: 'an id of this file' },
      { line: 8, found: 'parent d', expected: 'another id than its own' },
      { line: 9, found: '2 values', expected: '4, one for each column' },
    ]);
  });

  it.each(['', 'name\n甲局', 'id;names\na;b'])('needs its columns: %j', text => {
    expect(readRegister(text).faults).toMatchObject([
      { line: 1, expected: 'columns id,names,region_code,parent' },
    ]);
  });
});
