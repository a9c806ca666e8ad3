import { consentById, letterById } from '#lib/ledger/read.ts';

/** Pages that are about one consent, and about one letter. */
const OF_CONSENT: ReadonlySet<string> = new Set(['record', 'correct', 'letter', 'case-file']);
const OF_LETTER = 'kept';

/** Whether what a page is about is on record; of pages about many things, always. @throws LedgerError */
export async function stillThere(place: string, id: string): Promise<boolean> {
  if (OF_CONSENT.has(place)) return (await consentById(id)) !== undefined;
  return place !== OF_LETTER || (await letterById(id)) !== undefined;
}
