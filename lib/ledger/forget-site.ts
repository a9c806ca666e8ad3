import { siteOf } from './address.ts';
import { append } from './append.ts';
import { erasing } from './erase.ts';
import type { LedgerEvent } from './event.ts';
import { forgetConsents } from './forget.ts';
import { withLedger, type Ledger } from './open.ts';
import { releaseVersions } from './release-versions.ts';
import { contentsOf } from './state.ts';
import { TO_TIDY } from './tidy.ts';

/**
 * Erases all that is on record for a site (host in Unicode, as on a record): its consents with what was said about
 * them, letters written without a record, acts under way, and the versions of its documents that the person kept.
 * @throws LedgerError
 */
export async function forgetSite(site: string): Promise<void> {
  const events = await withLedger((ledger) => ledger.getAllFromIndex('events', 'site', site));
  await forgetConsents(contentsOf(events, 'consent').map(({ id }) => id));
  await forgetActsUnderWay(site);
  await forgetWithoutConsent(site);
}

async function forgetActsUnderWay(site: string): Promise<void> {
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('drafts', 'readwrite');
    for await (const cursor of store) if (cursor.value.consent.site === site) await cursor.delete();
    await done;
  });
}

async function forgetWithoutConsent(site: string): Promise<void> {
  const doomed = await withLedger(async (ledger) => [
    ...(await keptOf(ledger, site)),
    ...(await lettersOf(ledger, site)),
  ]);
  if (doomed.length === 0) return;
  const erase = await erasing(doomed);
  await append(erase.entries, async (writing, index) => {
    await erase.within(writing);
    await releaseVersions(writing, index, doomed);
    await writing.objectStore('meta').put('yes', TO_TIDY);
  });
}

/** Kept by a click of the person; what consents of other sites rest on stays theirs. */
async function keptOf(ledger: Ledger, site: string): Promise<LedgerEvent[]> {
  const events = await ledger.getAllFromIndex('events', 'kind', 'policy-kept');
  return events.filter(({ kind, content }) => {
    if (kind !== 'policy-kept' || content === null) return false;
    const { consentId, follows, url } = content;
    return consentId === undefined && follows === undefined && siteOf(url) === site;
  });
}

/** Written to the operator of this site with no consent on record, and what became of them. */
async function lettersOf(ledger: Ledger, site: string): Promise<LedgerEvent[]> {
  const events = await ledger.getAllFromIndex('events', 'consentId', '');
  const ids = new Set(
    contentsOf(events, 'letter-drafted').flatMap((letter) => (letter.site === site ? [letter.id] : [])),
  );
  return events.filter(({ content }) => {
    if (content === null) return false;
    const about = 'letterId' in content ? content.letterId : 'id' in content ? content.id : undefined;
    return about !== undefined && ids.has(about);
  });
}
