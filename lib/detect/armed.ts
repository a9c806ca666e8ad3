import { aroundNode } from './clobbered.ts';
import type { Press } from './gesture.ts';
import { LEAVES } from './lexicon/leaves.ts';
import { answerOf } from './meaning.ts';
import { captionOf, formOf } from './press.ts';
import { fold, type View } from './view.ts';

/** More words than this are text, not a button; characters. */
const LONGEST_CAPTION = 60;

/**
 * The form that a press may submit by the page's script, though nothing there is a button of it by its markup. Not by
 * a field, a refusal, a link that leads elsewhere, or running text: a script may submit at any click.
 */
export function armedForm(view: View, { path }: Press): HTMLFormElement | null {
  const depth = path.findIndex((element) => element.localName === 'form');
  const pressed = path[0];
  if (depth < 1 || !pressed || pressed.matches('input, textarea, select, label, option')) return null;
  const within = path.slice(0, depth);
  if (
    within.some(leadsElsewhere) ||
    isRead(within) ||
    fold(pressed.textContent ?? '').length > LONGEST_CAPTION
  )
    return null;
  const caption = captionOf(view, pressed) || fold(pressed.textContent ?? '');
  if (answerOf(caption) === 'reject' || LEAVES.test(caption)) return null;
  return path[depth] as HTMLFormElement;
}

/** A heading or a paragraph is there to be read, unless the pointer says that it can be pressed. */
const isRead = (within: readonly Element[]): boolean =>
  within.some((element) => element.matches('h1, h2, h3, h4, h5, h6, legend, p, figcaption')) &&
  within[0] !== undefined &&
  getComputedStyle(within[0]).cursor !== 'pointer';

/** Nearly as unseen as what is not there at all. */
const FAINT = 0.1;
const MOST_AROUND = 12;

function isFaint(button: Element): boolean {
  let opacity = 1;
  let at: Element | null = button;
  for (let i = 0; at && i < MOST_AROUND; i++, at = aroundNode(at))
    opacity *= Number(getComputedStyle(at).opacity || 1);
  return opacity < FAINT;
}

const leadsElsewhere = (element: Element): boolean =>
  element.localName === 'a' && /^(?!#|javascript:)./iu.test(element.getAttribute('href') ?? '');

/**
 * Whether a person sees what they press: a button, or something with words in place of one that is drawn unseen. An
 * unseen button laid over something else takes a click that was meant for that.
 */
export function isSeenPress(view: View, { path }: Press, form: HTMLFormElement): boolean {
  const button = path[0];
  if (!button || (view.sight.element(button) && !isFaint(button))) return true;
  const parent = view.parent(button);
  const place = parent && parent !== form && parent.localName !== 'body' ? view.place(parent) : undefined;
  const words = place ? view.words(place, LONGEST_CAPTION + 1) : '';
  return words !== '' && words.length <= LONGEST_CAPTION && formOf(view, button) === form;
}
