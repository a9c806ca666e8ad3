import type { Check } from '#lib/model/check.ts';
import type { Consent, ConsentDocument } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import { canonicalJson } from './canonical.ts';
import { corrected } from './corrected.ts';
import { inWritingOrder } from './in-writing-order.ts';
import type { EventContents, EventKind, LedgerEvent, PolicyKept } from './event.ts';

/** Contents of the events of one kind, in the order they were written; forgotten ones are gone. */
export function contentsOf<K extends EventKind>(events: readonly LedgerEvent[], kind: K): EventContents[K][] {
  return events.flatMap((event) =>
    event.kind === kind && event.content !== null ? [event.content as EventContents[K]] : [],
  );
}

/**
 * Today's consents, newest first: with the document versions that were obtained after the act and the corrections of
 * entries made by hand; without those that were undone.
 * @param inOrder in which corrections were written; early versions took chains one after the other
 */
export function consentsOf(events: readonly LedgerEvent[], inOrder = inWritingOrder<LedgerEvent>): Consent[] {
  const later = Map.groupBy(contentsOf(events, 'policy-kept'), (kept) => kept.consentId);
  const said = events.filter(({ kind }) => kind === 'correction');
  const corrections = Map.groupBy(contentsOf(inOrder(said), 'correction'), ({ consentId }) => consentId);
  const undone = new Set(contentsOf(events, 'undone').map(({ consentId }) => consentId));
  return contentsOf(events, 'consent')
    .filter(({ id }) => !undone.has(id))
    .map((consent) => withDocuments(consent, later.get(consent.id) ?? []))
    .map((consent) => (corrections.get(consent.id) ?? []).reduce(corrected, consent))
    .sort((a, b) => Date.parse(b.time) - Date.parse(a.time));
}

/** Letters, newest first. */
export function lettersIn(events: readonly LedgerEvent[]): Letter[] {
  return contentsOf(events, 'letter-drafted').reverse();
}

/** Two versions that arrive together may each show the same. */
function distinctChecks(checks: readonly Check[]): Check[] {
  return Array.from(new Map(checks.map((check) => [canonicalJson(check), check])).values());
}

function withDocuments(consent: Consent, kept: readonly PolicyKept[]): Consent {
  if (kept.length === 0) return consent;
  const complete = (document: ConsentDocument): ConsentDocument => {
    const sha256 = document.sha256 ?? kept.find((version) => version.href === document.href)?.sha256;
    return sha256 === undefined ? document : { ...document, sha256 };
  };
  const checks = distinctChecks([consent, ...kept].flatMap((said) => said.checks ?? []));
  const documents = consent.documents.map(complete);
  return { ...consent, documents, ...(checks.length > 0 && { checks }) };
}
