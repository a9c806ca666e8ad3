import type { Found } from './found.ts';
import { formOf, isSubmit } from './press.ts';
import type { View } from './view.ts';

/** What an act is about: the form, or where there is none, the part of the page with words, box and button. */
export const scopeOf = (found: Found): Element =>
  found.control.kind === 'banner' ? found.around : (found.form ?? found.around);

/** The fields of a form, also of one that the parser closed at once, as between the rows of a table; or of a part. */
export function fieldsOf(view: View, scope: Element): Element[] {
  const inside = view.within(scope, 'field');
  if (inside.length > 0 || !(scope instanceof HTMLFormElement)) return inside;
  return view
    .among({ from: 0, to: view.map.items.length }, 'field')
    .filter((field) => formOf(view, field) === scope);
}

/**
 * The form that a press submits: by a button that submits it, or by Enter in one of its fields.
 * @param path from the innermost element outwards
 */
export function pressedForm(view: View, path: readonly Element[], isEnter: boolean): HTMLFormElement | null {
  const target = isEnter ? path[0] : path.find(isSubmit);
  if (!target) return null;
  return (
    formOf(view, target) ??
    (path.find((element) => element.localName === 'form') as HTMLFormElement | undefined) ??
    null
  );
}

const TYPES = new Set([
  'text',
  'email',
  'tel',
  'password',
  'search',
  'url',
  'number',
  'date',
  'checkbox',
  'radio',
]);

/** Whether Enter at the innermost element submits a form by itself. */
export function isEnterField(path: readonly Element[]): boolean {
  const field = path[0];
  return field?.localName === 'input' && TYPES.has((field as HTMLInputElement).type);
}

/** Whether a gesture was on a box, its label, or the part of the page that holds this box alone. */
export function isUpon(view: View, box: Element, path: readonly Element[]): boolean {
  return (
    path.some((element) => element === box || labels(element, box)) ||
    path.slice(0, 6).some((element) => holdsOnly(view, element, box))
  );
}

const labels = (element: Element, box: Element): boolean =>
  element.localName === 'label' &&
  ((element as HTMLLabelElement).control === box ||
    (box.id !== '' && element.getAttribute('for') === box.id));

/** An element with this box in it and no other control. */
function holdsOnly(view: View, element: Element, box: Element): boolean {
  const boxes = view.within(element, 'box');
  if (boxes.length !== 1 || boxes[0] !== box) return false;
  return view.within(element, 'press').length === 0 && view.within(element, 'field').length === 0;
}
