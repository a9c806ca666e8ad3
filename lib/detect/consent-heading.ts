import { meaningOf } from './meaning.ts';
import type { View } from './view.ts';

const MOST_LEVELS = 5;
/** «Мои согласия»: more words say something of their own. */
const MOST_WORDS = 3;

/**
 * Whether what a box is in stands under a heading that only says "Consents": each line names what for.
 * Of the nearest heading alone, since another one begins another part of the page.
 */
export function isUnderConsents(view: View, box: Element): boolean {
  for (const element of view.chain(box, MOST_LEVELS)) {
    const heading = headingBefore(element);
    if (!heading) continue;
    const place = view.place(heading);
    const { agrees, acts, words, covers, staff } = meaningOf(place ? view.words(place, 100) : '');
    return agrees && !acts && !staff && words <= MOST_WORDS && covers.length === 0;
  }
  return false;
}

function headingBefore(element: Element): Element | null {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (/^(?:h[1-6]|legend)$/.test(at.localName) || at.getAttribute('role') === 'heading') return at;
  return null;
}
