import { isRadio } from './box-kind.ts';
import type { View } from './view.ts';

/** The radio buttons of one question, out of all `boxes` of a page: by their name, else by what holds them. */
export function radioGroup(view: View, box: Element, boxes: readonly Element[]): readonly Element[] {
  const name = box.getAttribute('name');
  const around = Array.from(view.chain(box, 6)).find((element) => view.within(element, 'box').length > 1);
  return boxes.filter((other) =>
    name
      ? isRadio(other) && other.getAttribute('name') === name
      : around && isRadio(other) && view.contains(around, other),
  );
}
