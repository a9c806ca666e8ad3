import { meaningOf } from './meaning.ts';
import { formOf } from './press.ts';
import type { View } from './view.ts';

/** Whether a page has a text in a field to be written: who edits the words of a banner sees beside them how it will look. */
export const isEdited = (view: View, text: string): boolean =>
  text !== '' &&
  view
    .among({ from: 0, to: view.map.items.length }, 'field')
    .some((field) => field.localName === 'textarea' && (field as HTMLTextAreaElement).value.includes(text));

/** «Маркетинговые cookie» beside a text to be written: who keeps a site sets up its banner. Visitors write nothing there. */
export function isOfEditor(view: View, box: Element, words: string): boolean {
  const { covers } = meaningOf(words);
  const form = covers.length > 0 && covers.every((cover) => cover === 'cookies') ? formOf(view, box) : null;
  return form !== null && view.within(form, 'field').some(({ localName }) => localName === 'textarea');
}
