import { isOnlyDraft, lettersOf } from '#lib/model/case.ts';
import { consentsIn, type Letter } from '#lib/model/letter.ts';
import { append } from './append.ts';
import { casesIn } from './cases-in.ts';
import { erasing } from './erase.ts';
import type { LedgerEvent } from './event.ts';
import type { EventStore } from './events-about.ts';
import { catchUp } from './index/catch-up.ts';
import { standAnew } from './index/index-event.ts';
import { withLedger } from './open.ts';
import { contentsOf } from './state.ts';

/**
 * Erases a letter of which nothing is noted and that no other letter follows: content and salt go, its link in the chain
 * stays. False, and nothing erased, where something is noted of it, another follows it, or it is not there.
 * @throws LedgerError
 */
export async function forgetDraft(id: Letter['id']): Promise<boolean> {
  await catchUp();
  for (;;) {
    const doomed = await withLedger((ledger) => draftIn(ledger.transaction('events').store, id));
    if (doomed.length === 0) return false;
    const erase = await erasing(doomed);
    const erased = await append(erase.entries, async (writing, index) => {
      // What is noted in the very moment when the draft goes keeps it.
      if ((await draftIn(writing.objectStore('events'), id)).length !== doomed.length) return false;
      await erase.within(writing);
      for (const consentId of contentsOf(doomed, 'letter-drafted').flatMap(consentsIn))
        await standAnew(index, consentId);
      return true;
    });
    if (erased.length > 0) return true;
  }
}

/** The draft with what was noted of it and taken back; nothing where it is more than a draft. */
async function draftIn(events: EventStore, id: Letter['id']): Promise<LedgerEvent[]> {
  const drafted = await events.index('id').getAll(['letter-drafted', id]);
  const [letter] = contentsOf(drafted, 'letter-drafted');
  if (!letter) return [];
  const beside = await events.index('consentId').getAll(letter.consentId);
  const found = casesIn(beside, '').find((one) => lettersOf(one).some((own) => own.id === id));
  if (!found || !isOnlyDraft(found, id)) return [];
  const said = beside.filter(({ content }) => content && 'letterId' in content && content.letterId === id);
  return [...drafted, ...said];
}
