import type { View } from './view.ts';

/** The innermost element that holds both `a` and `b`; what `a` stands in where there is no `b`. */
export function aroundBoth(view: View, a: Element, b: Element | null): Element {
  if (!b) return view.parent(a) ?? a;
  for (const element of view.chain(a, 60)) if (view.contains(element, b)) return element;
  return a;
}
