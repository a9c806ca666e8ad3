import type { FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { send } from '#lib/messages.ts';

/** What something was to be written down about is no longer on record. */
export class GoneError extends Error {
  constructor() {
    super('nothing was written down');
    this.name = 'GoneError';
  }
}

/** Writes down what became of a consent. @throws MessageError; GoneError where it was erased meanwhile */
export async function writeDown(entry: FollowUpEntry): Promise<void> {
  if (!(await send('consent.follow-up', entry))) throw new GoneError();
}
