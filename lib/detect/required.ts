import type { Covers } from '#lib/model/control.ts';
import { sameGroup } from './barrier.ts';
import { isNative, isRadio } from './box-kind.ts';
import { isOpen, isTicked } from './box-state.ts';
import { meaningOf } from './meaning.ts';
import { formOf, isSubmit } from './press.ts';
import { secondOpinion } from './second-opinion.ts';
import type { View } from './view.ts';

const MARKED = /(?:^|[\s_-])(?:required|req|mandatory|validate-required)(?:$|[\s_-])/iu;
const OPTIONAL =
  /(?:^|[\s_-])optional(?:$|[\s_-])|необязательно|не обязательно|по желанию|опционально|optional|facultatif|opcional|freiwillig/iu;
const SAID = /\*\s*$|^\s*\*|обязательн|требуется|required\b|pflichtfeld|obligatoire|obligatorio|wymagan/iu;

/**
 * Whether the form goes through without this tick; `null` where it cannot be told, as where a script checks.
 * @param words the label as the person sees it
 */
export function requiredOf(view: View, box: Element, words: string): boolean | null {
  const near = Array.from(view.chain(box, 4)).filter(
    (element) =>
      element === box || (isAboutOne(view, element, box) && view.within(element, 'field').length === 0),
  );
  if (near.some((element) => OPTIONAL.test(element.getAttribute('class') ?? '')) || OPTIONAL.test(words))
    return false;
  if (isMarked(box) || isKeptMarked(box) || near.some(isMarked) || SAID.test(words)) return true;
  if (gates(view, box) && !isAside(view, box, words)) return true;
  return othersAreMarked(view, box) || (!isRadio(box) && isExtra(words)) ? false : null;
}

/** The options of a question are answered by one of them. */
const isAboutOne = (view: View, element: Element, box: Element): boolean => {
  const boxes = view.within(element, 'box');
  return boxes.length === 1 || (isRadio(box) && boxes.every((other) => sameGroup(box, other)));
};

/** What a kit draws keeps an input for the form. */
const isKeptMarked = (box: Element): boolean =>
  Array.from(box.querySelectorAll('input')).some((kept) => kept.required);

function isMarked(element: Element): boolean {
  if (isNative(element) && element.required) return true;
  const data =
    element.getAttribute('data-required') ??
    element.getAttribute('data-tilda-req') ??
    element.getAttribute('aria-required');
  if (data !== null) return data !== 'false' && data !== '0';
  const required = element.getAttribute('required');
  return (
    (required !== null && required !== 'false') ||
    MARKED.test(element.getAttribute('class') ?? '') ||
    /wpcf7-acceptance/u.test(element.className)
  );
}

/** The sending button waits for the tick. */
function gates(view: View, box: Element): boolean {
  if (isTicked(box)) return false;
  const around = sentWith(view, box);
  if (!around) return false;
  const presses = view.within(around, 'press');
  const sending = presses.filter(isSubmit);
  return (sending.length > 0 ? sending : presses.slice(-1)).some(isShut);
}

/** What is sent together with a box: its form, or what holds it and a button that is no box itself. */
const sentWith = (view: View, box: Element): Element | undefined =>
  formOf(view, box) ??
  Array.from(view.chain(box, 6)).find((element) => view.within(element, 'press').length > 0);

const ASIDE: ReadonlySet<Covers> = new Set(['marketing', 'third-party', 'publication']);

/** What no service needs, so that no form insists on it unless it says so. */
const isExtra = (words: string): boolean => {
  const read = meaningOf(words).covers;
  const covers = read.length > 0 ? read : (secondOpinion(words)?.covers ?? []);
  return covers.length > 0 && covers.every((cover) => ASIDE.has(cover));
};

/** Advertising is seldom what a button waits for while another box stands open. */
function isAside(view: View, box: Element, words: string): boolean {
  const around = sentWith(view, box);
  const others = around
    ? view.within(around, 'box').filter((other) => other !== box && !isTicked(other))
    : [];
  return isExtra(words) && others.length > 0;
}

const SHUT = /(?:^|[\s_-])(?:disabled|inactive)(?:$|\s)/iu;
const isShut = (press: Element): boolean => !isOpen(press) || SHUT.test(press.getAttribute('class') ?? '');

/** A form that marks what it requires and does not mark this box lets it be. */
function othersAreMarked(view: View, box: Element): boolean {
  const form = formOf(view, box);
  if (!form || form.noValidate) return false;
  return [...view.within(form, 'field'), ...view.within(form, 'box')].some(
    (other) => other !== box && isMarked(other),
  );
}
