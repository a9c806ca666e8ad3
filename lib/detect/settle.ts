import { boxesByLooks } from './box-by-looks.ts';
import { isNative } from './box-kind.ts';
import { aroundNode } from './clobbered.ts';
import { answerOf, meaningOf } from './meaning.ts';
import type { Item, PageMap } from './page-map.ts';
import { pressesByLooks } from './press-by-looks.ts';
import { captionOf, isSubmit } from './press.ts';
import { BOX_ROLES, isCustom, looksLikeButton, roleOf } from './role.ts';
import type { View } from './view.ts';

/**
 * Takes back roles that the neighbours disprove: the face of a real box is no second box, and a button amid a sentence
 * that names a document is a link; and finds the boxes that only their looks tell.
 */
export function settle(view: View): void {
  const { map } = view;
  map.items.forEach((item, at) => {
    if (item.kind === 'box' && isFaceOrEcho(view, item.node as Element)) item.kind = 'mark';
    else if (item.kind === 'press' && isPartOfPress(view, item.node as Element)) item.kind = 'mark';
    else if (item.kind === 'press' && isWordOfSentence(view, map, item, at)) item.kind = 'mark';
  });
  for (const item of boxesByLooks(view)) item.kind = 'box';
  for (const item of pressesByLooks(view)) item.kind = 'press';
}

function isFaceOrEcho(view: View, box: Element): boolean {
  const others = neighbours(view, box);
  if (isNative(box)) {
    // Kits keep a hidden input beside the control that they draw.
    if (isInWidget(view, box)) return true;
    const echo = box.getAttribute('aria-hidden') === 'true' || box.tabIndex === -1;
    return (
      echo &&
      others.some((other) => !isNative(other) && other.hasAttribute('role') && !view.contains(other, box))
    );
  }
  if (isWidget(box)) return false;
  // A knob or a picture of a state, deep within the control that it belongs to.
  if (!box.hasAttribute('role') && isInWidget(view, box)) return true;
  if (view.within(box, 'box').some((inner) => inner !== box && isReal(inner))) return true;
  if (!box.hasAttribute('role')) return !isCustom(box) && others.length > 0;
  return view.within(box, 'box').some((inner) => inner !== box && isNative(inner));
}

/** A box that keeps its own state and takes the keys itself; a real input within it only serves the form. */
const isWidget = (box: Element): boolean =>
  BOX_ROLES.has(box.getAttribute('role') ?? '') &&
  box.hasAttribute('aria-checked') &&
  Number(box.getAttribute('tabindex') ?? -1) >= 0;

const isInWidget = (view: View, box: Element): boolean =>
  Array.from(view.chain(box, 8)).some((outer) => outer !== box && isWidget(outer));

const isReal = (box: Element): boolean => isNative(box) || box.hasAttribute('role');

/** Boxes in the nearest surroundings: where there is exactly one real box, a drawn one is its face. */
function neighbours(view: View, box: Element): Element[] {
  for (const around of Array.from(view.chain(box, 4)).slice(1)) {
    const real = view.within(around, 'box').filter((other) => other !== box && isReal(other));
    if (real.length > 0) return real.length === 1 ? real : [];
  }
  return [];
}

/** The frame of a switch or a part of it; a custom element around the button that it draws; what is drawn within one. */
function isPartOfPress(view: View, press: Element): boolean {
  if (press.localName !== 'button' && view.within(press, 'box').length > 0) return true;
  if (isCustom(press))
    return view.within(press, 'press').some((inner) => inner !== press && view.sight.element(inner));
  const around = Array.from(view.chain(press, 5)).slice(1);
  return around.some(isWidget) || (!isButton(press) && around.some(isButton));
}

const isButton = (element: Element): boolean =>
  element.localName === 'button' || element.getAttribute('role') === 'button';

const INLINE = new Set(['a', 'span', 'u', 'b', 'i', 'em', 'strong']);

function isWordOfSentence(view: View, map: PageMap, { node }: Item, at: number): boolean {
  const before = wordBefore(map, at);
  const element = node as Element;
  const place = view.place(element);
  if (element.getAttribute('role') === 'link') return true;
  if (!place || before?.kind !== 'text' || isSubmit(element) || isCaption(before.node)) return false;
  if (INLINE.has(element.localName) && !looksLikeButton(element)) return !isAnswer(view, map, at);
  const caption = meaningOf(view.raw({ from: at + 1, to: place.to }));
  return caption.covers.length > 0 && !caption.agrees;
}

/** «… файлы cookie.» and then «Хорошо»: a word after a whole sentence, or after another such word, answers it. */
function isAnswer(view: View, map: PageMap, at: number): boolean {
  const press = map.items[at]?.node as Element;
  const before = wordBefore(map, at)?.node as Text;
  const around = aroundNode(before);
  const isAfter =
    /[.!?…]\s*$/u.test(before.data) ||
    (around !== null && (roleOf(around) === 'press' || isBeside(view, press, around)));
  return isAfter && answerOf(captionOf(view, press)) !== null;
}

/** What says that it is a button, beside words in an element of their own. */
const isBeside = (view: View, press: Element, words: Element): boolean =>
  press.getAttribute('role') === 'button' && !view.contains(words, press) && words !== view.parent(press);

/** What stands before an item, white space aside. */
function wordBefore({ items }: PageMap, at: number): Item | undefined {
  const blank = (item: Item | undefined) => item?.kind === 'text' && (item.node as Text).data.trim() === '';
  let before = at - 1;
  while (blank(items[before])) before--;
  return items[before];
}

/** Buttons in a row: the words before one are what the other says. */
const isCaption = (text: Node): boolean =>
  (aroundNode(text)?.closest('button, [role="button"]') ?? null) !== null;
