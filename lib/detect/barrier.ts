import { referenced } from './accessible-name.ts';
import { isRadio } from './box-kind.ts';
import { aroundNode } from './clobbered.ts';
import type { View } from './view.ts';

const CONTROLS = new Set(['box', 'press']);

/** Radio buttons of one question: they share what stands around them. */
export const sameGroup = (box: Element, other: Element): boolean =>
  isRadio(box) && isRadio(other) && box.getAttribute('name') === other.getAttribute('name');

/** What the words of a box end at: another control, words in the label of one, an example. `at`: index of an item. */
export function isBarrier(view: View, at: number, box: Element): boolean {
  const item = view.map.items[at];
  // Dialogs keep a field of each kind ready, and show none.
  if (item?.kind === 'field') return view.sight.element(item.node as Element);
  if (item?.kind !== 'text') return CONTROLS.has(item?.kind ?? '');
  const around = aroundNode(item.node);
  const cited = around?.closest('pre, blockquote');
  if (cited && !view.contains(cited, box)) return true;
  if (around && (namesAnother(view, around, box) || isElsewhere(view, around, box))) return true;
  const label = around?.closest('label');
  if (!label || view.contains(label, box)) return false;
  const root = label.getRootNode() as Document | ShadowRoot;
  const named = label.control ?? (label.htmlFor === '' ? null : root.getElementById(label.htmlFor));
  // The label of a group is over each of its boxes.
  const isOther = named !== null && named !== box && (!sameGroup(box, named) || label.contains(named));
  return isOther && view.place(named) !== undefined && !isWithin(view, named, box);
}

/** Parts of a page that are about different things. */
const PARTS = 'main, aside, nav';

/** The article beside which a poll stands says nothing of what is voted on. */
function isElsewhere(view: View, around: Element, box: Element): boolean {
  const part = around.closest(PARTS);
  const own = box.closest(PARTS);
  return (part !== null && !view.contains(part, box)) || (own !== null && !view.contains(own, around));
}

/** One may keep the other for the form. */
const isWithin = (view: View, one: Element, other: Element): boolean =>
  view.contains(one, other) || view.contains(other, one);

/** Levels and boxes beside words that are asked whether the words are their name. */
const LEVELS = 3;
const ASKED = 4;
const TITLED = '[role="radiogroup"][aria-labelledby], [role="group"][aria-labelledby]';
const MOST_GROUPS = 200;

/** Whether another box close by refers to these words by their id as its own. */
function namesAnother(view: View, around: Element, box: Element): boolean {
  const name = around.closest('[id]');
  if (!name || view.contains(name, box)) return false;
  const isNamed = (other: Element): boolean =>
    other !== box && !sameGroup(box, other) && referenced(other, 'aria-labelledby').includes(name);
  if (
    groupsTitled(view)
      .get(name)
      ?.every((group) => !view.contains(group, box))
  )
    return true;
  return Array.from(view.chain(name, LEVELS)).some((near) =>
    view.within(near, 'box').slice(0, ASKED).some(isNamed),
  );
}

const titled = new WeakMap<View, ReadonlyMap<Element, readonly Element[]>>();

/** Which elements of a page are the title of which groups of boxes. */
function groupsTitled(view: View): ReadonlyMap<Element, readonly Element[]> {
  const known = titled.get(view);
  if (known) return known;
  const groups = view.map.roots.flatMap((root) =>
    Array.from(root.querySelectorAll(TITLED)).slice(0, MOST_GROUPS),
  );
  const titles = groups.flatMap((group) =>
    referenced(group, 'aria-labelledby').map((title) => ({ title, group })),
  );
  const byTitle = new Map<Element, Element[]>();
  for (const { title, group } of titles) byTitle.set(title, [...(byTitle.get(title) ?? []), group]);
  titled.set(view, byTitle);
  return byTitle;
}
