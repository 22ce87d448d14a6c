import { describe, expect, it } from 'vitest';
import { DIVISIONS as TABLES } from '../../../src/acquire/divisions.ts';
import { readBody } from '../../../src/recognise/body/body.ts';
import { divisionsOf } from '../../../src/recognise/body/divisions.ts';
import { isOfficeLabel } from '../../../src/recognise/body/host-labels.ts';
import { stemOf } from '../../../src/recognise/body/short-names.ts';
import { isSpelt } from '../../../src/recognise/body/spelling.ts';
import type { BodyHelp, PlaceClues } from '../../../src/types.ts';
import { metadataOf } from './metadata.ts';

const DIVISIONS = divisionsOf(TABLES);
const readings = TABLES.readings!;

function read(
  agency: string,
  host: string,
  clues: Partial<PlaceClues> = {},
  help: BodyHelp = {},
  year = 2021,
) {
  const metadata = metadataOf(agency, {
    year,
    clues: { host: host.split(' '), ...clues } as PlaceClues,
  });
  return readBody(metadata, { divisions: () => TABLES, ...help });
}
const codeOf = (...given: Parameters<typeof read>) => read(...given).value.region_code;
const candidatesOf = (...given: Parameters<typeof read>) =>
  read(...given).value.candidates.map(({ region_code }) => region_code);

