import type { BodyLevel } from '../../types.ts';
import type { Division } from './division.ts';
import type { Divisions } from './divisions.ts';
import { isWithin, levelOf } from './divisions.ts';
import { startsWithField } from './fields.ts';
import { type NamedRegion, regionInName } from './region-in-name.ts';

/** A body's name taken apart. */
export interface NameParts {
  readonly places: readonly Division[]; // that the name prints; [] where it prints none that the data know
  readonly printed: string; // the place as printed
  readonly isBare: boolean; // only a town's name without its county, or one that zones elsewhere have: no proof of the place
  readonly organ: string; // what is left: 统计局, 人民政府, ''
  readonly level: BodyLevel | null; // that the name shows by itself
  readonly isBelow: boolean; // a zone, a branch or an unknown place below `places`
  /** For a name without a place: the end that the place's name must have, or that it must be a county; null where a place that no data know is printed. */
  readonly fits: RegExp | 'county' | null;
}

export function partsOf(name: string, divisions: Divisions | null): NameParts {
  const [head = ''] = NATIONAL.exec(name) ?? [];
  const bare = name.slice(head.length).replace(ABOVE_TOWN, '');
  const isNational = NATION.test(name) || (head !== '' && bare === '') || STATE_OFFICE.test(name);
  if (isNational) return { ...NONE, organ: name, level: 'national' };
  const region = divisions === null ? nothing(bare) : regionInName(bare, divisions);
  const survey = divisions === null ? null : surveyTeam(name, divisions);
  if (survey !== null) return survey;
  if (region.places.length === 0) return withHead(head, withoutPlace(bare));
  const { rest, places, printed, parts } = region;
  // 东城区管委会: a zone that has the name of a district elsewhere; no district has such a committee.
  if (parts === 1 && /区$/.test(printed) && COMMITTEE.test(rest))
    return { ...NONE, organ: rest, isBelow: true };
  const isTown = TOWN_BEHIND.test(rest);
  // Below anything but a county the name of the county is missing, or unknown.
  const township = isTown && places.every(place => levelOf(place.code) === 'county');
  const below = !township && (isTown || placeBehind(rest) || ZONE.test(rest) || BRANCH.test(rest));
  const branch = below && divisions !== null ? branchPlace(rest, places, divisions) : null;
  if (branch !== null)
    return { ...NONE, places: [branch], printed, organ: head + rest, level: levelOf(branch.code) };
  return {
    places,
    printed,
    isBare:
      parts === 1 && (ZONES_TOO.has(printed) || places.every(place => levelOf(place.code) === 'township')),
    organ: head + rest,
    level: isTown || places.every(place => place.code.length === 9) ? 'township' : null,
    isBelow: below,
    fits: null,
  };
}

/** Whether a place is such as the words of a name without a place ask for. */
export function isFit({ code, name }: Division, fits: NameParts['fits']): boolean {
  if (fits === null || levelOf(code) === 'township') return false;
  return fits === 'county' ? levelOf(code) === 'county' : fits.test(name);
}

const NONE: NameParts = {
  places: [],
  printed: '',
  isBare: false,
  organ: '',
  level: null,
  isBelow: false,
  fits: null,
};

/** Words of the nation's own offices before the place of a part of them. */
const NATIONAL =
  /^(?:国家税务总局|国家金融监督管理总局|中华人民共和国|中国共产党|中共|共青团(?!镇)|国家统计局|中国人民银行)/;
/** 区人民政府北京街道办事处 */
const ABOVE_TOWN = /^[市县区旗]人民政府(?=[\u3400-\u9fff]+(?:镇|乡|街道|苏木))/;
/** Districts whose names the zones of other cities also have, with bureaus of their own. */
const ZONES_TOO: ReadonlySet<string> = new Set([
  ...['滨海新区', '东城区', '西城区', '城东区', '城西区', '城北区', '老城区'],
]);
const COMMITTEE = /^(?:党工委|管委会|管理委员会)/;
const STATE_OFFICE = /^中华人民共和国(?:[^省市县区]{2,12}部|国务院[\u3400-\u9fff]*)$/;
const NATION =
  /^(?:国务院[\u3400-\u9fff]*|海关总署|审计署|国家[\u3400-\u9fff]{2,12}(?:总局|委员会|署)|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|退役军人事务|应急管理|铁道|卫生)部)$/;

function withHead(head: string, parts: NameParts): NameParts {
  return { ...parts, organ: head + parts.organ };
}

function nothing(name: string): NamedRegion {
  return { places: [], printed: '', rest: name, parts: 0 };
}

// ── names without a place ────────────────────────────────────────────

