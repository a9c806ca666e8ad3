import { isRadio } from './box-kind.ts';
import { isUnstyled } from './unstyled.ts';
import { fold, type Stretch, type View } from './view.ts';

/**
 * What a person sees in place of a hidden box: an empty element beside it, a label that may be clicked, a mark drawn
 * before its words. Without any the box is not for people.
 */
export function hasFace(view: View, box: Element): boolean {
  for (const around of Array.from(view.chain(box, 3)).slice(1)) {
    if (around.localName === 'label' && view.sight.element(around)) return true;
    const beside = Array.from(around.children).filter((child) => child !== box);
    if (beside.some((child) => isFace(child) && (view.sight.element(child) || isUnstyled(view, child))))
      return true;
  }
  return false;
}

/** A face may bear the words for its states. */
const FACE = /switch|toggle|check|slider|tick/iu;
const MOST_STATE = 20;

const isFace = (element: Element): boolean =>
  fold(element.textContent) === '' ||
  (FACE.test(element.getAttribute('class') ?? '') && fold(element.textContent).length <= MOST_STATE) ||
  isMarkedLabel(element) ||
  ['::before', '::after'].some((mark) => isDrawn(getComputedStyle(element, mark).content));

/** A label for no control by its markup, which some kits put into what they draw. */
const isMarkedLabel = (element: Element): boolean => {
  const { firstElementChild: first, childElementCount } = element;
  const label = element.localName !== 'label' && childElementCount === 1 ? first : element;
  return label?.localName === 'label' && !label.hasAttribute('for');
};

const isDrawn = (content: string): boolean => content !== '' && content !== 'none' && content !== 'normal';

/** What switches say of their own state. */
const STATE =
  /^(?:on|off|yes|no|да|нет|вкл\.?|выкл\.?|включено|выключено|ja|nein|an|aus|oui|non|s[iíì]|иә|жоқ|так|ні|[io01✓✔✕✗×])$/iu;

/** Whether words only say how a switch stands. */
export const isState = (words: string): boolean => STATE.test(words.trim());

const saysState = (view: View, at: number): boolean => {
  const item = view.map.items[at];
  if (item?.kind !== 'text') return true;
  const said = (item.node as Text).data.trim();
  return said === '' || (said.length <= MOST_STATE && STATE.test(said));
};

/** A stretch without the words beside the box that only say how it stands: «вкл», "OFF". Options of a question stay. */
export function withoutState(view: View, box: Element, { from, to }: Stretch): Stretch {
  if (isRadio(box)) return { from, to };
  while (from < to && saysState(view, from)) from++;
  while (from < to && saysState(view, to - 1)) to--;
  return { from, to };
}
