import { browser } from 'wxt/browser';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { updateToolbar } from './toolbar.ts';

/** Message `consent.forget`: erases a consent; the toolbar buttons in sight stop showing it. */
export async function forgetAndShow({ id }: { id: string }): Promise<void> {
  await forgetConsent(id);
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map((tab) => updateToolbar(tab.id ?? -1)));
}