const FITS: readonly (readonly [printed: RegExp, level: BodyLevel | null, fits: RegExp])[] = [
  [/^(?:省|自治区)(?!.*区)/, 'provincial', /(?:省|自治区)$/],
  [/^州(?=[^.]*(?:局|委|政府|办))/, 'city', /自治州$/],
  [/^市(?!场|政(?![府务协])|容)/, null, /市$/],
  [/^县(?!域)/, 'county', /县$/],
  [/^旗/, 'county', /旗$/],
  [/^区(?!域).*(?:局|委|委员会|办|办公室|政府)$/, 'county', /区$/],
];

/** 县林业局, 统计局; and names such as 白河市统计局 whose place no data know. */
function withoutPlace(name: string): NameParts {
  const row = FITS.find(([printed]) => printed.test(name));
  if (row !== undefined) {
    const organ = name.replace(/^(?:自治区|省|州|市|县|旗|区)/, '');
    if (TOWN_BEHIND.test(organ) && organ !== name) return { ...NONE, organ, level: 'township' };
    // A 厅 serves a province: 区 is then short for 自治区.
    const level = /厅$/.test(organ) && row[1] !== 'provincial' ? null : row[1];
    return { ...NONE, organ, level, fits: level === row[1] && !placeBehind(organ) ? row[2] : null };
  }
  if (TOWN_BEHIND.test(name)) return { ...NONE, organ: name, level: 'township' };
  const isPlain = startsWithField(name) && !placeBehind(name) && !ZONE.test(name) && !BRANCH.test(name);
  const place = unknownPlace(name);
  return { ...NONE, organ: place === null ? name : name.slice(place.length), fits: isPlain ? ANY : null };
}

/** A bare 统计局 may be any county's; a city's or a province's site also shows the pages of its counties. */
const ANY = 'county' as const;

/** A town's name behind what was read: 某某镇人民政府. */
const TOWN_BEHIND =
  /^(?:人民政府|政府)?[\u3400-\u9fff]{1,12}?(?:镇|乡|街道|苏木)(?:人民政府|办事处|人民政府办事处)?(?:[\u3400-\u9fff]{0,6}办公室)?$/;
const ZONE =
  /(?:开发区|高新区|经开区|新区|园区|示范区|风景区|名胜区|旅游区|度假区|保税区|景区|保护区|试验区|实验区|自贸区|管理区|集聚区|产业园|农场|林场|片区|综保区)(?!管理局$)/;
const BRANCH = /(?:局|总队|支队).{1,10}(?:分局|支局|大队)|^.{2,6}分局$/;

/** Words that end like a place and are none. */
const NO_PLACE =
  /^(?:城市|都市|社区|地区|城区|市区|辖区|灾区|库区|山区|牧区|湖区|城乡|城镇|乡镇|市政|市场|市容|区域|县域|省直|市直|县直|州直|行政区划)/;

/** A district or county behind a known place that the data do not know in it. */
function placeBehind(rest: string): boolean {
  return !NO_PLACE.test(rest) && unknownPlace(rest) !== null;
}

function unknownPlace(name: string): string | null {
  return (
    /^[\u3400-\u9fff]{1,9}?(?:省|市|县|区|旗|州|盟)(?=(?:人民政府|政府|[\u3400-\u9fff]{1,16}(?:局|委|委员会|办公室|办公厅|厅|办|中心|队|院|处|会|所|站))$|$)/.exec(
      name.replace(NO_PLACE, ''),
    )?.[0] ?? null
  );
}

// ── parts of offices that name their place without its kind ──────────

/** 龙岩市自然资源局永定分局: the one district of that city by this name. */
function branchPlace(rest: string, places: readonly Division[], divisions: Divisions): Division | null {
  const stem = /局([\u3400-\u9fff]{2,5}?)[区县市]?分局$/.exec(rest)?.[1];
  if (stem === undefined || places.length !== 1) return null;
  const outer = places[0]!;
  if (levelOf(outer.code) === 'township' || levelOf(outer.code) === 'county') return null;
  const inside = divisions
    .stemmed(stem)
    .filter(({ code }) => levelOf(code) === 'county' && isWithin(code, outer.code));
  return oneCode(inside.filter(({ last }) => last === divisions.years.length - 1)) ?? oneCode(inside);
}

/** 国家统计局皮山调查队, 国家统计局浙江调查总队. */
function surveyTeam(name: string, divisions: Divisions): NameParts | null {
  const [, stem, team] = /^国家统计局([\u3400-\u9fff]{2,12}?)(调查总队|调查队)$/.exec(name) ?? [];
  if (stem === undefined || team === undefined) return null;
  const isMain = team === '调查总队';
  const places = [...divisions.stemmed(stem), ...divisions.named(stem)].filter(
    ({ code }) => (levelOf(code) === 'provincial') === isMain,
  );
  const codes = new Map(places.map(place => [place.code, place]));
  return { ...NONE, places: [...codes.values()], printed: stem, organ: team };
}

function oneCode(places: readonly Division[]): Division | null {
  return new Set(places.map(({ code }) => code)).size === 1 ? places.at(-1)! : null;
}
