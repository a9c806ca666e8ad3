import type { ForgottenHere } from '#lib/model/import.ts';
import type { LedgerEvent } from './event.ts';
import type { LogExport } from './export.ts';
import { placeInChain } from './place-in-chain.ts';
import { contentsOf } from './state.ts';

/** Consents and letters of today's state in a file whose events are here with their contents erased. */
export function forgottenHere(
  { events, consents, letters }: Pick<LogExport, 'events' | 'consents' | 'letters'>,
  known: ReadonlyMap<string, LedgerEvent>,
): ForgottenHere {
  const erased = events.filter((event) => known.get(placeInChain(event))?.content === null);
  const ids = (kind: 'consent' | 'letter-drafted'): Set<string> =>
    new Set(contentsOf(erased, kind).map(({ id }) => id));
  const [gone, goneLetters] = [ids('consent'), ids('letter-drafted')];
  return {
    consents: consents.filter(({ id }) => gone.has(id)).length,
    letters: letters.filter(({ id }) => goneLetters.has(id)).length,
  };
}
