import type { ControlKind } from '#lib/model/control.ts';
import type { View } from './view.ts';

const SWITCH = /switch|toggle/iu;

export const isNative = (box: Element): box is HTMLInputElement => box.localName === 'input';

export const isRadio = (box: Element): boolean =>
  box.getAttribute('role') === 'radio' || (isNative(box) && box.type === 'radio');

/** What the box looks like to the person: kits call a switch so in the class of the box or of what it is in. */
export function boxKind(view: View, box: Element): ControlKind {
  if (isRadio(box)) return 'radio';
  if (box.getAttribute('role') === 'switch' || box.hasAttribute('switch')) return 'switch';
  for (const element of view.chain(box, 3)) {
    if (element !== box && view.within(element, 'box').length > 1) break;
    if (SWITCH.test(element.getAttribute('class') ?? '') || SWITCH.test(element.localName)) return 'switch';
  }
  return 'checkbox';
}
