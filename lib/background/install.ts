import { browser } from 'wxt/browser';
import { injectInto, type Refusals } from './inject-everywhere.ts';

/** First installation: the three short screens, and tabs that are open already are watched too. */
export async function greet({ reason }: { reason: string }): Promise<Refusals> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  return injectInto(await browser.tabs.query({}), '/content-scripts/scout.js');
}
