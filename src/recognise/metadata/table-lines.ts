import { normaliseText } from '../../normalise/text.ts';
import type { FormTable, Label } from '../forms/form.ts';
import { STATUTORY_FORMS } from '../forms/index.ts';

/**
 * Whether a line is a table's cell or row printed as a line: a label of a form or a piece of one, a value, or labels
 * and values alone. Takes a normalised line.
 */
export function isTableLine(plain: string): boolean {
  if (plain.length > 150 || plain.includes('。')) return false;
  const key = lettersOf(plain);
  if (key === '') return true;
  const { keys, joined, anywhere } = labels();
  if (keys.has(key)) return true;
  if (key.length >= 2 && key.length <= 12 && joined.includes(key)) return true;
  if (/^\(?本列数据的/.test(plain)) return true;
  return key.length > 4 && key.replace(anywhere, '').replace(HALVES, '') === '';
}

/** Header words broken over lines: `结果 其他 尚未 总`. */
const HALVES = /结果|维持|纠正|其他|尚未|审结|[总计]|商业|企业|科研|机构|社会|公益|组织|法律|服务/g;

/** The label of a form that a cell or line prints, as its letters; null for any other text. Takes a normalised line. */
export function labelOn(plain: string): string | null {
  const key = lettersOf(plain);
  return labels().keys.has(key) ? key : null;
}

/** Words that stand for a value in a table and for a whole section elsewhere. */
export function isValueWord(plain: string): boolean {
  return /^(?:无|略|不涉及|未增未减|未变化|[增减]\s*\d+)$/.test(plain);
}

/** Chinese letters alone; numbers with their units, and enumerators, are gone. */
function lettersOf(plain: string): string {
  return plain
    .replace(ENUMERATOR, '')
    .replace(/(?:[增减]\s*|(?<!\s)\s*)?\d[\d.,]*\s*(?:万?元|万|[件条项次个]|批次)?/g, '')
    .replace(/未增未减/g, '')
    .replace(/[^\u3400-\u9fff]+/g, '');
}

const ENUMERATOR = /^\s*(?:[一二三四五六七八九十]\s*[、.,]|\(\s*[一二三四五六七八九十]\s*\)|\d\s*[.、,])\s*/;

interface Labels {
  readonly keys: ReadonlySet<string>;
  readonly joined: string;
  readonly anywhere: RegExp;
}

let built: Labels | undefined;

function labels(): Labels {
  built ??= buildLabels();
  return built;
}

function buildLabels(): Labels {
  const all = STATUTORY_FORMS.flatMap(form => form.tables.flatMap(labelsOf)).flatMap(({ label, aliases }) => [
    label,
    ...(aliases ?? []),
  ]);
  const keys = new Set(
    [...all, '信息内容', '单位', '类别', '指标'].map(label => lettersOf(normaliseText(label))),
  );
  keys.delete('');
  const longestFirst = [...keys].sort((a, b) => b.length - a.length);
  return { keys, joined: longestFirst.join('|'), anywhere: new RegExp(longestFirst.join('|'), 'g') };
}

/** Every label that a table prints. */
export function labelsOf(table: FormTable): readonly Label[] {
  switch (table.type) {
    case 'blocks':
      return table.blocks.flatMap(block => [block, ...block.columns, ...block.rows]);
    case 'matrix':
      return [...table.headings, ...table.columns, ...table.groups, ...table.rows];
    case 'single-row':
      return [...table.headings, ...table.columns];
    case 'indicators':
      return [...table.groups, ...table.rows];
  }
}
