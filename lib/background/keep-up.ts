import { keepUp } from '#lib/ledger/index/catch-up.ts';
import { tellLedgerGrew } from '#lib/messages.ts';
import { tellingTrouble } from './trouble.ts';

/** Time for the page to go on, and for what else is put on record together; ms. */
const PAUSE = 1_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Sorts new records into the index a moment later, and tells the windows that show lists. Where the worker ends before
 * that, it is done at its next start, or by the first window that looks.
 */
export function keepUpSoon(): void {
  waiting ??= setTimeout(() => void tellingTrouble(keepUpAndTell), PAUSE);
}

async function keepUpAndTell(): Promise<void> {
  waiting = undefined;
  await keepUp();
  tellLedgerGrew();
}
