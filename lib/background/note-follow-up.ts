import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { sitesConcerned } from '#lib/ledger/sites-concerned.ts';
import type { Payload } from '#lib/messages.ts';
import { updateToolbarsOf } from './toolbar.ts';

/** Message `consent.follow-up`: writes down what became of a consent; the toolbar shows how its site stands by now. */
export async function noteFollowUp(entry: Payload<'consent.follow-up'>): Promise<boolean> {
  // Before it is written: a consent that is undone is found no more.
  const sites = await sitesConcerned(entry.content);
  const isWritten = await recordFollowUp(entry);
  if (isWritten) await updateToolbarsOf(sites);
  return isWritten;
}
