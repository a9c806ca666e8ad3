import { isCalledBanner } from './banner-names.ts';
import { isDialog } from './is-dialog.ts';
import { meaningOf } from './meaning.ts';
import { fold, type View } from './view.ts';

/** Whether an element is the page, or holds its title: then it is no banner, whatever its buttons say. */
export function isPageItself(view: View, element: Element): boolean {
  if (['html', 'main', 'article'].includes(element.localName)) return true;
  if (isFramed(element) || isDialog(element) || isCalledBanner(element)) return false;
  return element.localName === 'body' || holdsTitle(view, element);
}

/** Banners of consent services come as a frame of their own. */
function isFramed({ ownerDocument: { defaultView: view } }: Element): boolean {
  return view !== null && view.parent !== view;
}

/** A layer over a page that has a title of its own. */
const isTitledOutside = (view: View, element: Element): boolean =>
  Array.from(element.ownerDocument.querySelectorAll('h1')).some(
    (title) => !element.contains(title) && view.sight.element(title),
  );

/** A title that is not about cookies or data itself. */
function holdsTitle(view: View, element: Element): boolean {
  const title = element.querySelector('h1');
  return (
    title !== null &&
    view.sight.element(title) &&
    meaningOf(fold(title.textContent)).covers.length === 0 &&
    !isTitledOutside(view, element)
  );
}
