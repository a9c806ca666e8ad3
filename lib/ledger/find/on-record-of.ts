import type { Case } from '#lib/model/case.ts';
import { consentsIn } from '#lib/model/letter.ts';
import { siteOf } from '../address.ts';
import { casesOf } from '../cases.ts';
import { documentAddress } from '../document-address.ts';
import { withLedger } from '../open.ts';
import { contentsOf } from '../state.ts';

/** What is on record for a site; all of it goes when the site is forgotten. */
export interface OnRecordOf {
  /** Consents and refusals, whatever a list of them is filtered by. */
  readonly records: number;
  /** Of letters written to it without a record, newest first. */
  readonly cases: readonly Case[];
  /** A document of it was kept by a click of the person. */
  readonly keeps: boolean;
  /** A letter about a consent given here carries one given elsewhere, too. */
  readonly sharesLetter: boolean;
}

/** What is on record for a site (host in Unicode, as on a record). @throws LedgerError */
export async function onRecordOf(site: string, today: string): Promise<OnRecordOf> {
  const [row, letters, keeps, sharesLetter] = await Promise.all([
    withLedger((ledger) => ledger.get('sites', site)),
    casesOf('', today),
    keepsOf(site),
    sharesLetterOf(site),
  ]);
  const cases = letters.filter(({ letter }) => letter.site === site);
  return { records: row?.records ?? 0, cases, keeps, sharesLetter };
}

async function sharesLetterOf(site: string): Promise<boolean> {
  const drafted = await withLedger((ledger) => ledger.getAllFromIndex('events', 'kind', 'letter-drafted'));
  const shared = contentsOf(drafted, 'letter-drafted').filter(({ also = [] }) => also.length > 0);
  return withLedger(async (ledger) => {
    const records = ledger.transaction('records').store.index('id');
    for (const letter of shared) {
      const carried = await Promise.all(consentsIn(letter).map((id) => records.get(id)));
      const sites = new Set(carried.flatMap((record) => record?.site ?? []));
      if (sites.has(site) && sites.size > 1) return true;
    }
    return false;
  });
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
