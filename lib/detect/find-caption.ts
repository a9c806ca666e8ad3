import { foundOf, STATELESS } from './found-of.ts';
import type { Found } from './found.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { captionOf } from './press.ts';
import type { Stretch, View } from './view.ts';

/**
 * The consent that a button says all by itself: «Принять условия и продолжить». `place`: where the button stands.
 * @returns `null` for any other button
 */
export function findCaption(view: View, press: Element, place: Stretch): Found | null {
  // An `input` has its words in its value.
  const raw = meaningOf(view.raw(place, 150) || captionOf(view, press));
  if (!raw.acts || raw.words > 12 || raw.covers.every((cover) => cover === 'cookies')) return null;
  const text = captionOf(view, press);
  // A button within a button, which only scripts can build, has its words to itself.
  if (meaningOf(text).covers.length === 0) return null;
  if (answerOf(text) === 'reject' || !view.sight.element(press)) return null;
  const words = { text, stretches: [place] };
  return foundOf(view, 'button', press, words, null, {
    ...STATELESS,
    presses: [press],
    around: view.parent(press) ?? press,
  });
}
