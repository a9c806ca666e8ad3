import type { Case } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import { casesIn } from './cases-in.ts';
import type { LedgerEvent } from './event.ts';
import { eventsByConsent } from './events-by-consent.ts';
import { standingOf, type Stand } from './standing.ts';
import { consentsOf, contentsOf } from './state.ts';
import { withdrawnAt } from './withdrawn-at.ts';

/** A consent, and what became of it. */
export interface ConsentStory {
  /** As corrections leave it. */
  readonly consent: Consent;
  /** As the list has it. */
  readonly stand: Stand;
  /** Of the letters that carry it, that with the newest letter first. */
  readonly cases: readonly Case[];
  /** As the log tells it apart; empty where nobody names one. */
  readonly operator: string;
  /** When it was taken back, ISO day or time. */
  readonly withdrawn?: string;
  /** What the person noted beside it. */
  readonly notes: readonly string[];
}

/**
 * All consents in these events with their stories, newest first; none that was undone.
 * @param today `YYYY-MM-DD`
 * @param operators names by the id of the consent, see `operatorNames`
 */
export function consentStories(
  events: readonly LedgerEvent[],
  today: string,
  operators: ReadonlyMap<string, string>,
): ConsentStory[] {
  const byConsent = eventsByConsent(events);
  return consentsOf(events).map((consent) => {
    const about = byConsent.get(consent.id) ?? [];
    const withdrawn = withdrawnAt(about);
    return {
      ...{ consent, stand: standingOf(about), cases: casesIn(about, today) },
      notes: contentsOf(about, 'note').map(({ text }) => text),
      operator: operators.get(consent.id) ?? consent.entered?.operator ?? '',
      ...(withdrawn !== undefined && { withdrawn }),
    };
  });
}
