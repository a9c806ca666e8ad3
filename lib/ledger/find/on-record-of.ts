import type { Case } from '#lib/model/case.ts';
import { siteOf } from '../address.ts';
import { casesOf } from '../cases.ts';
import { documentAddress } from '../document-address.ts';
import { withLedger } from '../open.ts';

/** What is on record for a site; all of it goes when the site is forgotten. */
export interface OnRecordOf {
  /** Consents and refusals, whatever a list of them is filtered by. */
  readonly records: number;
  /** Of letters written to it without a record, newest first. */
  readonly cases: readonly Case[];
  /** A document of it was kept by a click of the person. */
  readonly keeps: boolean;
}

/** What is on record for a site (host in Unicode, as on a record). @throws LedgerError */
export async function onRecordOf(site: string, today: string): Promise<OnRecordOf> {
  const [row, letters, keeps] = await Promise.all([
    withLedger((ledger) => ledger.get('sites', site)),
    casesOf('', today),
    keepsOf(site),
  ]);
  const cases = letters.filter(({ letter }) => letter.site === site);
  return { records: row?.records ?? 0, cases, keeps };
}

/** By the addresses of documents: the events that announce versions may be a hundred thousand. */
async function keepsOf(site: string): Promise<boolean> {
  const host = documentAddress(`https://${site}/`);
  if (host === '') return false;
  return withLedger(async (ledger) => {
    const reading = ledger.transaction(['documents', 'texts']);
    const documents = reading.objectStore('documents');
    // Keys first: the versions themselves may be megabytes.
    const hashes = await documents.index('address').getAllKeys(IDBKeyRange.bound(host, `${host}\uffff`));
    for (const sha256 of new Set(hashes)) {
      if (!(await reading.objectStore('texts').get(sha256))?.held) continue;
      const kept = await documents.get(sha256);
      if (kept && siteOf(kept.url) === site) return true;
    }
    return false;
  });
}
