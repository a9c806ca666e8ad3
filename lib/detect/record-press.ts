import { armedForm, isSeenPress } from './armed.ts';
import { attributeOf } from './attribute-of.ts';
import { sameGroup } from './barrier.ts';
import { isRadio } from './box-kind.ts';
import { isOpen, isTicked } from './box-state.ts';
import { choicesOf } from './choices.ts';
import { doingOf, pressedCaption } from './doing.ts';
import { isFilled } from './field-kinds.ts';
import { LONGEST_ADDRESS, type Found } from './found.ts';
import type { Press } from './gesture.ts';
import { LEAVES, NEXT } from './lexicon/leaves.ts';
import { formOf, isSubmit } from './press.ts';
import type { Recorder } from './recorder.ts';
import { fieldsOf, isEnterField, isUpon, pressedForm, scopeOf } from './scope.ts';
import type { View } from './view.ts';

/** A page at the moment of a press, and who is told of it. */
interface Moment {
  readonly view: View;
  readonly found: readonly Found[];
  readonly recorder: Recorder;
}

/** Tells the recorder which of the consents on the page a click or Enter gives, answers or may give. */
export function recordPress(moment: Moment, press: Press, isEnter: boolean): void {
  const { view, found: all, recorder } = moment;
  if (isEnter && !isEnterField(press.path)) return keyed(moment, press);
  const answered = all.filter((found) => has(found.refusals, press) || has(found.saves, press));
  for (const found of answered) answer(moment, found, press);
  if (answered.length > 0) return;
  const form = pressedForm(view, press.path, isEnter);
  const isIdle =
    form !== null && !isEnter && (!isSeenPress(view, press, form) || isLeaving(view, press, form));
  const upon = all.filter((found) =>
    form ? found.form === form : !isEnter && has(found.presses, press) && !isStep(view, found, press),
  );
  const first = upon[0];
  if (first && !isIdle) act(moment, first, upon, press);
  else if (form || isEnter || !mayAct(moment, press)) recorder.disarm();
}

/** «Отмена» beside the button that sends: in a dialog both submit. */
const isLeaving = (view: View, press: Press, form: HTMLFormElement): boolean =>
  LEAVES.test(pressedCaption(view, press)) && view.within(form, 'press').filter(isSubmit).length > 1;

/** «Далее» in a form whose own button comes later: nothing is sent yet. */
function isStep(view: View, { form }: Found, press: Press): boolean {
  return form !== null && NEXT.test(pressedCaption(view, press)) && view.within(form, 'press').some(isSubmit);
}

const CLICKED_BY_ENTER = new Set(['button', 'a', 'input', 'summary']);

/** Enter on a real button makes a click; one that is only drawn hears the key itself. */
function keyed(moment: Moment, press: Press): void {
  const drawn = press.path[0];
  if (drawn && !CLICKED_BY_ENTER.has(drawn.localName)) recordPress(moment, press, false);
}

function answer({ view, recorder }: Moment, found: Found, press: Press): void {
  const isSaved = has(found.saves, press);
  const ticked = isSaved && view.within(found.around, 'box').some((box) => isOpen(box) && isTicked(box));
  const choices = isSaved ? choicesOf(view, found.around) : [];
  const stand = { ...recorder.stand(view, found), ticked, ...(choices.length > 0 && { choices }) };
  recorder.press(view, found, [stand], doingOf(view, found, press, pressedCaption(view, press)), false);
}

function act(moment: Moment, first: Found, upon: readonly Found[], press: Press): void {
  const { view, found: all, recorder } = moment;
  const inForm = first.form !== null && first.control.kind !== 'banner';
  const scope = scopeOf(first);
  const fields = fieldsOf(view, scope).filter((field) => view.sight.element(field));
  if (!inForm && fields.length > 0 && !fields.some(isFilled)) return;
  const together = all.filter((found) => upon.includes(found) || scopeOf(found) === scope);
  const stands = together
    .filter((found) => isLive(found) && isSent(view, recorder, scope, found))
    .map((found) => recorder.stand(view, found));
  const doing = doingOf(view, first, press, pressedCaption(view, press));
  recorder.press(view, first, stands, doing, inForm);
}

/**
 * A box that stands apart from the form, unticked and never touched, was left alone: that refuses nothing. Nor does a
 * question that was not answered.
 */
function isSent(view: View, recorder: Recorder, scope: Element, { box }: Found): boolean {
  if (box === null || recorder.isTicked(box) || recorder.isTouched(box)) return true;
  if (isRadio(box) && !isAnswered(view, recorder, scope, box)) return false;
  return formOf(view, box) === scope || view.contains(scope, box);
}

const isAnswered = (view: View, recorder: Recorder, scope: Element, box: Element): boolean =>
  view.within(scope, 'box').some((other) => sameGroup(box, other) && recorder.isTicked(other));

/** A press on something in the form that is no button by its markup: a submit may follow, nothing else counts. */
function mayAct({ view, found: all, recorder }: Moment, press: Press): boolean {
  const form = armedForm(view, press);
  const upon = all.filter((found) => form !== null && found.form === form && isLive(found));
  const first = upon[0];
  if (!form || !first || upon.some(({ box }) => box && isUpon(view, box, press.path))) return false;
  if (!isReady(view, form)) return false;
  const stands = upon.map((found) => recorder.stand(view, found));
  recorder.arm(first, stands, doingOf(view, first, press, pressedCaption(view, press)), actionOf(form));
  return true;
}

/** Nobody sends a form with nothing in it, or one that the browser would refuse. */
function isReady(view: View, form: HTMLFormElement): boolean {
  const fields = fieldsOf(view, form).filter((field) => view.sight.element(field));
  if (fields.length > 0 && !fields.some(isFilled)) return false;
  return attributeOf(form, 'novalidate') !== null || fields.every(isValid);
}

/** `checkValidity()` would be heard by the page. */
const isValid = (field: Element): boolean => (field as Partial<HTMLInputElement>).validity?.valid !== false;

/** By its attribute and the prototype: a field named so hides the property. */
function actionOf(form: HTMLFormElement): string {
  const baseURI = Reflect.get(Node.prototype, 'baseURI', form) as string;
  const action = URL.parse(attributeOf(form, 'action') ?? '', baseURI)?.href ?? baseURI;
  return action.slice(0, LONGEST_ADDRESS);
}

const has = (elements: readonly Element[], { path }: Press): boolean =>
  elements.some((element) => path.includes(element));

/** Mere use is shown, never logged. */
const isLive = ({ control }: Found): boolean => control.kind !== 'use';
