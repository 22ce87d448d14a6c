/**
 * The body that reports for a place named alone: 长桥乡 → 长桥乡人民政府, 北京街道 → 北京街道办事处. Null for a name that
 * says which body it is, and for areas that a committee or an agency of another kind governs (开发区, 地区, 盟).
 */
export function governmentOf(name: string): string | null {
  if (/街道$/.test(name)) return `${name}办事处`;
  return PLACE.test(name) && !AREA.test(name) ? `${name}人民政府` : null;
}

const PLACE = /[\u3400-\u9fff](?:省|自治区|自治州|市|县|区|旗|乡|镇|苏木)$/;
const AREA =
  /(?:开发|园|新|社|校|院|厂|度假|示范|景|产业|保税|合作|试验|管理|高新|功能|保护|农|工业|港|综合|物流|创新|经济|风貌|枢纽|商务|地|关)区$|(?:古|小|集)镇$|[集城超夜]市$/;