describe('a host', () => {
  it.each([
    ['市统计局', 'www.guangzhou.gov.cn', '440100'],
    ['市统计局', 'tjj.guangzhou.gov.cn', '440100'],
    ['市统计局', 'tjj.zhangye.gov.cn', '620700'],
    ['市统计局', 'zhangyeshi.gov.cn', '620700'],
    ['市统计局', 'xx.zhangye.gov.cn', '620700'], // no other city is there
    ['市统计局', 'tjj.weifang.gov.cn', '370700'], // an office of the city's own
    ['市统计局', 'www.qufu.gov.cn', '370881'],
    ['市统计局', 'qufu.jining.gov.cn', '370881'],
    ['市统计局', 'tjj.beijing.gov.cn', '110000'],
    ['市公安局', 'www.linxia.gov.cn', '622901'],
    ['州民政局', 'www.linxia.gov.cn', '622900'],
    ['州民政局', 'www.enshizhou.gov.cn', '422800'],
    ['县林业局', 'www.pishan.gov.cn', '653223'],
    ['县林业局', 'pishanxian.gov.cn', '653223'],
    ['统计局', 'www.pishan.gov.cn', '653223'],
    ['县教育局', 'huaian.zhangjiakou.gov.cn', '130728'],
    ['区统计局', 'gulou.xuzhou.gov.cn', '320302'],
    ['省统计局', 'tjj.hunan.gov.cn', '430000'],
    ['省教育厅', 'jyt.hainan.gov.cn', '460000'],
    // readings of one character
    ['市统计局', 'tjj.chongqing.gov.cn', '500000'],
    ['市统计局', 'tjj.changsha.gov.cn', '430100'],
    ['市统计局', 'tjj.xiamen.gov.cn', '350200'],
    ['市统计局', 'tjj.luan.gov.cn', '341500'],
    ['市统计局', 'tjj.bengbu.gov.cn', '340300'],
    ['市统计局', 'tjj.lvliang.gov.cn', '141100'],
    ['市统计局', 'tjj.lyuliang.gov.cn', '141100'],
    ['县林业局', 'zhangzi.changzhi.gov.cn', '140428'],
  ])('lets %s on %s be %s', (agency, host, code) => {
    expect(read(agency, host).value).toMatchObject({
      region_code: code,
      evidence: ['host'],
      candidates: [],
    });
  });

  it.each([
    // two places of the level
    ['市统计局', 'tjj.suzhou.gov.cn', ['320500', '341300']],
    ['市统计局', 'tjj.fuzhou.gov.cn', ['350100', '361000']],
    ['区统计局', 'www.gulou.gov.cn', ['320106', '320302', '350102', '410204']],
    // the city, or a city below it
    ['市统计局', 'www.shaoxing.gov.cn', ['330600', '330681', '330683']],
    ['市统计局', 'zj.shaoxing.gov.cn', ['330600', '330681', '330683']],
    // 怀安县, or a county of 淮安市
    ['县林业局', 'www.huaian.gov.cn', ['130728', '320826', '320830', '320831']],
    ['市林业局', 'lyj.huaian.gov.cn', ['320800']],
    // an unknown part of a county's site may be a zone
    ['统计局', 'xx.pishan.gov.cn', ['653223']],
  ])('leaves %s on %s open, with candidates', (agency, host, codes) => {
    const { value, problems } = read(agency, host);
    expect(value).toMatchObject({ region_code: null, evidence: [] });
    const found = value.candidates.map(({ region_code }) => region_code);
    expect(found).toEqual(codes);
    expect(problems.map(({ code }) => code)).toEqual(['recognise/ambiguous-region']);
  });

  it.each([
    // portals of provinces and cities show the pages of all below them
    ['县林业局', 'www.gansu.gov.cn'],
    ['市林业局', 'www.gansu.gov.cn'],
    ['县林业局', 'www.gd.gov.cn'],
    ['县林业局', 'www.zhangye.gov.cn'],
    ['统计局', 'tjj.zhangye.gov.cn'],
    // initials, short and foreign names
    ['市统计局', 'www.gz.gov.cn'],
    ['县林业局', 'www.hnyz.gov.cn'],
    ['县林业局', 'pishan.xj.gov.cn'],
    ['市统计局', 'www.harbin.gov.cn'],
    // no government's, or no place's
    ['市统计局', 'www.guangzhou.com'],
    ['市统计局', 'guangzhou.gov.cn.example.com'],
    ['市统计局', 'www.gov.cn'],
    ['市统计局', 'gov.cn'],
    ['市教育局', 'www.guangzhou.edu.cn'],
    ['县公安局', 'www.gongan.gov.cn'],
    ['县公安局', 'gongan.jingzhou.gov.cn'],
    ['市公安局', 'gongan.jingzhou.gov.cn'],
    // places that are not there
    ['市统计局', 'pishan.guangzhou.gov.cn'],
    ['区统计局', 'donghu.wuhan.gov.cn'],
    // several hosts
    ['市统计局', 'www.guangzhou.gov.cn www.zhangye.gov.cn'],
    ['市统计局', 'www.guangzhou.gov.cn mirror.example.com'],
    // names that have no place to take
    ['高新区统计局', 'www.guangzhou.gov.cn'],
    ['白河市统计局', 'www.guangzhou.gov.cn'],
    ['教育部', 'www.guangzhou.gov.cn'],
  ])('says nothing of %s on %s', (agency, host) => {
    expect(read(agency, host).value).toMatchObject({ region_code: null, evidence: [], candidates: [] });
  });

  it('is one where a page states it twice', () => {
    expect(codeOf('市统计局', 'www.guangzhou.gov.cn tjj.guangzhou.gov.cn')).toBe('440100');
  });

  it('counts as it was in the year', () => {
    expect(codeOf('市统计局', 'tjj.chaohu.gov.cn', {}, {}, 2008)).toBe('341400');
    expect(codeOf('市统计局', 'tjj.chaohu.gov.cn', {}, {}, 2016)).toBe('340181');
    expect(codeOf('市统计局', 'www.guangzhou.gov.cn', {}, {}, 2008)).toBe(null); // 增城市, 从化市
  });

  it.each<[string, string, string | null]>([
    ['鼓楼区统计局', 'www.xuzhou.gov.cn', '320302'],
    ['鼓楼区统计局', 'xx.xuzhou.gov.cn', '320302'],
    ['鼓楼区统计局', 'www.fuzhou.gov.cn', '350102'],
    ['鼓楼区统计局', 'gulou.nanjing.gov.cn', '320106'],
    ['鼓楼区统计局', 'www.gulou.gov.cn', null],
    ['鼓楼区统计局', 'www.jiangsu.gov.cn', null],
    ['鼓楼区统计局', 'www.zhangye.gov.cn', null],
    ['东城区教育局', 'www.beijing.gov.cn', '110101'],
    ['东城区教育局', 'www.dongcheng.gov.cn', null],
    ['渔洋镇人民政府', 'www.qianjiang.gov.cn', null], // 潜江市, 黔江区
    ['杜市镇人民政府', 'www.jiangjin.gov.cn', '500116121'],
    ['杜市镇人民政府', 'www.chongqing.gov.cn', null],
  ])('narrows the places of %s: on %s it is %s', (agency, host, code) => {
    const { value } = read(agency, host);
    expect(value.region_code).toBe(code);
    expect(value.evidence.includes('host')).toBe(code !== null);
    expect(value.candidates.length > 0).toBe(code === null);
  });

  it.each<[string, string, Partial<PlaceClues>, string | null]>([
    ['市统计局', 'tjj.guangzhou.gov.cn', { field: ['广州市人民政府'] }, '440100'],
    ['市统计局', 'tjj.guangzhou.gov.cn', { breadcrumb: ['广东省'] }, '440100'],
    ['市统计局', 'tjj.guangzhou.gov.cn', { field: ['清远市人民政府'] }, null],
    ['市统计局', 'tjj.guangzhou.gov.cn', { breadcrumb: ['皮山县'] }, null],
    ['市统计局', 'tjj.guangzhou.gov.cn', { breadcrumb: ['越秀区'] }, null],
    ['县林业局', 'www.pishan.gov.cn', { signature: ['彰武县林业局'] }, null],
    ['鼓楼区统计局', 'www.xuzhou.gov.cn', { field: ['福州市'] }, null],
  ])('gives way where the page contradicts: %s on %s with %j', (agency, host, clues, code) => {
    const { value, problems } = read(agency, host, clues);
    expect(value.region_code).toBe(code);
    expect(problems.some(found => found.code === 'recognise/region-conflict')).toBe(code === null);
  });

  it('stands after the rest of the page, and leaves a name with its place alone', () => {
    expect(read('市统计局', 'tjj.guangzhou.gov.cn', { field: ['广州市'] }).value.evidence).toEqual(['field']);
    expect(codeOf('皮山县统计局', 'tjj.guangzhou.gov.cn')).toBe('653223');
  });

  it('does not decide against the hint or for other files that it contradicts', () => {
    const siblings = () => ['620700', '620700', '620700'];
    expect(codeOf('市统计局', 'tjj.guangzhou.gov.cn', {}, { region: '440000' })).toBe('440100');
    expect(codeOf('市统计局', 'tjj.guangzhou.gov.cn', {}, { region: '620700' })).toBe(null);
    expect(codeOf('市统计局', 'www.suzhou.gov.cn', {}, { siblings })).toBe(null);
    expect(codeOf('市统计局', 'www.suzhou.gov.cn', {}, { region: '320500' })).toBe('320500');
    expect(candidatesOf('市统计局', 'www.suzhou.gov.cn', {}, { siblings })).toContain('320500');
  });

  it('says nothing without the readings of characters', () => {
    const { revisions, towns } = TABLES;
    const divisions = () => PLAIN;
    const PLAIN = { revisions, towns };
    expect(codeOf('市统计局', 'tjj.guangzhou.gov.cn', {}, { divisions })).toBe(null);
  });
});

