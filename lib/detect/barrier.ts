import { referenced } from './accessible-name.ts';
import { isRadio } from './box-kind.ts';
import { aroundNode } from './clobbered.ts';
import type { View } from './view.ts';

const CONTROLS = new Set(['box', 'press', 'field']);

/** Radio buttons of one question: they share what stands around them. */
export const sameGroup = (box: Element, other: Element): boolean =>
  isRadio(box) && isRadio(other) && box.getAttribute('name') === other.getAttribute('name');

/** What the words of a box end at: another control, words in the label of one, an example. `at`: index of an item. */
export function isBarrier(view: View, at: number, box: Element): boolean {
  const item = view.map.items[at];
  if (item?.kind !== 'text') return CONTROLS.has(item?.kind ?? '');
  const around = aroundNode(item.node);
  const cited = around?.closest('pre, blockquote');
  if (cited && !view.contains(cited, box)) return true;
  if (around && namesAnother(view, around, box)) return true;
  const label = around?.closest('label');
  if (!label || view.contains(label, box)) return false;
  const root = label.getRootNode() as Document | ShadowRoot;
  const named = label.control ?? (label.htmlFor === '' ? null : root.getElementById(label.htmlFor));
  // The label of a group is over each of its boxes.
  const isOther = named !== null && named !== box && (!sameGroup(box, named) || label.contains(named));
  return isOther && view.place(named) !== undefined && !isWithin(view, named, box);
}

/** One may keep the other for the form. */
const isWithin = (view: View, one: Element, other: Element): boolean =>
  view.contains(one, other) || view.contains(other, one);

/** Levels and boxes beside words that are asked whether the words are their name. */
const LEVELS = 3;
const ASKED = 4;

/** Whether another box close by refers to these words by their id as its own. */
function namesAnother(view: View, around: Element, box: Element): boolean {
  const name = around.closest('[id]');
  if (!name || view.contains(name, box)) return false;
  const isNamed = (other: Element): boolean =>
    other !== box && !sameGroup(box, other) && referenced(other, 'aria-labelledby').includes(name);
  return Array.from(view.chain(name, LEVELS)).some(
    (near) => view.within(near, 'box').slice(0, ASKED).some(isNamed) || titlesGroup(view, name, near, box),
  );
}

/** Whether words are the title of a group of other boxes close by. */
const titlesGroup = (view: View, name: Element, near: Element, box: Element): boolean =>
  Array.from(near.querySelectorAll('[role="radiogroup"], [role="group"]'))
    .slice(0, ASKED)
    .some((group) => !view.contains(group, box) && referenced(group, 'aria-labelledby').includes(name));
