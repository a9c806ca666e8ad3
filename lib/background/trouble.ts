import { browser } from 'wxt/browser';
import { LedgerError } from '#lib/ledger/ledger-error.ts';

/**
 * Runs work of the background that nobody waits for. Where the ledger cannot be written the toolbar button says so, in
 * every tab, until the browser restarts; acts under way stay drafts and are tried again. Mistakes crash as ever.
 * @returns what the work gave; undefined where the ledger failed
 */
export async function tellingTrouble<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    console.error(error);
    await browser.action.setBadgeText({ text: '!' });
    await browser.action.setBadgeBackgroundColor({ color: '#b91c1c' });
    await browser.action.setTitle({ title: browser.i18n.getMessage('toolbarTrouble' as 'description') });
    return undefined;
  }
}
