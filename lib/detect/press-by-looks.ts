import { answerOf, meaningOf } from './meaning.ts';
import type { Item } from './page-map.ts';
import type { View } from './view.ts';

/** So many captions at either end are asked what they answer, and so many how they look. */
const HALF = 200;
const MOST_LOOKED_AT = 24;
/** A row of buttons stands so near to what it answers. */
const MOST_LEVELS = 4;
/** Longer words are no banner; characters. */
const LONGEST = 1_500;

/**
 * Buttons without a telling name: «Ладно» and «Не надо» in elements that a script hears, beside words on cookies. Where
 * one of the row answers and they look as if they could be clicked, all of it are buttons.
 */
export function pressesByLooks(view: View): Item[] {
  // Banners stand at either end of a page.
  const captions = [...view.map.captions.slice(0, HALF), ...view.map.captions.slice(HALF).slice(-HALF)];
  const rows = Map.groupBy(captions, ({ node }) => view.parent(node as Element));
  const answering = Array.from(rows, ([row, captions]) =>
    row && answersCookies(view, row, captions) ? captions : [],
  );
  return answering
    .flat()
    .slice(0, MOST_LOOKED_AT)
    .filter(({ node }) => getComputedStyle(node as Element).cursor === 'pointer');
}

function answersCookies(view: View, row: Element, captions: readonly Item[]): boolean {
  return captions.some(({ node }) => isAnswer(node.textContent ?? '')) && isOnCookies(view, row);
}

const isAnswer = (caption: string): boolean => {
  const answer = answerOf(caption);
  return answer === 'accept' || answer === 'reject';
};

const MAY_NAME_COOKIES = /cook|кук|печен|ciast|eväste|çerez|kakor|informasjonskaps/i;

function isOnCookies(view: View, row: Element): boolean {
  for (const around of view.chain(row, MOST_LEVELS)) {
    const place = view.place(around);
    const words = place ? view.raw(place, LONGEST + 1) : '';
    if (words.length > LONGEST) return false;
    // Tables of «Да» and «Нет» have many rows, and to read each would cost too much.
    if (MAY_NAME_COOKIES.test(words) && meaningOf(words).covers.includes('cookies')) return true;
  }
  return false;
}
