import { caseOf } from '#lib/letters/case-of.ts';
import type { Case } from '#lib/model/case.ts';
import { consentsIn } from '#lib/model/letter.ts';
import { notedIn } from './case-steps.ts';
import type { LedgerEvent } from './event.ts';
import { lettersInTurn } from './letters-in-turn.ts';
import { contentsOf, lettersIn } from './state.ts';

/**
 * Cases of the letters in these events, that with the newest letter first; none whose consents were all taken back.
 * Letters that follow one another are one case.
 * @param today `YYYY-MM-DD`; empty where nothing is to be called overdue
 */
export function casesIn(events: readonly LedgerEvent[], today: string): Case[] {
  const undone = new Set(contentsOf(events, 'undone').map(({ consentId }) => consentId));
  const isLeft = (id: string): boolean => !undone.has(id);
  const letters = lettersIn(events).filter(
    (letter) => letter.consentId === '' || consentsIn(letter).some(isLeft),
  );
  const matters = lettersInTurn(letters);
  const firstOf = new Map(matters.flatMap((matter) => matter.map(({ id }) => [id, matter[0].id])));
  const noted = Map.groupBy(notedIn(events), ({ step }) => firstOf.get(step.letterId));
  return matters.map(([letter, ...later]) => {
    const about = noted.get(letter.id) ?? [];
    const dueSaid = about.findLast(({ step, due }) => due !== undefined && step.letterId === letter.id)?.due;
    return caseOf({ letter, later, steps: about.map(({ step }) => step), dueSaid }, today);
  });
}
