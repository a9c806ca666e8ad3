import { browser, type Browser } from 'wxt/browser';
import { injectInto, type Refusals } from './inject-everywhere.ts';
import { hasJustStarted } from './session.ts';

const SCOUT = '/content-scripts/scout.js';

/** Has these tabs scouted, all frames of them. */
export const scoutTabs = (tabs: readonly Browser.tabs.Tab[]): Promise<Refusals> => injectInto(tabs, SCOUT);

/** Tabs that were there before the extension: it was switched on again, or the browser brought them back sooner. */
export async function reachOpenTabs(): Promise<void> {
  if (await hasJustStarted()) await scoutTabs(await browser.tabs.query({}));
}

/** First installation: the three short screens, and tabs that are open already are watched too. */
export async function greet({ reason }: { reason: string }): Promise<Refusals> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  return scoutTabs(await browser.tabs.query({}));
}
