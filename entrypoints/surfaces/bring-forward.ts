import { browser } from 'wxt/browser';

/** Shows a tab where this surface is a tab itself and so hides it, as on phones; a panel leaves the page in sight. */
export async function bringForward(tabId: number): Promise<void> {
  if (await browser.tabs.getCurrent()) await browser.tabs.update(tabId, { active: true });
}
