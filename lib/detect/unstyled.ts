import { isNative } from './box-kind.ts';
import { fold, type View } from './view.ts';

const MOST_LEVELS = 4;

/**
 * Whether an empty element has no size only because nothing gives it one: its style sheet has not come, or not yet. What
 * is hidden on purpose is taken out of the flow, cut off or not drawn at all.
 */
export function isUnstyled(view: View, element: Element): boolean {
  if (isNative(element) || fold(element.textContent) !== '' || !element.checkVisibility()) return false;
  const { position, overflow } = getComputedStyle(element);
  if (position !== 'static' || overflow !== 'visible') return false;
  return Array.from(view.chain(element, MOST_LEVELS))
    .slice(1)
    .some((around) => view.sight.element(around));
}
