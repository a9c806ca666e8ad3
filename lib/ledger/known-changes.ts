import type { Consent } from '#lib/model/consent.ts';
import type { ConsentChange, KnownChange } from '#lib/model/known-change.ts';
import { withLedger } from './open.ts';

/** What is known to have changed since a version was kept. @throws LedgerError */
export function changeSince(sha256: string): Promise<KnownChange | undefined> {
  return withLedger((ledger) => ledger.get('changes', sha256));
}

/**
 * What changed since the newest of these consents to each document: who agreed anew has agreed to what had changed
 * before.
 *
 * @param consents newest first
 * @throws LedgerError
 */
export async function changesOf(consents: readonly Consent[]): Promise<ConsentChange[]> {
  const newest = new Map<string, { consentId: string; sha256: string }>();
  for (const { id, decision, documents } of consents) {
    if (decision !== 'given') continue;
    for (const { href, sha256 } of documents) {
      if (sha256 && !newest.has(href)) newest.set(href, { consentId: id, sha256 });
    }
  }
  const found = await Promise.all(
    [...newest.values()].map(async ({ consentId, sha256 }) => {
      const change = await changeSince(sha256);
      return change && change.from !== change.to ? [{ ...change, consentId }] : [];
    }),
  );
  return found.flat();
}
