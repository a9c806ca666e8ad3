import type { Press } from './gesture.ts';
import { captionOf } from './press.ts';
import { roleOf } from './role.ts';
import type { View } from './view.ts';

/** Farther out, what was pressed is no part of a box. */
const MOST_OUT = 6;
/** What sets many boxes at once: «Выбрать всё». For small letters. */
const EVERYTHING =
  /^(?:.* )?(?:вс[её]|усі|усе|барлығын|all|everything|alles?|tout|tous|todos?|tutt[oi]|wszystk(?:o|ie)|allt|alla|vše|kaikki|tümünü)(?: .*)?$/;

/** Whether the person presses a box or its label, or what sets them all: what boxes do then, they do for the person. */
export function setsBoxes(view: View, press: Press): boolean {
  const near = press.path.slice(0, MOST_OUT);
  if (near.some((element) => element.localName === 'label' || roleOf(element) === 'box')) return true;
  const button = near.find((element) => roleOf(element) === 'press');
  return button !== undefined && EVERYTHING.test(captionOf(view, button).toLowerCase());
}
