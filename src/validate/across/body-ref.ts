import type { ReportRecord } from '../../types.ts';

/** Which body a report is of, as far as joining it with others goes. */
export interface BodyRef {
  /** The same for two reports only where they are surely of one body; null where the page names none. */
  readonly key: string | null;
  readonly name: string; // '' where the page names none
  readonly regionCode: string;
  readonly registerId: string;
  readonly kind: string;
  readonly level: string;
  /** The name alone says which body it is, whatever folder it is found in. */
  readonly isSpecific: boolean;
}

/**
 * The register's id, else region code and name, else the name. A name that many bodies share (县林业局, 城关镇人民政府)
 * joins reports of one folder only: a join that is missing costs less than one that is wrong.
 */
export function bodyRefOf(record: ReportRecord): BodyRef {
  const { body } = record;
  const name = normaliseName(body.name ?? record.agency ?? '');
  const regionCode = body.region_code ?? '';
  const registerId = body.register_id ?? '';
  const isOpen = regionCode === '' && body.candidates.length > 0;
  const isSpecific = !isOpen && namesItsPlace(name);
  return {
    key: keyOf(name, regionCode, registerId, isSpecific, record.source.path),
    name,
    regionCode,
    registerId,
    kind: body.kind ?? '',
    level: body.level ?? '',
    isSpecific,
  };
}

function keyOf(
  name: string,
  regionCode: string,
  registerId: string,
  isSpecific: boolean,
  path: string,
): string | null {
  if (registerId !== '') return `register:${registerId}`;
  if (name === '' || SELF.test(name)) return null;
  if (regionCode !== '') return `${regionCode} ${name}`;
  return isSpecific ? name : `${name} @ ${path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.'}`;
}

/** A body that speaks of itself. */
const SELF = /^[我本]/;

/** The name on one line, half width, without blanks: two spellings of one name are one name. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * A province, prefecture or county stands before the rest. Towns and districts repeat across the country (城关镇, 鼓楼区)
 * and say it only after one of these.
 */
function namesItsPlace(name: string): boolean {
  return !BARE.test(name) && (NATIONAL.test(name) || PLACE.test(name));
}

const BARE = /^[省市州盟县区旗]/; // 县林业局, 市城市管理局
const NATIONAL = /^(?:国家|中国|中华|国务院|海关总署)/;
/** 市 stands in 市场, in 城市 and in names of towns (杜市镇) too. */
const PLACE = /[\u4e00-\u9fff]{2}(?:[省州盟县旗]|(?<!城)市(?![场镇乡街])|自治区)/;
