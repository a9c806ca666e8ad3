import { consentsIn } from '#lib/model/letter.ts';
import type { LedgerEvent } from './event.ts';

/**
 * What `eventsAbout` gives for every consent at once, out of all events: itself, what was said about it, the letters that
 * carry it, and what became of those; in the order of `events`.
 */
export function eventsByConsent(events: readonly LedgerEvent[]): ReadonlyMap<string, readonly LedgerEvent[]> {
  const carried = new Map(
    events.flatMap(({ kind, content }) =>
      kind === 'letter-drafted' && content ? [[content.id, consentsIn(content)] as const] : [],
    ),
  );
  const byConsent = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    for (const id of concernedBy(event, carried)) {
      const about = byConsent.get(id);
      if (about) about.push(event);
      else byConsent.set(id, [event]);
    }
  }
  return byConsent;
}

function concernedBy(
  { kind, content }: LedgerEvent,
  carried: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  if (content === null) return new Set();
  if (kind === 'consent') return new Set([content.id]);
  if (kind === 'letter-drafted') return new Set(consentsIn(content));
  const own = 'consentId' in content ? [content.consentId] : [];
  return new Set([...own, ...('letterId' in content ? (carried.get(content.letterId) ?? []) : [])]);
}
