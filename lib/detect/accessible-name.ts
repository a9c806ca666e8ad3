import { isNative } from './box-kind.ts';
import type { Stretch, View } from './view.ts';

/** Where the words stand that name or describe a box: its label, what it refers to, or itself where it is drawn. */
export function nameStretches(view: View, box: Element): Stretch[] {
  const named = [...referenced(box, 'aria-labelledby'), ...labelsOf(view, box)];
  if (named.length === 0 && !isNative(box)) named.push(box);
  const described = referenced(box, 'aria-describedby');
  const places = Array.from(new Set([...named, ...described]), (element) => view.place(element)).filter(
    (place) => place !== undefined,
  );
  return places.filter((place) => !places.some((other) => other !== place && holds(other, place)));
}

/** A label may wrap what the box also refers to by id. */
const holds = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** Elements that an attribute of `box` refers to by their ids. */
export function referenced(box: Element, attribute: string): Element[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = (box.getAttribute(attribute) ?? '').split(/\s+/u).filter((id) => id !== '');
  return ids.map((id) => root.getElementById(id)).filter((element) => element !== null);
}

/** Labels that are this box's own: where ids are doubled, a label belongs to the nearest of their bearers. */
function labelsOf(view: View, box: Element): Element[] {
  const wrapping = Array.from(view.chain(box, 8)).find((element) => element.localName === 'label');
  if (wrapping) return [wrapping];
  // A switch that is drawn keeps an input for the form, which labels may be for.
  const kept = isNative(box) ? null : box.querySelector('input');
  return [box, kept].flatMap((bearer) => (bearer?.id ? labelsFor(view, bearer) : []));
}

function labelsFor(view: View, box: Element): Element[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(box.id);
  const bearers = Array.from(root.querySelectorAll(`[id="${id}"]`));
  const labels = Array.from(root.querySelectorAll(`[for="${id}"]`));
  return labels.filter((label) => bearers.length < 2 || nearest(view, label, bearers) === box);
}

function nearest(view: View, label: Element, bearers: readonly Element[]): Element | undefined {
  const at = view.place(label)?.from ?? 0;
  const distance = (element: Element) =>
    Math.abs((view.place(element)?.from ?? Number.POSITIVE_INFINITY) - at);
  return bearers.toSorted((a, b) => distance(a) - distance(b))[0];
}
