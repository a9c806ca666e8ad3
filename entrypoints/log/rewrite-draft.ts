import { send } from '#lib/messages.ts';
import type { Letter } from '#lib/model/letter.ts';
import { thisMoment } from './today.ts';
import { GoneError } from './write-down.ts';

/**
 * Keeps a draft in other words: a draft of its own, since what is in the log is never rewritten; the one before it is
 * erased, but where something was noted of it meanwhile.
 * @returns the id of the new draft
 * @throws MessageError; GoneError where what it is about was erased meanwhile
 */
export async function rewriteDraft(
  draft: Letter,
  { subject, body }: Pick<Letter, 'subject' | 'body'>,
): Promise<Letter['id']> {
  const letter = { ...draft, id: crypto.randomUUID(), created: thisMoment(), subject: subject.trim(), body };
  if (!(await send('letter.keep', letter))) throw new GoneError();
  await send('letter.forget', { id: draft.id });
  return letter.id;
}
