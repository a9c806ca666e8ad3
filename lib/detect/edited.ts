import type { View } from './view.ts';

/** Whether a page has a text in a field to be written: who edits the words of a banner sees beside them how it will look. */
export const isEdited = (view: View, text: string): boolean =>
  text !== '' &&
  view
    .among({ from: 0, to: view.map.items.length }, 'field')
    .some((field) => field.localName === 'textarea' && (field as HTMLTextAreaElement).value.includes(text));
