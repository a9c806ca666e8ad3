import type { Consent } from '#lib/model/consent.ts';
import type { Correction, Note } from '#lib/model/follow-up.ts';
import { corrected } from './corrected.ts';
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
}

/** Notes on a record and corrections of it, each with what it replaced. @throws LedgerError */
export async function recordStory(id: string): Promise<RecordStory> {
  const [own, about] = await withLedger((ledger) =>
    Promise.all([
      ledger.getAllFromIndex('events', 'id', ['consent', id]),
      ledger.getAllFromIndex('events', 'consentId', id),
    ]),
  );
  const [entry] = contentsOf(own, 'consent');
  const notes = contentsOf(about, 'note');
  if (!entry?.entered) return { corrections: [], notes };
  return { corrections: beforeEach(entry, contentsOf(about, 'correction')), notes };
}

function beforeEach(entry: Consent, corrections: readonly Correction[]): CorrectedFrom[] {
  let before = entry;
  return corrections.map((correction) => {
    const step = { correction, before };
    before = corrected(before, correction);
    return step;
  });
}
