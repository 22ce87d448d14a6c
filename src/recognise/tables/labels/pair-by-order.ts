import { isCell, isValue, spanOf, type Token } from '../words/tokens.ts';
import { meaningsOf } from './align.ts';
import type { Group } from './groups.ts';
import { enumeratorOf, similarity } from './labels.ts';
import type { Item, Script } from './script.ts';

/**
 * Rows whose label could not be read, by their place between rows that were. Each needs as many cells as the form's
 * row, and a label that is lost, damaged, numbered alike or similar: a row of the agency's own is none of these.
 */
export function pairByOrder(
  script: Script,
  groups: readonly Group[],
  missing: readonly Item[],
  afterHeader: boolean,
) {
  const isMeant = (text: Token, item: Item) =>
    meaningsOf(text, script).some(meaning => meaning.item === item);
  const fits = (group: Group, item: Item) => {
    const hard = group.slots.filter(isCell).length;
    if (hard < item.fields.length) return false;
    if (group.texts.some(text => text.known && !isMeant(text, item))) return false; // the label of another row
    const label = group.texts.map(({ normalised }) => normalised).join('');
    if (label.trim() === '') return group.slots[0]!.bounded || isFull(group.slots, item.fields.length);
    const own = enumeratorOf(label);
    const expected = enumeratorOf(item.name);
    if (own !== '' && expected !== '') return own === expected;
    const key = group.texts.map(text => text.key).join('');
    return /[?？□�]/.test(label) || similarity(key, item.name) >= (key.length < SHORT ? 0.6 : 0.35);
  };
  if (groups.length === missing.length || (afterHeader && groups.length > 0)) {
    const last = missing.slice(missing.length - groups.length);
    const aligned =
      groups.length <= missing.length ? (afterHeader ? missing.slice(0, groups.length) : last) : [];
    return aligned.flatMap((item, i) => (fits(groups[i]!, item) ? [{ group: groups[i]!, item }] : []));
  }
  return groups.flatMap(group => {
    const own = enumeratorOf(group.texts.map(({ normalised }) => normalised).join(''));
    const alike = own === '' ? [] : missing.filter(item => enumeratorOf(item.name) === own);
    return alike.length === 1 && fits(group, alike[0]!) ? [{ group, item: alike[0]! }] : [];
  });
}

const SHORT = 6; // letters; two short labels are soon half alike

/** True for as many numbers as fields with no blank between; blanks before them are the lost label's cell. */
function isFull(slots: readonly Token[], wanted: number): boolean {
  const numbers = spanOf(slots, isValue);
  return numbers.length === wanted && numbers.every(isValue);
}
