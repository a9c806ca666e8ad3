import { forgetConsent } from '#lib/ledger/forget.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { updateToolbarsInSight } from './toolbar.ts';

/** Message `consent.forget`: erases a consent; the toolbar buttons in sight stop showing it. */
export async function forgetAndShow({ id }: { id: string }): Promise<void> {
  await forgetConsent(id);
  await tidy();
  await updateToolbarsInSight();
}
