import { isRefusal, isThanks, isWanting } from './outcome-words.ts';
import { fold } from './view.ts';

const MARKS =
  '[aria-invalid="true"], [role="alert"], [class*="error" i], [id*="error" i], [id^="err" i], [class*="invalid" i], [class*="danger" i], [class*="not-valid" i]';
const MOST = 80;
/** What may hold a message and nothing else. */
const LEAVES = 'p, span, div, small, li, em, b, strong, output, label';
const MOST_LEAVES = 400;
const LONGEST_MESSAGE = 200;
/** Elements right under a message, at most: its icon, its words, its close button. */
const MOST_PARTS = 4;
const FIELD = /^(?:input|select|textarea)$/u;
/** Kits of the page's own elements mark by these what they refuse, and some what was merely not filled in yet. */
const KIT_MARKS = '[invalid]:not([invalid="false"]), [data-invalid]:not([data-invalid="false"])';

/** Signs of refusal that can be seen in a part of the page: messages by their words, fields by their mark. */
export function errorsIn(around: Element): Set<string> {
  const marked = Array.from(around.querySelectorAll(MARKS)).slice(0, MOST);
  const signs = [...marked, ...refusalsIn(around)].filter(isSeen).map(signOf);
  return new Set(signs.filter((sign) => sign !== ''));
}

/** Short messages by their words alone: told only where they were not there before. */
const refusalsIn = (around: Element): Element[] =>
  Array.from(around.querySelectorAll(LEAVES))
    .slice(0, MOST_LEAVES)
    .filter(({ childElementCount, textContent }) => childElementCount === 0 && isRefusal(textContent ?? ''));

/** Where pages tell what came of an act, far from its form. */
const TOASTS =
  '[role="alert"], [role="alertdialog"], [class*="toast" i], [class*="snack" i], [class*="notif" i], [class*="alert" i], dialog[open]';

/** Refusals in messages that come up anywhere on the page; by their words. */
export const refusingToasts = (document: Document): Set<string> =>
  new Set(
    messagesIn(document, TOASTS, (toast) => toast.querySelector(BOXES) === null).filter(
      (words) => (isRefusal(words) || isWanting(words)) && !isThanks(words),
    ),
  );

const BOXES = 'input, [role="checkbox"], [role="switch"], [role="radio"]';
const NAMES = 'label, legend, h1, h2, h3, h4, h5, h6';

/**
 * Signs in a part of the page that something is wanting: short messages that ask for a consent, marks of kits. What names
 * a box or a step is no message.
 */
export function wantsIn(around: Element): Set<string> {
  const isMessage = (leaf: Element) => !leaf.matches('label') && !leaf.closest(NAMES);
  const marked = Array.from(around.querySelectorAll(KIT_MARKS)).slice(0, MOST).filter(isSeen);
  return new Set([...messagesIn(around, LEAVES, isMessage).filter(isWanting), ...marked.map(markOf)]);
}

const markOf = (element: Element): string =>
  `field ${element.getAttribute('name')} ${element.id} ${element.localName}`;

/** How many boxes and fields a part of the page shows. */
export const shownControls = (around: Element): number =>
  Array.from(around.querySelectorAll(BOXES)).slice(0, MOST_LEAVES).filter(isSeen).length;

/** What a part of the page, or a message anywhere on it, says in short to who has sent it something. */
export const thanksIn = (around: Element): Set<string> =>
  new Set([...messagesIn(around, LEAVES), ...messagesIn(around.ownerDocument, TOASTS)].filter(isThanks));

const messagesIn = (
  around: ParentNode,
  selector: string,
  isMessage: (element: Element) => boolean = () => true,
): string[] =>
  Array.from(around.querySelectorAll(selector))
    .slice(0, MOST_LEAVES)
    .filter((element) => element.childElementCount <= MOST_PARTS && isMessage(element) && isSeen(element))
    .map((element) => fold(element.textContent ?? ''))
    .filter((words) => words.length <= LONGEST_MESSAGE);

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function signOf(element: Element): string {
  if (FIELD.test(element.localName)) return markOf(element);
  // «До конца акции 59 секунд» goes on saying the same.
  const words = fold(element.textContent ?? '')
    .slice(0, 200)
    .replace(/\d+/gu, '0');
  return isThanks(words) || isThanks(element.getAttribute('class') ?? '') ? '' : words;
}
