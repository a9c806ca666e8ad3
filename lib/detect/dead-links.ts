import { answerOf } from './meaning.ts';
import { addressOf, overlaps } from './links.ts';
import { fold, type Stretch, type View } from './view.ts';

const MOST = 6;
/** Attributes by which scripts know what they answer to: such a link may well open something. */
const SCRIPTED = /^(?:on|data-|aria-|@|v-|x-|ng-|role$)/iu;
const NOWHERE = /^(?:#[\w-]*|javascript: ?(?:void ?\(?0\)?)?;?)?$/iu;

/** Words of the links amid a consent that have no address, and nothing by which a script would open something. */
export function deadLinksWithin(view: View, stretches: readonly Stretch[]): string[] {
  const dead = view.map.anchors.filter(
    (anchor) =>
      overlaps(view, anchor, stretches) &&
      isDead(anchor) &&
      // «Хорошо» on a banner is a button, however it is written.
      answerOf(fold(anchor.textContent ?? '')) === null &&
      view.sight.element(anchor),
  );
  return Array.from(new Set(dead.map((anchor) => fold(anchor.textContent ?? '').slice(0, 300))))
    .filter((words) => words !== '')
    .slice(0, MOST);
}

function isDead(anchor: Element): boolean {
  const href = anchor.getAttribute('href')?.trim();
  if (href === undefined || !NOWHERE.test(href) || addressOf(anchor) !== null) return false;
  if (anchor.getAttributeNames().some((name) => SCRIPTED.test(name))) return false;
  return href.length <= 1 || !href.startsWith('#') || !hasTarget(anchor, href.slice(1));
}

/** Asked of the element, since a page may name something so that it hides a method of its document. In a shadow tree it is not told. */
function hasTarget(anchor: Element, id: string): boolean {
  return anchor.closest('html')?.querySelector(`[id="${id}"],[name="${id}"]`) !== null;
}
