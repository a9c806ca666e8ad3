import type { Consent } from '#lib/model/consent.ts';
import type { Correction, Note } from '#lib/model/follow-up.ts';
import { corrected } from './corrected.ts';
import type { LedgerEvent } from './event.ts';
import { inWritingOrder } from './in-writing-order.ts';
import { withLedger } from './open.ts';
import { contentsOf } from './state.ts';

/** One correction, beside the entry as it was until then. */
export interface CorrectedFrom {
  readonly correction: Correction;
  readonly before: Consent;
}

/** What was said about a record later; oldest first. */
export interface RecordStory {
  readonly corrections: readonly CorrectedFrom[];
  readonly notes: readonly Note[];
  /** When the consent was taken back in another way than by a letter, ISO time. */
  readonly withdrawn?: string;
}

/** Notes on a record, corrections of it, each with what it replaced, and that it was withdrawn. @throws LedgerError */
export async function recordStory(id: string): Promise<RecordStory> {
  const [own, about] = await withLedger((ledger) =>
    Promise.all([
      ledger.getAllFromIndex('events', 'id', ['consent', id]),
      ledger.getAllFromIndex('events', 'consentId', id),
    ]),
  );
  const notes = contentsOf(about, 'note');
  const withdrawn = contentsOf(about, 'withdrawn').at(0)?.time;
  const corrections = correctionsIn([...own, ...about]);
  return { corrections, notes, ...(withdrawn !== undefined && { withdrawn }) };
}

/** Corrections of an entry made by hand, among all events about it; none of what was seen. */
export function correctionsIn(events: readonly LedgerEvent[]): CorrectedFrom[] {
  const [entry] = contentsOf(events, 'consent');
  return entry?.entered ? beforeEach(entry, contentsOf(inWritingOrder(events), 'correction')) : [];
}

function beforeEach(entry: Consent, corrections: readonly Correction[]): CorrectedFrom[] {
  let before = entry;
  return corrections.map((correction) => {
    const step = { correction, before };
    before = corrected(before, correction);
    return step;
  });
}
