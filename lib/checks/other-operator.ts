import type { Check } from '#lib/model/check.ts';
import type { Facts } from '#lib/model/summary.ts';
import { policiesAmong, type Table } from './table.ts';

/** Two documents of one consent that name different operators; the first such pair. */
export function otherOperator({ linked }: Table): Check[] {
  const named = policiesAmong(linked)
    .map(({ summary }) => operatorOf(summary.facts))
    .filter(({ name }) => name !== '');
  for (const [at, one] of named.entries()) {
    const other = named.slice(at + 1).find((later) => areDifferent(one, later));
    if (other) return [{ id: 'other-operator', names: [one.name, other.name] }];
  }
  return [];
}

interface Operator {
  /** Empty where none or several are named. */
  readonly name: string;
  /** Digits; the numbers of one register have one length. */
  readonly ids: readonly string[];
}

function operatorOf({ operator, 'operator-ids': ids }: Facts): Operator {
  const names = [operator?.value ?? []].flat();
  return { name: names.length === 1 ? (names[0] ?? '') : '', ids: [ids?.value ?? []].flat() };
}

/** By their numbers where both have some of one kind, else by the words of their names. */
function areDifferent(one: Operator, other: Operator): boolean {
  if (one.name === other.name || one.ids.some((id) => other.ids.includes(id))) return false;
  return (
    one.ids.some((id) => other.ids.some((its) => its.length === id.length)) || areUnlike(one.name, other.name)
  );
}

function areUnlike(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0 || scriptOf(words) !== scriptOf(others)) return false;
  return !words.some((word) => others.includes(word));
}

const FORMS =
  /(?<!\p{L})(?:общество с ограниченной ответственностью|(?:публичное |непубличное )?акционерное общество|индивидуальный предприниматель|товарищество с ограниченной ответственностью|компания|группа|ооо|пао|ао|зао|ип|тоо|llc|ltd|limited|inc|gmbh|company|group)(?!\p{L})/gu;

/** Beginnings of the telling words: names stand in any case and with or without their legal form. */
const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/ё/gu, 'е')
      .replace(FORMS, ' ')
      .match(/[\p{L}\d]{3,}/gu) ?? []
  ).map((word) => word.slice(0, 4));

/** A name in Latin letters may be the same name. */
const scriptOf = (words: readonly string[]): string => {
  const text = words.join('');
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
  const isLatin = /\p{Script=Latin}/u.test(text);
  return isCyrillic === isLatin ? `mixed ${text}` : isCyrillic ? 'cyrillic' : 'latin';
};
