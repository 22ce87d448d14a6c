/**
 * How a text shortens its agency's name: 区应急局 for 梧桐区应急管理局, 青石街道 for 梧桐区青石街道办事处. The first character of what the
 * body is about stays, as do its last words; the level or the whole place may stand before it.
 */
export function findShortNames(
  text: string,
  agency: string,
): readonly { readonly start: number; readonly end: number }[] {
  const names = namesOf(agency);
  if (names === null) return [];
  const { place, last, road, pattern } = names;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    if (found !== last && found !== road && found.length - last.length < 2) return [];
    const start = index - placeBefore(text.slice(Math.max(0, index - place.length), index), place);
    return BEGINS.test(text.slice(Math.max(0, start - 2), start))
      ? [{ start, end: index + found.length }]
      : [];
  });
}

interface Names {
  readonly place: string; // that the name begins with
  readonly last: string; // that it ends with
  readonly road: string | null; // 前进街 of 前进街街道
  readonly pattern: RegExp;
}

let known: { readonly agency: string; readonly names: Names | null } | undefined;

/** Every paragraph of a page asks for the same agency. */
function namesOf(agency: string): Names | null {
  if (known?.agency !== agency) known = { agency, names: readNames(agency) };
  return known.names;
}

function readNames(agency: string): Names | null {
  const name = agency.replace(/办事处$/, '').replace(/委员会$/, '委');
  const parts = /^(.*[省市县区旗州盟])?([^省市县区旗州盟]{3,20})$/.exec(name);
  if (parts === null) return null;
  const [, place = '', own] = parts as unknown as [string, string | undefined, string];
  const last = /(?:分局|支队|大队|总队|街道|委|[局厅办院镇乡街处站所])$/.exec(own)?.[0];
  if (last === undefined || own.length - last.length < 2) return null;
  const topic = own.slice(0, -last.length);
  const road = last === '街道' && /[街路道]$/.test(topic) ? topic : null;
  const [first, ...others] = topic;
  const shortened = `${escaped(first!)}${others.map(char => `${escaped(char)}?`).join('')}${last}`;
  const forms = [shortened, ...(road === null ? [] : [road]), ...(last.length > 1 ? [last] : [])];
  return { place, last, road, pattern: new RegExp(`(?:${forms.join('|')})${CHANNEL}`, 'g') };
}

const CHANNEL = '(?!门户|政府|信息公开网|网|微信|微博|公众号|公报|信箱|热线)';

/** What a name may stand behind: no other name. */
const BEGINS = /(?:^|[^\u4e00-\u9fff]|[由在经是为及与和向对因以将请年度内])$/;

/** How much of the place's name, from its end, stands before a name. */
function placeBefore(before: string, place: string): number {
  let length = 0;
  for (let count = 1; count <= Math.min(before.length, place.length); count++) {
    if (before.at(-count) !== place.at(-count)) break;
    length = count;
  }
  return length;
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
}
