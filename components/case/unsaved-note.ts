import type { AnswerMail, Channel, Closing, Outcome } from '#lib/model/follow-up.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { NotingKind } from './noting.ts';

/** A note as it is being typed. */
export interface UnsavedNote {
  readonly kind: NotingKind;
  readonly letterId: Letter['id'];
  readonly day: string;
  readonly channel: Channel;
  readonly outcome: Outcome;
  readonly how: Closing;
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

/** Lets go of what is being typed. */
export function dropNote(): void {
  held = undefined;
}
