import { forgetConsent } from '#lib/ledger/forget.ts';
import { consentById, latestOfSite } from '#lib/ledger/read.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import type { Consent } from '#lib/model/consent.ts';
import { forgetHanded } from '#lib/profile/handed-contacts.ts';
import { updateToolbars } from './toolbar.ts';

/** Message `consent.forget`: erases a consent; the toolbar stops showing it. */
export async function forgetAndShow({ id }: { id: string }): Promise<void> {
  const consent = await consentById(id);
  await forgetConsent(id);
  await tidy();
  if (consent) await forgetContacts(consent);
  // A letter that went with it may have been about consents of other sites.
  await updateToolbars();
}

/** With the last record of a site or an operator goes what was handed over there. */
async function forgetContacts({ site, entered }: Consent): Promise<void> {
  if (site !== '' && (await latestOfSite(site)).length > 0) return;
  await forgetHanded((whom) => whom === (site || entered?.operator));
}
