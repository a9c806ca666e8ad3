import type { Consent } from '#lib/model/consent.ts';
import { withLedger } from '../open.ts';

/** Consents asked about at once. */
const MOST = 200;

/**
 * Which of these consents were taken back since, as the index knows; of many, only the first two hundred are looked at.
 * @throws LedgerError
 */
export async function withdrawnAmong(consents: readonly Pick<Consent, 'id'>[]): Promise<string[]> {
  const records = await withLedger((ledger) => {
    const byId = ledger.transaction('records').store.index('id');
    return Promise.all(consents.slice(0, MOST).map(({ id }) => byId.get(id)));
  });
  return records.flatMap((record) => (record?.standing === 'withdrawn' ? [record.id] : []));
}
