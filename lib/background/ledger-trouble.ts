import { browser } from 'wxt/browser';
import type { LedgerErrorCode } from '#lib/ledger/ledger-error.ts';

const KEY = 'ledger-trouble';

/** What the person stopped is no trouble. */
export type LedgerTrouble = Exclude<LedgerErrorCode, 'stopped'>;

/**
 * Why the ledger could not be read or written when it was needed last, in this run of the browser; undefined where it
 * could. In storage.session: the worker dies sooner than the trouble ends.
 */
export async function ledgerTrouble(): Promise<LedgerTrouble | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as LedgerTrouble | undefined;
}

export const noteTrouble = (code: LedgerTrouble): Promise<void> =>
  browser.storage.session.set({ [KEY]: code });

export const forgetTrouble = (): Promise<void> => browser.storage.session.remove(KEY);
