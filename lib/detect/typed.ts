import { LETTERS } from '#lib/text/letters.ts';
import type { View } from './view.ts';

const MOST_FIELDS = 100;
const LONGEST = 200;
/** Shorter than this, a value or a word of one says nothing of anybody; characters. */
const SHORTEST = 2;
const SHORTEST_WORD = 3;
const TYPED = /^(?:text|tel|email|url|number|password)?$/u;
const PART_OF_WORD = new RegExp(`[${LETTERS}0-9]`);
/** Stands for what the person typed. */
const LEFT_OUT = '[…]';

/**
 * Words of the page without what the person typed into it: some pages repeat a name amid the sentence that is agreed to,
 * or in their title, and no value is ever kept.
 */
export function withoutTyped(view: View, text: string): string {
  if (text === '') return text;
  return typedInto(view).reduce(leftOut, text);
}

/** What stands in the fields, longest first, and the words of what has several. */
function typedInto(view: View): string[] {
  const fields = view.among({ from: 0, to: view.map.items.length }, 'field').slice(0, MOST_FIELDS);
  const values = fields.filter(isTypedInto).map((field) => valueOf(field).trim().slice(0, LONGEST));
  const words = values
    .map((value) => value.split(/\s+/u))
    .filter((parts) => parts.length > 1)
    .flat()
    .filter((word) => word.length >= SHORTEST_WORD);
  const all = new Set([...values.filter((value) => value.length >= SHORTEST), ...words]);
  return Array.from(all).toSorted((a, b) => b.length - a.length);
}

function isTypedInto(field: Element): boolean {
  if (field.localName === 'textarea') return true;
  return field.localName === 'input' && TYPED.test((field as HTMLInputElement).type);
}

const valueOf = (field: Element): string => String((field as HTMLInputElement).value);

/** Whole words only: «Ан» is left in «Анкета». */
function leftOut(text: string, value: string): string {
  const parts = text.split(value);
  return parts.reduce((whole, part) => {
    const isWord = !PART_OF_WORD.test(whole.at(-1) ?? '') && !PART_OF_WORD.test(part[0] ?? '');
    return whole + (isWord ? LEFT_OUT : value) + part;
  });
}
