import { describe, expect, it } from 'vitest';
import { DIVISIONS as TABLES } from '../../../src/acquire/divisions.ts';
import { readBody } from '../../../src/recognise/body/body.ts';
import { divisionsOf, isWithin, levelOf } from '../../../src/recognise/body/divisions.ts';
import { metadataOf } from './metadata.ts';

/** Laws over every division of the data. */

const DIVISIONS = divisionsOf(TABLES);
const TOWNS = TABLES.towns();
const help = { divisions: () => TABLES };
const bodyOf = (agency: string) => readBody(metadataOf(agency), help).value;

const COUNTIES = [
  ...new Set(
    TABLES.revisions
      .flatMap(({ rows }) => rows())
      .flatMap(([code]) => DIVISIONS.coded(code))
      .map(({ name }) => name),
  ),
];
const ORGANS = [
  ['人民政府', 'government', null],
  ['统计局', 'bureau', 'statistics'],
  ['教育局', 'bureau', 'education'],
  ['公安局', 'bureau', 'public-security'],
  ['市场监督管理局', 'bureau', 'market-regulation'],
  ['人民政府办公室', 'office', null],
  ['税务局', 'vertical-agency', 'taxation'],
  ['人民医院', 'hospital', null],
] as const;

describe('the divisions', () => {
  it('are all there', () => {
    expect(COUNTIES.length).toBeGreaterThan(3500);
    expect(TOWNS.length).toBeGreaterThan(40_000);
    expect(DIVISIONS.years[0]).toBe(2002);
  });

  const zonesToo = (name: string) => bodyOf(`${name}统计局`).candidates.length === 1;

  it('are proved by their own name, but for a few', () => {
    expect(COUNTIES.filter(zonesToo).sort()).toEqual(
      ['东城区', '城东区', '城西区', '滨海新区', '老城区', '西城区'].sort(),
    );
  });

  it.each(ORGANS)('with %s: one place of a name is it, of several none', (organ, kind, field) => {
    const wrong: string[] = [];
    for (const name of COUNTIES) {
      const codes = new Set(DIVISIONS.named(name).map(({ code }) => code));
      const body = bodyOf(name + organ);
      const isRight =
        codes.size === 1 && !zonesToo(name)
          ? body.region_code === [...codes][0] && body.candidates.length === 0 && body.level !== null
          : body.region_code === null &&
            body.candidates.map(({ region_code }) => region_code).join() === [...codes].sort().join();
      if (!isRight || body.kind !== kind || body.field !== field)
        wrong.push(`${name}${organ}: ${JSON.stringify(body)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are told apart by the names of what they lie in', () => {
    const wrong: string[] = [];
    for (const [code] of TABLES.revisions.at(-1)!.rows()) {
      const place = DIVISIONS.coded(code).find(({ last }) => last === DIVISIONS.years.length - 1);
      if (place === undefined || levelOf(code) !== 'county') continue;
      const outer = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].map(
        above => DIVISIONS.coded(above).at(-1)?.name ?? '',
      );
      const agency = `${[...new Set(outer)].join('')}${place.name}统计局`;
      const body = bodyOf(agency);
      const others = DIVISIONS.named(place.name).filter(
        other => other.code !== code && isWithin(other.code, `${code.slice(0, outer[1] === '' ? 2 : 4)}`),
      );
      if (body.region_code !== (others.length === 0 ? code : null))
        wrong.push(`${agency}: ${body.region_code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('leave every town open that is named without its county', () => {
    const wrong: string[] = [];
    for (const [, name] of TOWNS.filter((_, at) => at % 7 === 0)) {
      if (DIVISIONS.towns(name).length === 0 || DIVISIONS.named(name).length > 0) continue;
      const body = bodyOf(name + (name.endsWith('街道') ? '办事处' : '人民政府'));
      if (body.region_code !== null || body.candidates.length === 0)
        wrong.push(`${name}: ${body.region_code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('give a town behind its county nine digits', () => {
    const wrong: string[] = [];
    for (const [code, name] of TOWNS.filter((_, at) => at % 7 === 0)) {
      const [county] = DIVISIONS.coded(code.slice(0, 6)).slice(-1);
      const inCounty = DIVISIONS.towns(name).filter(town => isWithin(town.code, code.slice(0, 6)));
      if (county === undefined || inCounty.length !== 1) continue;
      const city = DIVISIONS.coded(`${code.slice(0, 4)}00`).at(-1)?.name ?? '';
      const province = DIVISIONS.coded(`${code.slice(0, 2)}0000`).at(-1)!.name;
      const agency = `${province}${city === province ? '' : city}${county.name}${name}人民政府`;
      const body = bodyOf(agency);
      if (body.region_code !== code || body.level !== 'township')
        wrong.push(`${agency}: ${body.region_code}, not ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('never give a place that its name does not print', () => {
    const wrong: string[] = [];
    for (const name of COUNTIES) {
      const stem = name.slice(0, -1);
      if (stem.length < 2 || DIVISIONS.named(stem).length > 0) continue;
      for (const end of ['镇人民政府', '街道办事处', '日报社', '路小学']) {
        const body = bodyOf(stem + end);
        if (body.region_code !== null) wrong.push(`${stem}${end}: ${body.region_code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
