import { isClobbered } from './clobbered.ts';
import { isDrawnAs, isDrawnBox } from './drawn-box.ts';
import { answerOf } from './meaning.ts';

/** What an element is for the person: a box to tick, a button to press, a field to fill. */
export type Role = 'box' | 'press' | 'field';

export const BOX_ROLES = new Set(['checkbox', 'switch', 'radio', 'menuitemcheckbox']);
const PRESS_INPUTS = new Set(['submit', 'button', 'image']);
const BOX_INPUTS = new Set(['checkbox', 'radio']);
const CUSTOM_BOX = /-(?:check-?box|switch|toggle|radio(?:-button)?)$/u;
const CUSTOM_PRESS = /-(?:button|btn)$/u;
const DRAWN_PRESS = /(?:^|[\s_-])(?:btn|button|submit)(?:$|[\s_-])|[a-z](?:Btn|Button)(?:$|\s)/u;
/** Classes of what answers a banner; they also name wrappers, so only the shortest captions count. */
const DRAWN_ANSWER = /(?:^|[\s_-])(?:accept|agree|confirm|allow|decline|reject|ok|close)(?:$|[\s_-])/iu;
const ANSWER_LENGTH = 22;
/** Captions of what is no answer; characters. */
const MOST_OWN = 40;
const BUTTONS = /(?:^|[\s_-])(?:buttons|btns|actions)(?:$|[\s_-])/iu;
const MOST_ANSWERS = 5;
const CONTAINER = /(?:wrap|wrapper|group|container|row|list|bar|label|text|buttons|btns)(?:$|[\s_-])/iu;

/** @returns the role of an element by its tag, type, ARIA role or class, or `null`. Asks for no layout. */
export function roleOf(element: Element): Role | null {
  const tag = element.localName;
  if (tag === 'input') return inputRole(element as HTMLInputElement);
  if (tag === 'textarea' || tag === 'select') return 'field';
  const role = element.getAttribute('role');
  if (role !== null && BOX_ROLES.has(role)) return 'box';
  if (tag === 'button' || role === 'button')
    return isDrawnBox(element) || isToggleOption(element) || isToggle(element) ? 'box' : 'press';
  if (tag === 'a') return isLinkPress(element) ? 'press' : null;
  if (isDrawnBox(element) || (isCustom(element) && CUSTOM_BOX.test(tag))) return 'box';
  return isDrawnPress(element) || (isCustom(element) && CUSTOM_PRESS.test(tag)) ? 'press' : null;
}

/** «Да» and «Нет» as buttons of which one stays pressed. More of them are the tools of an editor. */
export function isToggleOption(element: Element): boolean {
  const row = element.hasAttribute('aria-pressed') ? element.parentElement : null;
  if (!row || row.childElementCount > MOST_ANSWERS) return false;
  const options = Array.from(row.children).filter(
    (other) => !isClobbered(other) && other.hasAttribute('aria-pressed'),
  );
  const captions = options.map((option) => (option.textContent ?? '').trim());
  // «В список» and «Отложить» on a card are no answers.
  return (
    captions.length === 2 &&
    captions.every((caption) => caption.length <= ANSWER_LENGTH) &&
    captions.some(isKnownAnswer)
  );
}

/** A button that stays pressed and says more than a tool of an editor does. */
const isToggle = (element: Element): boolean =>
  element.hasAttribute('aria-pressed') && (element.textContent ?? '').trim().length > ANSWER_LENGTH;

/** Custom elements may tell their role to the browser only, not to the document: their names have to do. */
export const isCustom = (element: Element): boolean => element.localName.includes('-');

function inputRole(input: HTMLInputElement): Role | null {
  const type = input.type.toLowerCase();
  if (BOX_INPUTS.has(type)) return 'box';
  if (PRESS_INPUTS.has(type)) return 'press';
  return type === 'hidden' || type === 'reset' ? null : 'field';
}