describe('spelling', () => {
  it.each([
    ['chongqing', '重庆'],
    ['xiamen', '厦门'],
    ['luan', '六安'],
    ['bengbu', '蚌埠'],
    ['taizhou', '台州'],
    ['lishui', '丽水'],
    ['yueqing', '乐清'],
    ['laoting', '乐亭'],
    ['leting', '乐亭'],
    ['panyu', '番禺'],
    ['dongee', '东阿'],
    ['muping', '牟平'],
    ['zhongmu', '中牟'],
    ['yuxian', '蔚县'],
    ['hongtong', '洪洞'],
    ['mianchi', '渑池'],
    ['gouyang', '涡阳'],
    ['guoyang', '涡阳'],
    ['shifang', '什邡'],
    ['qianwei', '犍为'],
    ['junlian', '筠连'],
    ['lvchun', '绿春'],
    ['wuyishan', '武夷山'],
  ])('%s and %s', (label, name) => {
    expect(isSpelt(label, name, readings)).toBe(!['dongee', 'gouyang'].includes(label));
  });

  it.each([
    ['tjj', true],
    ['jyt', true],
    ['fgw', true],
    ['gongan', true],
    ['wjw', true],
    ['szf', false],
    ['qf', false],
    ['guangzhou', false],
  ])('%s as an office: %s', (label, isOffice) => {
    expect(isOfficeLabel(label, readings)).toBe(isOffice);
  });
});

/**
 * Laws over every division of the data, under every name that it had, by the first and by the last readings. Each name is
 * asked for with a third of the kinds, in turn.
 */
describe('the pinyin of a name', () => {
  const AGENCIES = ['省', '市', '州', '县', '旗', '区', ''].map(kind => `${kind}统计局`);
  const names = [...new Set(DIVISIONS.all.map(({ name }) => name))];
  const labelOf = (name: string, at: number) =>
    [...stemOf(name)].map(character => readings(character).at(at)!.replace('ü', 'v')).join('');

  it.each([
    ['tjj.', 0],
    ['', -1],
  ])('never gives a region that does not bear that name, behind %j with the readings at %i', (part, at) => {
    const wrong: string[] = [];
    let given = 0;
    const known = new Map<string, string | null>(); // many names are spelt alike
    const codeAt = (agency: string, host: string) => {
      const key = `${agency} ${host}`;
      if (!known.has(key)) known.set(key, codeOf(agency, host));
      return known.get(key)!;
    };
    for (const [i, name] of names.entries()) {
      const bearers = DIVISIONS.stemmed(stemOf(name)).map(({ code }) => code);
      for (const agency of AGENCIES.filter((_, kind) => (i + kind) % 3 === 0)) {
        const code = codeAt(agency, `${part}${labelOf(name, at)}.gov.cn`);
        if (code === null) continue;
        given += 1;
        if (!bearers.includes(code)) wrong.push(`${name} ${agency} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(given).toBeGreaterThan(1500);
  });

  it.each([0, -1])('is always found again, by the readings at %i', at => {
    const lost = names.filter(
      name => !DIVISIONS.spelt(labelOf(name, at)).some(division => division.name === name),
    );
    expect(lost).toEqual([]);
  });
});
