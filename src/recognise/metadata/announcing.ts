import { withArabicYears } from '../../normalise/digits.ts';
import { withoutGlosses } from '../../normalise/glosses.ts';
import { toSimplified } from '../../normalise/script.ts';
import type { Place } from '../../types.ts';
import { isOrganName } from './organ-names.ts';
import type { PageLine } from './page-lines.ts';
import { withoutSpam } from './spam.ts';

/** A sentence that names an annual report: this one, or, in the title of a notice, the one that is asked for. */
export interface Announced {
  readonly type: 'report' | 'notice';
  readonly name: string | null; // whose report, spam left in; of a notice, who asks for it
  readonly year: number | null;
  readonly isOwn: boolean; // 我局, 本机关
  readonly place: Place;
}

/**
 * What the sentences of some lines say of the report: 现公布某局2021年政府信息公开工作年度报告, 由某镇人民政府编制的…, 发布《…》.
 * Reports that a list names, among others, and reports of several bodies together are none.
 */
export function readAnnounced(lines: readonly PageLine[]): readonly Announced[] {
  return lines.flatMap(line => {
    if (line.isLink || line.cells !== null || !/[报報]/.test(line.text)) return [];
    const text = wordingOf(line.text.slice(0, LONGEST));
    if (!SENTENCE.test(text)) return []; // a title, or a field that has one
    return [...text.matchAll(REPORT)].flatMap(found => announcedAt(text, found, line.place) ?? []);
  });
}

const SENTENCE = /[。，,；;]|[现特](?:将|公布|公开|发布|予|编|向)|编制|如下/;
const LONGEST = 3000; // characters of it that are read

const REPORT =
  /(?:政府信息|政务信息|信息|政务)公开(?:年度|工作|情况|的){0,5}(?:报告(?!期)|年报)|(?<=(?:公布|发布)[^。;；,，]{3,30}20\d{2}\s*年)度?(?:工作|年度){0,2}报告/g;

/** Simplified and without glosses, numerals of years as digits, abbreviations and quotation marks left out. */
export function wordingOf(text: string): string {
  return withArabicYears(withoutGlosses(toSimplified(text)))
    .replace(/[(（]\s{0,3}(?:以下)?简?称(?:为|作)?[^()（）]{1,30}[)）]/g, '')
    .replace(/["“”]/g, '');
}

function announcedAt(text: string, found: RegExpExecArray, place: Place): Announced | null {
  const before = text.slice(Math.max(0, found.index - 70), found.index);
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 40);
  if (NOTICE.test(after)) return noticeIn(before, place);
  if (LISTED.test(after)) return null;
  const clause = CLAUSE.exec(before)?.[0] ?? '';
  const { name, year, isOwn } = subjectIn(clause);
  return name === null && year === null && !isOwn ? null : { type: 'report', name, year, isOwn, place };
}

/** What follows where not the report itself is meant, but how and when to make it. */
const NOTICE =
  /^[^。;；,，]{0,30}?(?:通知|格式|制度|办法|规定|范本|有关事项|考核|编制要求|要求编制|工作的函|专栏|栏目)/;
/** Several reports are one line of a list of what was published. */
const LISTED = /^[》>]?(?:\d+[条份篇]|、)/;
/** The piece of a sentence that leads up to the report. */
const CLAUSE = /[^。;；,，:：、!！?？《》〈〉<>【】|]*$/;

interface Subject {
  readonly name: string | null;
  readonly year: number | null;
  readonly isOwn: boolean;
}

/** 某局2021年, 2021年某局, 某局编制的2021年度: a name and a year in any order. */
function subjectIn(clause: string): Subject {
  const text = clause.replace(/\s+/g, ' ').trim();
  const late = LATE_YEAR.exec(text);
  if (late !== null) return { ...bodyIn(text.slice(0, late.index)), year: Number(late[1]) };
  const early = EARLY_YEAR.exec(text);
  if (early !== null) {
    const body = bodyIn(text.slice(early.index + early[0].length));
    if (body.name !== null || body.isOwn) return { ...body, year: Number(early[1]) };
  }
  return { ...bodyIn(text), year: null };
}

const LATE_YEAR = /(?<!\d)(?:20)?(20\d{2})\s?年?度?\s?(?:的|关于|工作|开展){0,2}$/;
const EARLY_YEAR = /(?<!\d)(?:20)?(20\d{2})\s?年度?\s?(?=[^\d]{2,40}$)/;

/** The name that a piece of a sentence ends in, behind the verb that presents the report or before it. */
function bodyIn(piece: string): Pick<Subject, 'name' | 'isOwn'> {
  const text = piece.replace(/(?:关于|开展|的|\s){1,4}$/, '');
  const verbs = [...text.matchAll(PRESENTING)];
  const last = verbs.at(-1);
  const behind = bare(last === undefined ? text : text.slice(last.index + last[0].length));
  if (OWN.test(behind)) return { name: null, isOwn: true };
  if (behind.length > 1) return { name: nameOf(behind), isOwn: false };
  const subject = bare(
    text.slice(bare(text).length === 0 ? 0 : (verbs.at(-2)?.index ?? -1) + 1, last?.index),
  );
  return { name: last === undefined ? null : nameOf(subject), isOwn: OWN.test(subject) };
}

/** Verbs that lead to the report or follow who made it. */
const PRESENTING =
  /(?:现|特|并|予以|公开|依法|编制并|向社会|社会){0,4}(?:公布|发布|公开(?!办|领导|工作|中心)|编制(?!委|办)|编写|编印|撰写|制作|形成|汇总|印发|报送)(?:的|了|完成)?|[现特](?:将|就|把)|汇报|查阅|下载/g;
const OWN =
  /^(?:我|本)(?:局|委|办|厅|镇|乡|街|县|市|区|州|旗|省|单位|机关|部门|部|院|处|站|所|中心|园区|管委会|级|行|校|会|队|署|馆|司)|^(?:全|县|市|区|省)(?:级)?$/;

/** Without what stands before a name: 由, 为, 认真. */
function bare(text: string): string {
  return text
    .replace(/^(?:[\s年度的了]|由|是|为|对|在|及|和|与|将(?!乐)|关于|认真|及时|统一|并){1,4}/, '')
    .trim();
}

function nameOf(text: string): string | null {
  const words = text.split(' ');
  const name = (isOrganName(words.at(-1)!) ? words.at(-1)! : text)
    .replace(/(?:(?:党政)?(?:综合)?办公室|党政办)?(?:负责|牵头|组织|认真|统一|结合实际){0,2}$/, '')
    .trim();
  const whole = words.length === 1 && isOrganName(withoutSpam(text).rest) ? text : name;
  return isOrganName(withoutSpam(whole).rest) && !SEVERAL.test(whole) ? whole.replace(/\s+/g, '') : null;
}

/** All bodies of a place, not one. */
const SEVERAL = /各|有关|相关|所有|部门和|单位和/;

function noticeIn(before: string, place: Place): Announced | null {
  const [clause] = /[^。;；,，《》〈〉<>]*$/.exec(before)!;
  const [, issuer = '', subject] =
    /^(?:.{0,9}?(?:根据|按照|依据))?(.{0,30}?)关于(.{0,40})$/.exec(clause) ?? [];
  const year = Number(/(?<!\d)(20\d{2})\s?年/.exec(subject ?? clause)?.[1] ?? 0) || null;
  const name = isOrganName(issuer) ? issuer : null;
  return name === null && year === null ? null : { type: 'notice', name, year, isOwn: false, place };
}
