import { isRefusal } from './refusal-words.ts';
import { fold } from './view.ts';

const MARKS =
  '[aria-invalid="true"], [role="alert"], [class*="error" i], [id*="error" i], [id^="err" i], [class*="invalid" i], [class*="danger" i], [class*="not-valid" i]';
const MOST = 80;
const SUCCESS =
  /success|спасибо|успешн|(?<!не )отправлен|(?<!не )принят|готово|перезвон|свяжемся|позвоним|напишем вам|записали|добро пожаловать|thank|received|all set|you(?: are|’re|'re) in[!.]|check your (?:inbox|mailbox)|\bwelcome\b|(?<!not )confirmed|subscribed|be in touch|danke|geschafft|melden uns|merci|bienvenu|recontact|gracias|listo|bienvenid|grazie|\bfatto\b|obrigad|dzięku|gotowe|hotovo|děkuj|\btack\b|bedankt|рахмет|дякуємо|дзякуй/iu;
/** What may hold a message and nothing else. */
const LEAVES = 'p, span, div, small, li, em, b, strong, output, label';
const MOST_LEAVES = 400;
const LONGEST_MESSAGE = 200;
/** Elements right under a message, at most: its icon, its words, its close button. */
const MOST_PARTS = 4;
const FIELD = /^(?:input|select|textarea)$/u;

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
  '[role="alert"], [role="alertdialog"], [class*="toast" i], [class*="snack" i], [class*="notif" i], dialog[open]';

/** Refusals in messages that come up anywhere on the page; by their words. */
export const refusingToasts = (document: Document): Set<string> =>
  new Set(messagesIn(document, TOASTS).filter((words) => isRefusal(words) && !SUCCESS.test(words)));

/** What a part of the page says in short to who has sent it something. */
export const thanksIn = (around: Element): Set<string> =>
  new Set(messagesIn(around, LEAVES).filter((words) => SUCCESS.test(words)));

const messagesIn = (around: ParentNode, selector: string): string[] =>
  Array.from(around.querySelectorAll(selector))
    .slice(0, MOST_LEAVES)
    .filter((element) => element.childElementCount <= MOST_PARTS && isSeen(element))
    .map((element) => fold(element.textContent ?? ''))
    .filter((words) => words.length <= LONGEST_MESSAGE);

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function signOf(element: Element): string {
  if (FIELD.test(element.localName)) {
    return `field ${(element as HTMLInputElement).name} ${element.id}`;
  }
  // «До конца акции 59 секунд» goes on saying the same.
  const words = fold(element.textContent ?? '')
    .slice(0, 200)
    .replace(/\d+/gu, '0');
  return SUCCESS.test(words) || SUCCESS.test(element.getAttribute('class') ?? '') ? '' : words;
}
