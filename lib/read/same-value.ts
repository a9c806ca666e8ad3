import type { FactId } from '#lib/model/taxonomy.ts';

/** Legal forms written out, the longer first, and what they are shortened to. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/общество с ограниченной ответственностью/gu, 'ооо'],
  [/товарищество с ограниченной ответственностью/gu, 'тоо'],
  [/публичное акционерное общество/gu, 'пао'],
  [/закрытое акционерное общество/gu, 'зао'],
  [/открытое акционерное общество/gu, 'оао'],
  [/акционерное общество/gu, 'ао'],
  [/индивидуальный предприниматель/gu, 'ип'],
  [/\b(?:limited|ltd)\b/gu, 'ltd'],
  [/\b(?:incorporated|inc)\b/gu, 'inc'],
];

/**
 * Form of a fact's value in which two ways of writing the same are equal: letter case, quotation marks, spaces, and of
 * an operator its legal form written out or shortened.
 */
export function sameValue(id: FactId, value: string): string {
  const plain = value.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  if (id !== 'operator' && id !== 'withdrawal-postal') return plain.trim();
  const short = FORMS.reduce((text, [form, to]) => text.replace(form, to), plain.replace(/\s+/gu, ' '));
  return short.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
