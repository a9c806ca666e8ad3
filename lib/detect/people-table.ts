import { briefName } from './brief-name.ts';
import type { View } from './view.ts';

/** A person's name and what is said of them. */
const NAMED = /^\p{Lu}[\p{L}.]* \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?: (.+)$/u;

/** "Ann Lee: allows photos", and the same of others, in a table with heads: whoever keeps the list notes it. */
export function isOfPeople(view: View, box: Element, words: string): boolean {
  const table = box.closest('table');
  if (!table || !hasHeads(table)) return false;
  const said = NAMED.exec(words)?.[1];
  if (said === undefined) return false;
  return view.within(table, 'box').some((other) => {
    const theirs = briefName(view, other);
    return theirs !== words && NAMED.exec(theirs)?.[1] === said;
  });
}

/** Whether a table has heads, so that its rows are things with properties. */
export const hasHeads = (table: Element | null): boolean => table?.querySelector('th + th, thead td') != null;
