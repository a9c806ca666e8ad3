import { keepUp } from '#lib/ledger/index/catch-up.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Consent } from '#lib/model/consent.ts';

/** Puts a consent on record and sorts it into the index, as the background does a moment later. */
export async function recorded(consent: Consent): Promise<boolean> {
  const isNew = await recordConsent(consent);
  await keepUp();
  return isNew;
}
