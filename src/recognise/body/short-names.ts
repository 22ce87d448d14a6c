/** The names by which one division goes: in full, and an autonomous prefecture also without its peoples (恩施州). */
export function formsOf(name: string): readonly string[] {
  if (!name.endsWith('自治州')) return [name];
  const short = `${stemOf(name)}州`;
  return short.length > 2 ? [name, short] : [name];
}

/** A division's name without the word for its kind: 广州, 内蒙古, 恩施, 鼓楼. Never shorter than two characters. */
export function stemOf(name: string): string {
  const bare = name.replace(KIND, '');
  const autonomous = bare !== name && /自治/.test(name);
  const stem = autonomous ? withoutPeoples(bare) : bare;
  return stem.length < 2 ? name : stem;
}

const KIND = /(?:自治[区州县旗]|特别行政区|地区|[省市区县旗州盟])$/;

function withoutPeoples(name: string): string {
  let rest = name;
  for (;;) {
    const people = PEOPLES.find(word => rest.endsWith(word) && rest.length - word.length >= 2);
    if (people === undefined) return rest;
    rest = rest.slice(0, -people.length);
  }
}

/** Names of peoples as divisions print them, longest first; 蒙古 without 族 only before 族 itself. */
const PEOPLES = [
  ...['维吾尔', '柯尔克孜族', '达斡尔族', '鄂伦春', '鄂温克族', '哈萨克', '哈萨克族', '布朗族', '布依族'],
  ...['朝鲜族', '蒙古族', '蒙古', '土家族', '黎族', '苗族', '侗族', '壮族', '瑶族', '彝族', '藏族', '羌族'],
  ...['白族', '傣族', '景颇族', '傈僳族', '哈尼族', '回族', '满族', '土族', '撒拉族', '东乡族', '保安族'],
  ...['裕固族', '锡伯', '塔吉克', '畲族', '仡佬族', '水族', '毛南族', '仫佬族', '各族', '佤族', '拉祜族'],
  ...[
    '纳西族',
    '普米族',
    '独龙族',
    '怒族',
    '阿昌族',
    '德昂族',
    '基诺族',
    '京族',
    '俄罗斯族',
    '门巴族',
    '珞巴族',
  ],
].sort((a, b) => b.length - a.length);
