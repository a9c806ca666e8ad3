import type { Consent } from '#lib/model/consent.ts';
import { withdrawnAmong } from './withdrawn-among.ts';

/** Those of these consents that were not taken back since, as the index knows. @throws LedgerError */
export async function inForce(consents: readonly Consent[]): Promise<Consent[]> {
  const withdrawn = new Set(await withdrawnAmong(consents));
  return consents.filter(({ id }) => !withdrawn.has(id));
}
