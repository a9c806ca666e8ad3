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
 * them, acts under way, and the versions of its documents that the person kept. @throws LedgerError
 */
export async function forgetSite(site: string): Promise<void> {
  const events = await withLedger((ledger) => ledger.getAllFromIndex('events', 'site', site));
  await forgetConsents(contentsOf(events, 'consent').map(({ id }) => id));
  await forgetActsUnderWay(site);
  await forgetKept(site);
}

async function forgetActsUnderWay(site: string): Promise<void> {
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('drafts', 'readwrite');
    for await (const cursor of store) if (cursor.value.consent.site === site) await cursor.delete();
    await done;
  });
}

async function forgetKept(site: string): Promise<void> {
  const doomed = await withLedger((ledger) => keptOf(ledger, site));
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
    return kind === 'policy-kept' && content?.consentId === undefined && siteOf(content?.url ?? '') === site;
  });
}
