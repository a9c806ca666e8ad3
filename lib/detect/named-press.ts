import { aroundNode } from './clobbered.ts';
import { fold, type Stretch, type View } from './view.ts';

/** A caption that a sentence names: «Нажимая «Вызвать курьера» …». */
const NAMED = /[«„“"']([^«»„“”"']{2,40})[»“”"']/u;
/** What bears the same words and is no button. */
const NO_BUTTON =
  'h1, h2, h3, h4, h5, h6, label, legend, option, th, td, p, li, summary, a[href]:not([href^="#"])';

/**
 * What a sentence says is pressed, where only a script makes it a button: nothing in its markup tells, but its words are
 * those that are named.
 */
export function namedPress(view: View, container: Element, stretch: Stretch, words: string): Element | null {
  const caption = NAMED.exec(words)?.[1]?.trim();
  const place = view.place(container);
  if (!caption || !place || container.localName === 'body') return null;
  const wanted = caption.toLowerCase();
  for (let i = place.from; i < place.to; i++) {
    const item = view.map.items[i];
    const isApart = i < stretch.from || i >= stretch.to;
    if (!isApart || item?.kind !== 'text' || fold((item.node as Text).data).toLowerCase() !== wanted)
      continue;
    const element = aroundNode(item.node);
    if (element && isAlone(element, wanted) && view.sight.element(element)) return element;
  }
  return null;
}

const isAlone = (element: Element, wanted: string): boolean =>
  !element.matches(NO_BUTTON) && fold(element.textContent).toLowerCase() === wanted;
