import { browser } from 'wxt/browser';

/** Asks the browser for access to sites, inside the person's gesture; `then` runs where it was given. */
export async function allowAccess(then: () => Promise<void>): Promise<void> {
  if (await browser.permissions.request({ origins: ['<all_urls>'] })) await then();
}
