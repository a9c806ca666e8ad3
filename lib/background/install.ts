import { browser } from 'wxt/browser';
import { injectInto, type Refusals } from './inject-everywhere.ts';

/** First installation: the three short screens, and tabs that are open already are watched too. */
export async function greet({ reason }: { reason: string }): Promise<Refusals> {
  // The practice site is its own introduction, and a tab that opens by itself would take the tour's focus.
  if (reason === 'install' && !import.meta.env.PRACTICE) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  return injectInto(await browser.tabs.query({}), '/content-scripts/scout.js');
}
