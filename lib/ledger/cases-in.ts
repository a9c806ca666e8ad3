import { caseOf } from '#lib/letters/case-of.ts';
import type { Case } from '#lib/model/case.ts';
import { stepsByLetter } from './case-steps.ts';
import type { LedgerEvent } from './event.ts';
import { contentsOf, lettersIn } from './state.ts';

/**
 * Cases of the letters in these events, newest letter first; none of consents that were taken back.
 * @param today `YYYY-MM-DD`; empty where nothing is to be called overdue
 */
export function casesIn(events: readonly LedgerEvent[], today: string): Case[] {
  const noted = stepsByLetter(events);
  const undone = new Set(contentsOf(events, 'undone').map(({ consentId }) => consentId));
  return lettersIn(events)
    .filter(({ consentId }) => !undone.has(consentId))
    .map((letter) => caseOf({ letter, steps: [], ...noted.get(letter.id) }, today));
}
