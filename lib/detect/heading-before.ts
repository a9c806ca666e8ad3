import type { Stretch, View } from './view.ts';

/** Where the nearest heading stands among what comes before an element, beside it. */
export function headingBefore(view: View, element: Element): Stretch | undefined {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (/^(?:h[1-6]|legend)$/.test(at.localName) || at.getAttribute('role') === 'heading')
      return view.place(at);
  return undefined;
}
