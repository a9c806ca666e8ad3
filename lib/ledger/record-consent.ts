import type { Check } from '#lib/model/check.ts';
import type { Consent } from '#lib/model/consent.ts';
import { appendAhead } from './append.ts';
import type { Entry } from './event.ts';
import { withLedger } from './open.ts';
import { unpacked } from './packed-document.ts';
import { readingHash } from './reading-hash.ts';
import type { Writing } from './writing.ts';

/**
 * Puts a consent on record and takes its draft away, in one step; the versions it rests on are announced with it.
 * False where this act was recorded before. @throws LedgerError
 */
export async function recordConsent(consent: Consent): Promise<boolean> {
  const entries: Entry[] = [{ kind: 'consent', content: consent }, ...(await announcements(consent))];
  let isGone = false;
  const events = await appendAhead(entries, async (writing) => {
    const known = await writing.objectStore('events').index('id').getKey(['consent', consent.id]);
    if (known !== undefined) return false;
    isGone = !(await areThere(writing, entries));
    if (isGone) return false;
    await writing.objectStore('drafts').delete(consent.id);
    return true;
  });
  if (isGone) return recordConsent(consent);
  if (events.length === 0) await withLedger((ledger) => ledger.delete('drafts', consent.id));
  return events.length > 0;
}

/**
 * A version obtained after its consent was recorded, and what it showed. Nothing happens where the consent is unknown.
 * @throws LedgerError
 */
export async function attachVersion(
  consentId: string,
  href: string,
  sha256: string,
  checks: readonly Check[] = [],
): Promise<void> {
  const [event] = await withLedger((ledger) =>
    ledger.getAllFromIndex('events', 'id', ['consent', consentId]),
  );
  const consent = event?.kind === 'consent' ? event.content : null;
  const lacking = consent?.documents.some((document) => document.href === href && !document.sha256);
  if (!consent || !lacking) return;
  const entries = await versionKept(sha256, consent.id, consent.time, href, checks);
  await appendAhead(entries, async (writing) => {
    // It may have been forgotten meanwhile.
    const known = await writing.objectStore('events').index('id').getKey(['consent', consentId]);
    return known !== undefined && areThere(writing, entries);
  });
}

/** Whether the versions to be announced are still there: with another consent, one may just have been forgotten. */
async function areThere(writing: Writing, entries: readonly Entry[]): Promise<boolean> {
  const hashes = entries.flatMap(({ kind, content }) => (kind === 'policy-kept' ? content.sha256 : []));
  const keys = await Promise.all(hashes.map((hash) => writing.objectStore('documents').getKey(hash)));
  return !keys.includes(undefined);
}

async function announcements(consent: Consent): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { sha256, href } of consent.documents) {
    if (sha256) entries.push(...(await versionKept(sha256, consent.id, consent.time, href)));
  }
  return entries;
}

async function versionKept(
  sha256: string,
  consentId: string,
  time: string,
  href: string,
  checks: readonly Check[] = [],
): Promise<Entry[]> {
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  if (!record) return [];
  const document = unpacked(record);
  const { origin, url, title, engine } = document;
  const reading = { engine, readingHash: await readingHash(document), ...(checks.length > 0 && { checks }) };
  return [
    { kind: 'policy-kept', content: { time, sha256, origin, url, title, consentId, href, ...reading } },
  ];
}
