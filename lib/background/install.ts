import { browser } from 'wxt/browser';
import { injectInto, type Refusals } from './inject-everywhere.ts';
import { hasJustStarted } from './session.ts';

const SCOUT = '/content-scripts/scout.js';

/** Tabs that were there before the extension: it was switched on again, or the browser brought them back sooner. */
export async function reachOpenTabs(): Promise<void> {
  if (await hasJustStarted()) await injectInto(await browser.tabs.query({}), SCOUT);
}

/** First installation: the three short screens, and tabs that are open already are watched too. */
export async function greet({ reason }: { reason: string }): Promise<Refusals> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  return injectInto(await browser.tabs.query({}), SCOUT);
}
