import type { AnswerMail, Channel, Closing, Outcome } from '#lib/model/follow-up.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { NotingKind } from './noting.ts';

/** A note as it is being typed. */
export interface UnsavedNote {
  readonly kind: NotingKind;
  readonly letterId: Letter['id'];
  readonly day: string;
  readonly channel: Channel;
  /** Empty as long as nothing was chosen. */
  readonly outcome: Outcome | '';
  readonly how: Closing | '';
  readonly text: string;
  readonly mail: AnswerMail | undefined;
}

let held: { readonly beside: Letter['id']; readonly note: UnsavedNote } | undefined;

/** Typed and not saved yet beside a letter: a change of language draws the page anew. */
export const unsavedNote = (beside: Letter['id']): UnsavedNote | undefined =>
  held?.beside === beside ? held.note : undefined;

/** Holds what is being typed beside a letter; nothing once it is saved or given up. */
export function holdNote(beside: Letter['id'], note: UnsavedNote | undefined): void {
  held = note && { beside, note };
}

/** Whether something is typed or dropped in beside a letter that was saved nowhere: a day that is chosen is soon chosen again. */
export const hasTypedNote = (): boolean =>
  held !== undefined && (held.note.text.trim() !== '' || held.note.mail !== undefined);

/** Lets go of what is being typed. */
export function dropNote(): void {
  held = undefined;
}
