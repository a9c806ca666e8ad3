import { isClobbered } from './clobbered.ts';

/** Class names that kits and hand-made pages give to a box that is only drawn. */
const DRAWN_BOX = /(?:^|[\s_-])(?:check-?box|checkmark|check|tick|toggle|switch|cbx|chk)(?:$|[\s_-])/iu;
/** Names that say so only within what can be clicked or keeps a hidden answer. */
const MAY_BE_DRAWN = /(?:^|[\s_-])(?:box|fake|mark|square|indicator)(?:$|[\s_-])/iu;
/** The picture of a tick may be the box of a row; that of a toggle opens what is under it. */
const TICK = /(?:^|[\s_-])(?:check-?box|checkmark|check|tick)(?:$|[\s_-])/iu;
/** A part of a row that is called so is what stands before its words. */
const SQUARE = /(?:^|[\s_-])(?:box|fake|square)(?:$|[\s_-])/iu;
/** Pictures of a tick in a list, and what opens a menu. */
const NO_BOX =
  /icon|glyph|(?:^|[\s_-])(?:fa|svg|nav|navbar|menu|dropdown|collapse|theme|sidebar)(?:$|[\s_-])/iu;

/** Only an empty element can be a drawn box: one with words or controls inside wraps a real one. */
export function isDrawnBox(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (isReachedSwitch(element, name)) return true;
  const isNamed =
    isDrawnAs(DRAWN_BOX, name) ||
    (isDrawnAs(MAY_BE_DRAWN, name) && (isInRow(element) || isPartOfRow(element, name)));
  if (!isNamed || (NO_BOX.test(name) && !isTickOfRow(element, name))) return false;
  return isWhole(element) && !isPartOfDrawn(element);
}

const SWITCH = /(?:^|[\s_-])switch(?:$|[\s_-])/u;
const MOST_STATE = 8;

/** The keys reach it, and it says at most how it stands: «Вкл». */
function isReachedSwitch(element: Element, name: string): boolean {
  if (element.getAttribute('tabindex') !== '0' || !isDrawnAs(SWITCH, name)) return false;
  const isState = (element.textContent ?? '').trim().length <= MOST_STATE;
  return isState && !element.querySelector('input:not([type="hidden"]), [role], a, button');
}

const isWhole = (element: Element): boolean =>
  element.childElementCount <= 2 && isBlank(element) && !element.querySelector('input, [role]');

/** `t-switch__handle`: the parts of what is drawn are called like the whole. */
const isPartOfDrawn = ({ parentElement: whole }: Element): boolean =>
  whole !== null &&
  !isClobbered(whole) &&
  isDrawnAs(DRAWN_BOX, whole.getAttribute('class') ?? '') &&
  isWhole(whole);

const isTickOfRow = (element: Element, name: string): boolean =>
  TICK.test(name) && (isInRow(element) || isPartOfRow(element, name));

/**
 * «check» with a «check__icon» and its words, «policy» with a «policy__box», «fake» beside «fake-text»: the empty part,
 * first in what is called a box, is drawn as one. In a list it is the picture of a tick.
 */
function isPartOfRow(element: Element, name: string): boolean {
  const row = element.parentElement;
  if (!row || row.localName === 'li' || row.childElementCount !== 2 || row.firstElementChild !== element)
    return false;
  const own = nameOf(row);
  const isNamed = isDrawnAs(TICK, own) || (own !== '' && SQUARE.test(name));
  const isTheirs = name.startsWith(own) || nameOf(row.lastElementChild).startsWith(nameOf(element));
  return isNamed && isTheirs && !row.querySelector('input, [role]');
}

/** The first of an element's classes. */
const nameOf = (element: Element | null): string =>
  (element?.getAttribute('class') ?? '').split(' ', 1)[0] ?? '';

/** A row of many is a list, which each of its items would be asked to look through. */
const MOST_IN_ROW = 6;

/** The row of a box that pages make of nothing but classes: it hears the click, or keeps the answer for the form. */
function isInRow({ parentElement: row }: Element): boolean {
  if (!row || row.localName === 'label' || row.childElementCount > MOST_IN_ROW) return false;
  return row.hasAttribute('onclick') || row.querySelector(':scope > [type="hidden"]') !== null;
}

const isBlank = (element: Element): boolean => (element.textContent ?? '').trim().length <= 1;

/** Not asked of what has no class: a browser takes longer to make such a pattern ready than to read many pages with it. */
export const isDrawnAs = (pattern: RegExp, name: string): boolean => name !== '' && pattern.test(name);
