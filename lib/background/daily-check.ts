import type { Browser } from 'wxt/browser';
import { siteOf } from '#lib/ledger/address.ts';
import { recentFetch } from '#lib/ledger/fetches.ts';
import { inForce } from '#lib/ledger/find/in-force.ts';
import { consentsOfSite } from '#lib/ledger/read.ts';
import { addressToAsk } from '#lib/ledger/versions.ts';
import type { Consent } from '#lib/model/consent.ts';
import { readSettings } from '#lib/settings.ts';
import { checkVersion } from './check-version.ts';
import { oneAtATime } from './in-turn.ts';
import { leaveIn } from './leave-in.ts';

/** Documents of one site that are looked at on a visit; promise 1 fetches no more for one consent either. */
const MOST = 6;

const inTurn = oneAtATime();

/**
 * On a visit to a site that the person gave consents to that are in force: fetches the documents they rest on anew, each at most once a
 * day, and only where the person has turned that on.
 */
export async function checkDaily(tab: Pick<Browser.tabs.Tab, 'url' | 'incognito'>): Promise<void> {
  if (!/^https?:/.test(tab.url ?? '') || (await leaveIn(tab)) !== 'record') return;
  if (!(await readSettings()).recheck) return;
  // One after the other: a visit is many pages, and the first one's attempt is what the next one has to see.
  await inTurn(async () => {
    const consents = await inForce(await consentsOfSite(siteOf(tab.url ?? '')));
    for (const version of newestVersions(consents).slice(0, MOST)) {
      const address = await addressToAsk(version.sha256, version.href);
      const isDue = address !== undefined && !(await recentFetch(address, Date.now()));
      if (isDue) await checkVersion(version);
    }
  });
}

/** What was agreed to last of each document. @param consents newest first */
function newestVersions(consents: readonly Consent[]): { sha256: string; href: string }[] {
  const newest = new Map<string, string>();
  for (const { decision, documents } of consents) {
    for (const { href, sha256 } of decision === 'given' ? documents : []) {
      if (sha256 && !newest.has(href)) newest.set(href, sha256);
    }
  }
  return [...newest].map(([href, sha256]) => ({ href, sha256 }));
}
