import { forgetSite } from '#lib/ledger/forget-site.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { forgetHanded } from '#lib/profile/handed-contacts.ts';
import { forgetNotices } from './notices.ts';
import { forgetReminders } from './reminders.ts';
import { updateToolbars } from './toolbar.ts';

/** Message `site.forget`: erases all that is on record for a site, and what tabs were yet to be told of it. */
export async function forgetSiteAndShow({ site }: { site: string }): Promise<void> {
  await forgetSite(site);
  await tidy();
  await forgetNotices((consent) => consent.site === site);
  await forgetHanded((whom) => whom === site);
  await updateToolbars();
}

/** Message `ledger.wipe`: erases the whole log; options stay. */
export async function wipeAndShow(): Promise<void> {
  await wipeLedger();
  await forgetNotices(() => true);
  await forgetReminders();
  await forgetHanded(() => true);
  await updateToolbars();
}
