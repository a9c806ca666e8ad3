import { forgetConsent } from '#lib/ledger/forget.ts';
import { consentById, latestOfSite } from '#lib/ledger/read.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import type { Consent } from '#lib/model/consent.ts';
import { forgetHanded } from '#lib/profile/handed-contacts.ts';
import { updateToolbarsInSight } from './toolbar.ts';

/** Message `consent.forget`: erases a consent; the toolbar buttons in sight stop showing it. */
export async function forgetAndShow({ id }: { id: string }): Promise<void> {
  const consent = await consentById(id);
  await forgetConsent(id);
  await tidy();
  if (consent) await forgetContacts(consent);
  await updateToolbarsInSight();
}

/** With the last record of a site or an operator goes what was handed over there. */
async function forgetContacts({ site, entered }: Consent): Promise<void> {
  if (site !== '' && (await latestOfSite(site)).length > 0) return;
  await forgetHanded((whom) => whom === (site || entered?.operator));
}
