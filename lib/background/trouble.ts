import { browser } from 'wxt/browser';
import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { forgetTrouble, ledgerTrouble, noteTrouble } from './ledger-trouble.ts';
import { titleWords, TROUBLE, updateToolbars, type ToolbarTitle } from './toolbar.ts';

/**
 * Runs work of the background that nobody waits for. Where the ledger cannot be written the toolbar button says so, in
 * every tab, until it can; acts under way stay drafts and are tried again. Mistakes crash as ever.
 * @returns what the work gave; undefined where the ledger failed
 */
export async function tellingTrouble<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    if (error.code === 'stopped') return undefined;
    console.error(error);
    await noteTrouble(error.code);
    // For tabs to come; those that are there have marks of their own, which would stand before it.
    await showEverywhere(TROUBLE.text, TROUBLE.title);
    await updateToolbars();
    return undefined;
  }
}

/** Something was read, or written: what was in the way of that is so no more. */
export async function endTrouble(of: 'reading' | 'writing'): Promise<void> {
  const trouble = await ledgerTrouble();
  // A disk that is full can be read.
  if (trouble === undefined || (of === 'reading' && trouble === 'quota')) return;
  await forgetTrouble();
  await showEverywhere('', 'nothing');
  await updateToolbars();
}

async function showEverywhere(text: string, title: ToolbarTitle): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: TROUBLE.color });
  await browser.action.setTitle({ title: await titleWords(title) });
}