/** An anchor that looks like a button; one that leads nowhere may also be called an answer. */
function isLinkPress(anchor: Element): boolean {
  const name = anchor.getAttribute('class') ?? '';
  if (anchor.getAttribute('role') === 'button' || isDrawnAs(DRAWN_PRESS, name)) return true;
  const href = anchor.getAttribute('href') ?? '';
  const leadsNowhere = href === '' || href.startsWith('#') || href.startsWith('javascript:');
  return leadsNowhere && (isAnswer(anchor, name) || answers(anchor) || isOnItsOwn(anchor, href));
}

/** A link that a script hears, with a class, amid blocks: nothing but a button stands so. In menus and text there are others. */
function isOnItsOwn(anchor: Element, href: string): boolean {
  const isHeard = href.startsWith('javascript:') || anchor.hasAttribute('onclick');
  if (!isHeard || !anchor.hasAttribute('class') || anchor.childElementCount > 1) return false;
  const { length } = (anchor.textContent ?? '').trim();
  const beside = [anchor.previousSibling, anchor.nextSibling];
  return (
    length > 0 && length <= MOST_OWN && !anchor.closest('li, nav, footer, header') && beside.every(isNoText)
  );
}

const isNoText = (node: Node | null): boolean =>
  node === null ||
  (node.nodeType === 3 ? (node as Text).data.trim() === '' : (node as Element).localName !== 'a');

/** «Не возражаю», and nothing after it on its line: a link that answers, whatever it is called. */
function answers(anchor: Element): boolean {
  const caption = (anchor.textContent ?? '').trim();
  if (caption === '' || caption.length > ANSWER_LENGTH) return false;
  const after = anchor.nextSibling;
  if (after?.nodeType === 3 && /[^\s.]/u.test((after as Text).data.slice(0, ANSWER_LENGTH))) return false;
  return isKnownAnswer(caption);
}

const MOST_KNOWN = 500;
const known = new Map<string, boolean>();

/** Menus have the same links at each look at a page. */
function isKnownAnswer(caption: string): boolean {
  const kept = known.get(caption);
  if (kept !== undefined) return kept;
  if (known.size > MOST_KNOWN) known.clear();
  const answer = answerOf(caption);
  known.set(caption, answer === 'accept' || answer === 'reject');
  return known.get(caption) === true;
}

/** By its class alone: an inline element amid a sentence is no button without one. */
export const looksLikeButton = (element: Element): boolean => {
  const name = element.getAttribute('class') ?? '';
  return isDrawnAs(DRAWN_PRESS, name) || isAnswer(element, name);
};

const isAnswer = (element: Element, name: string): boolean =>
  isDrawnAs(DRAWN_ANSWER, name) && (element.textContent ?? '').trim().length <= ANSWER_LENGTH;

/** «Принять всё» in what is called a row of buttons: nothing else tells what it is. */
function isAnswerInRow(element: Element): boolean {
  const row = element.parentElement;
  // By the name first: all elements that are nothing else come through here.
  if (!row || element.childElementCount > 0 || !isDrawnAs(BUTTONS, row.getAttribute('class') ?? ''))
    return false;
  if (row.childElementCount < 2 || row.childElementCount > MOST_ANSWERS) return false;
  const caption = (element.textContent ?? '').trim();
  return caption.length > 0 && caption.length <= ANSWER_LENGTH && isKnownAnswer(caption);
}

function isDrawnPress(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (element.localName === 'label') return false;
  const isPressed = element.hasAttribute('onclick') || element.getAttribute('tabindex') === '0';
  if (!isDrawnAs(DRAWN_PRESS, name) && !isPressed && !isAnswer(element, name) && !isAnswerInRow(element))
    return false;
  if (isDrawnAs(CONTAINER, name) || element.childElementCount > 3) return false;
  const words = (element.textContent ?? '').trim();
  return words !== '' && words.length <= 60 && !element.querySelector('a, button, input, label, p');
}
