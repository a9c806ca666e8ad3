import { attributeOf } from './attribute-of.ts';
import { asksForKnowledge, isTest } from './asks-for-knowledge.ts';
import { asks, asksInOtherWords } from './box-words.ts';
import { isRadio } from './box-kind.ts';
import { briefName } from './brief-name.ts';
import { isGraded } from './graded.ts';
import { listAround, type List } from './list-around.ts';
import { meaningOf } from './meaning.ts';
import { canCarry, formOf } from './press.ts';
import { hasHeads, isOfPeople } from './people-table.ts';
import { isTaskList } from './task-list.ts';
import { type View } from './view.ts';

/** Levels out of a list to what it is sent with. */
const MOST_OUT = 3;
/** So many of a list are asked what they are about. */
const SAMPLE = 12;
/** Items of the page that a line over a list has at most. */
const NEAR = 12;

/**
 * Whether a box is one of many alike, most of which are about something else, where no data are asked for: filters,
 * tasks, rows of a table. «Согласие на рассылку» is the name of a thing there. Who agrees in so many words is
 * believed, but not in a list of tasks. A step on a scale of opinions is such an item too.
 */
export function isOneOfMany(view: View, box: Element, words: string): boolean {
  if (isGraded(view, box) || isOfPeople(view, box, words)) return true;
  const list = listAround(view, box);
  if (list && isTaskList(view, list) && !isSent(view, list.around)) return true;
  if (!list || (hasFields(view, list.around) && !isOfThings(view, list, box) && !isSurvey(view, list)))
    return false;
  if (isTested(view, list)) return true;
  const isTask = mayBeTask(list, box);
  const mayBeDone = isTask && !isSent(view, list.around);
  // «Принимает условия» is a property of what is looked for.
  if (agreesInPerson(words) && !mayBeDone) return false;
  const others = list.boxes.filter((other) => other !== box).slice(0, SAMPLE);
  // Beside what is agreed to in so many words stands more that is asked for on the way.
  if (!isTask && others.some((other) => agreesTo(briefName(view, other)))) return false;
  const strange = others
    .map((other) => briefName(view, other))
    .filter((text) => !asks(text) && !asksInOtherWords(text)).length;
  return strange > 1 || strange * 2 > others.length || (isTask && strange * 2 === others.length);
}

/** A form that asks for a decision as a whole has a button of its own at its end. */
function isSent(view: View, list: Element): boolean {
  const form = formOf(view, list);
  return form !== null && view.within(form, 'press').some((press) => press.getAttribute('type') === 'submit');
}

/** Whether words agree in so many words, or refuse. */
export function agreesInPerson(words: string): boolean {
  const { acts, personal, optsOut } = meaningOf(words);
  return (acts && personal) || optsOut;
}

const agreesTo = (words: string): boolean => meaningOf(words).acts && asks(words);

/** A switch is a setting: nothing that is done once. */
const mayBeTask = ({ item }: List, box: Element): boolean =>
  /^(?:li|tr)$/u.test(item) && box.getAttribute('role') !== 'switch';

/** In a form that asks how to reach the person the rows are wishes. */
const isOfThings = (view: View, list: List, box: Element): boolean =>
  isMatrix(list, box) && !asksForAddress(view, formOf(view, list.around));

const asksForAddress = (view: View, form: HTMLFormElement | null): boolean =>
  form !== null &&
  (view.within(form, 'field') as HTMLInputElement[]).some(({ type }) => type === 'email' || type === 'tel');

/** A table with heads, whose rows are things that have a property or not. */
const isMatrix = ({ item, around }: List, box: Element): boolean =>
  item === 'tr' && !isRadio(box) && hasHeads(around.closest('table'));

/** «Отметьте верные утверждения», on the line right over the first of a list. */
function isTested(view: View, { boxes: [first] }: List): boolean {
  const to = (first && view.place(first)?.from) ?? 0;
  let from = to;
  while (from > 0 && to - from < NEAR && !isLineBefore(view, from, to)) from--;
  return isTest(view.words({ from, to }, 300));
}

const isLineBefore = (view: View, from: number, to: number): boolean =>
  view.map.items[from - 1]?.kind === 'break' && view.words({ from, to }) !== '';

/** «Что для вас важно?», and several answers to tick. */
function isSurvey(view: View, { around, boxes }: List): boolean {
  const { from = 0 } = view.place(around) ?? {};
  const to = boxes[0] ? (view.place(boxes[0])?.from ?? from) : from;
  const question = view.words({ from, to }, 300);
  return question.includes('?') && asksForKnowledge(question) && view.within(around, 'field').length === 0;
}

function hasFields(view: View, list: Element): boolean {
  const form = formOf(view, list);
  const near = view.within(form ?? sectionOf(view, list), 'field') as HTMLInputElement[];
  // A login beside a list is sent without it.
  const fields = near.filter((field) => formOf(view, field) === form);
  // What is sent in the address looks for something: its fields narrow that down.
  return form && attributeOf(form, 'method')?.toLowerCase() === 'get'
    ? fields.some(({ type }) => type === 'email' || type === 'tel')
    : fields.some((field) => !isAboutList(field));
}

/** The item to add, or a bound to what is looked for. For small letters. */
const ABOUT_LIST =
  /задач|дело|добав|(?:^| )(?:add|agregar|añadir|ajouter|hinzuf|adicionar|acrescentar|aggiung|dodaj|toevoeg|lägg till|tilføj|legg til|přidat|додати|қосу|ekle|lisää)|завдан|taak|aufgabe|tâche|tarea|tarefa|compito|zadani|uppgift|opgave|todo|to-do|task|подзадач|пункт|item|^(?:(?:цена|стоимость|год|price|year|пробег) )?(?:от|до|from|to|min|max|мин|макс|von|bis|de|à|desde|hasta|a|da|od|do|van|tot|från|till|fra|til|від)(?:[\s.,]|$)/;

/** Where one looks for an item or adds one: no data of the person's. */
function isAboutList(field: HTMLInputElement): boolean {
  const { type, placeholder } = field;
  // What is only chosen out of what the page has is nothing of the person's.
  if (type === 'search' || type === 'range' || field.localName === 'select') return true;
  const named = field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? '';
  return [placeholder ?? '', named].some((name) => ABOUT_LIST.test(name.trim().toLowerCase()));
}

/** A list and what is sent together with it: a button, and the fields before that. */
const sectionOf = (view: View, list: Element): Element =>
  Array.from(view.chain(list, MOST_OUT)).find(
    (element) =>
      element.localName !== 'body' &&
      view.within(element, 'press').some((press) => formOf(view, press) === null && canCarry(view, press)),
  ) ?? list;
