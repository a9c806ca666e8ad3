import { isCaughtUp } from '#lib/ledger/index/progress.ts';
import { send } from '#lib/messages.ts';

/** Settles when everything on record can be found; where it cannot yet, the background is asked to see to it. */
export async function caughtUp(): Promise<void> {
  if (!(await isCaughtUp())) await send('ledger.catch-up', {});
}
