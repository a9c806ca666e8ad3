import { isClobbered } from './clobbered.ts';
import type { Stretch, View } from './view.ts';

/** Where the nearest heading stands among what comes before an element, beside it. */
export function headingBefore(view: View, element: Element): Stretch | undefined {
  let at = element.previousElementSibling;
  // A form whose fields are called like its methods cannot be asked.
  for (; at && !isClobbered(at); at = at.previousElementSibling)
    if (/^(?:h[1-6]|legend)$/.test(at.localName) || at.getAttribute('role') === 'heading')
      return view.place(at);
  return undefined;
}
