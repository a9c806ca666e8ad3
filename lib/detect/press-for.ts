import { meaningOf } from './meaning.ts';
import { namedPress } from './named-press.ts';
import { canCarry, captionOf, formOf, isQuoted, isSubmit } from './press.ts';
import type { Stretch, View } from './view.ts';

/** Farther out than this a button has nothing to do with the words. */
const MOST_LEVELS = 14;
/** A container with more text than this is a page of its own, whose buttons serve many ends. */
const MOST_TEXT = 3_000;
/** So few buttons on a whole page are near to anything on it. */
const MOST_ALONE = 2;

/**
 * The button that words or a box belong to: the one in the smallest common container, in either direction; among
 * equals one that submits, one whose caption is quoted in the words, the nearest.
 * @param from the element that the words stand in
 */
export function pressFor(view: View, from: Element, stretch: Stretch, words: string): Element | null {
  const form = formOf(view, from);
  for (const container of Array.from(view.chain(from, MOST_LEVELS))) {
    const presses = view.within(container, 'press').filter((press) => canCarry(view, press));
    if (presses.length === 0) {
      const named = namedPress(view, container, stretch, words);
      if (named) return named;
      continue;
    }
    // A whole page is no surroundings, but where it has next to nothing else to press.
    if (container.localName === 'body' && presses.length > MOST_ALONE) break;
    if (container !== form && !form && view.size(container, MOST_TEXT) >= MOST_TEXT) break;
    return best(view, presses, stretch, words);
  }
  return meaningOf(words).personal ? (onlySubmit(view, words) ?? nearestAsking(view, stretch)) : null;
}

/** Words far from everything speak of the page's one form, if there is one. */
function onlySubmit(view: View, words: string): Element | null {
  const submits = view
    .among({ from: 0, to: view.map.items.length }, 'press')
    .filter((press) => canCarry(view, press));
  const quoted = submits.filter((press) => isQuoted(captionOf(view, press), words));
  if (quoted.length > 0) return quoted[0] ?? null;
  const inForms = submits.filter((press) => isSubmit(press) && asksForData(view, formOf(view, press)));
  return inForms.length === 1 ? (inForms[0] ?? null) : null;
}

/** A search asks for no data of the person's. */
function asksForData(view: View, around: Element | null): boolean {
  if (!around || /search/iu.test(around.getAttribute('role') ?? '')) return false;
  return view.within(around, 'field').some((field) => (field as HTMLInputElement).type !== 'search');
}

/** Items of the page between words and a button that is not in a form, at most. */
const NEAR = 40;

/** The nearest button beside fields that no form holds. */
function nearestAsking(view: View, { from, to }: Stretch): Element | null {
  const near = { from: Math.max(0, from - NEAR), to: Math.min(view.map.items.length, to + NEAR) };
  const presses = view.among(near, 'press').filter((press) => canCarry(view, press));
  const beside = presses.filter((press) =>
    Array.from(view.chain(press, 4)).some(
      (around) => around.localName !== 'body' && asksForData(view, around),
    ),
  );
  const distance = (press: Element) => Math.abs((view.place(press)?.from ?? 0) - from);
  return beside.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function best(view: View, presses: readonly Element[], stretch: Stretch, words: string): Element | null {
  const score = (press: Element): number => {
    const at = view.place(press)?.from ?? 0;
    const distance = at < stretch.from ? stretch.from - at : at - stretch.to;
    const quoted = isQuoted(captionOf(view, press), words) ? 400 : 0;
    const leads = press.localName === 'a' && isLeading(press) ? 300 : 0;
    return quoted + (isSubmit(press) ? 200 : 0) - Math.min(distance, 190) - leads;
  };
  return presses.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** A link with the looks of a button, which may be for anything. */
const isLeading = (anchor: Element): boolean =>
  /^(?!#|javascript:)./u.test(anchor.getAttribute('href') ?? '');
