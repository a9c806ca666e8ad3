import { nameStretches } from './accessible-name.ts';
import { asksForKnowledge } from './asks-for-knowledge.ts';
import { asks } from './box-words.ts';
import { isRadio } from './box-kind.ts';
import { isGraded } from './graded.ts';
import { meaningOf } from './meaning.ts';
import { canCarry, formOf } from './press.ts';
import type { View } from './view.ts';

const MOST_LEVELS = 6;
const FEWEST = 3;
/** Levels out of a list to what it is sent with. */
const MOST_OUT = 3;
/** So many of a list are asked what they are about. */
const SAMPLE = 12;

/**
 * Whether a box is one of many alike, most of which are about something else, where no data are asked for: filters,
 * tasks, rows of a table. «Согласие на рассылку» is the name of a thing there. Who agrees in so many words is
 * believed, but not in a list of tasks. A step on a scale of opinions is such an item too.
 */
export function isOneOfMany(view: View, box: Element, words: string): boolean {
  if (isGraded(view, box)) return true;
  const list = listAround(view, box);
  if (!list || (hasFields(view, list.around) && !isMatrix(list, box) && !isSurvey(view, list))) return false;
  const mayBeDone = isTask(list) && box.getAttribute('role') !== 'switch' && !isSent(view, list.around);
  const { acts, personal, optsOut } = meaningOf(words);
  // «Принимает условия» is a property of what is looked for.
  if (((acts && personal) || optsOut) && !mayBeDone) return false;
  const others = list.boxes.filter((other) => other !== box).slice(0, SAMPLE);
  // Beside what is agreed to in so many words stands more that is asked for on the way.
  if (!isTask(list) && others.some((other) => agreesTo(wordsOf(view, other)))) return false;
  const strange = others.filter((other) => !asks(wordsOf(view, other))).length;
  return strange > 1 || strange * 2 > others.length || (isTask(list) && strange * 2 === others.length);
}

/** A form that asks for a decision as a whole has a button of its own at its end. */
function isSent(view: View, list: Element): boolean {
  const form = formOf(view, list);
  return form !== null && view.within(form, 'press').some((press) => press.getAttribute('type') === 'submit');
}

const agreesTo = (words: string): boolean => meaningOf(words).acts && asks(words);

const isTask = ({ item }: List): boolean => /^(?:li|tr)$/u.test(item);

interface List {
  readonly around: Element;
  readonly item: string;
  readonly boxes: readonly Element[];
}

/** A table with heads, whose rows are things that have a property or not. */
const isMatrix = ({ item, around }: List, box: Element): boolean =>
  item === 'tr' && !isRadio(box) && around.closest('table')?.querySelector('th + th, thead td') != null;

/** «Что для вас важно?», and several answers to tick. */
function isSurvey(view: View, { around, boxes }: List): boolean {
  const { from = 0 } = view.place(around) ?? {};
  const to = boxes[0] ? (view.place(boxes[0])?.from ?? from) : from;
  const question = view.words({ from, to }, 300);
  return question.includes('?') && asksForKnowledge(question) && view.within(around, 'field').length === 0;
}

/** The nearest container with at least three children that look alike and hold a box each. */
function listAround(view: View, box: Element): List | null {
  let item = box;
  for (const around of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const alike = underOneHeading(around, item).filter((child) => isAlike(view, child, item));
    const boxes = alike.flatMap((child) => view.within(child, 'box'));
    if (boxes.length >= FEWEST) return { around, item: item.localName, boxes };
    item = around;
  }
  return null;
}

/** The children among which one stands, from the heading before it to the next. */
function underOneHeading(around: Element, item: Element): Element[] {
  const children = Array.from(around.children);
  const at = children.indexOf(item);
  const headings = children.flatMap((child, place) => (/^h[1-6]$/u.test(child.localName) ? place : []));
  const from = headings.findLast((place) => place < at) ?? -1;
  const to = headings.find((place) => place > at) ?? children.length;
  return children.slice(from + 1, to);
}

const isAlike = (view: View, one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className && isItem(view, one);

/** Something with a box, or a row with several: one to choose it, others for what is true of it. */
function isItem(view: View, element: Element): boolean {
  const boxes = view.within(element, 'box');
  return boxes.length === 1 || (boxes.length > 1 && element.localName === 'tr' && !boxes.some(isRadio));
}

function hasFields(view: View, list: Element): boolean {
  const around = formOf(view, list) ?? sectionOf(view, list);
  return view.within(around, 'field').some((field) => !isAboutList(field as HTMLInputElement));
}

/** The item to add, or a bound to what is looked for. For small letters. */
const ABOUT_LIST =
  /задач|дело|todo|to-do|task|подзадач|пункт|item|^(?:от|до|from|to|min|max|мин|макс)(?:[\s.]|$)/;

/** Where one looks for an item or adds one: no data of the person's. */
const isAboutList = ({ type, placeholder }: HTMLInputElement): boolean =>
  type === 'search' || type === 'range' || ABOUT_LIST.test((placeholder ?? '').toLowerCase());

/** A list and what is sent together with it: a button, and the fields before that. */
const sectionOf = (view: View, list: Element): Element =>
  Array.from(view.chain(list, MOST_OUT)).find(
    (element) =>
      element.localName !== 'body' && view.within(element, 'press').some((press) => canCarry(view, press)),
  ) ?? list;

function wordsOf(view: View, box: Element): string {
  const named = nameStretches(view, box).map((stretch) => view.raw(stretch, 300));
  if (named.length > 0) return named.join(' ');
  const { to = 0 } = view.place(box) ?? {};
  return view.raw({ from: to, to: to + 4 }, 300);
}
