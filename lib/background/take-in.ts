import { importLog } from '#lib/ledger/import-log.ts';
import type { Answer, Payload } from '#lib/messages.ts';
import { failed } from '#lib/model/result.ts';
import { blobAt } from './blob-at.ts';
import { stoppable, unlessStopped } from './stoppable.ts';
import { updateToolbars } from './toolbar.ts';

const STOPPED = failed({ reason: 'stopped', place: '' } as const);

/** Message `log.import`: takes in a log; the toolbar shows what came. */
export async function takeIn({ address, only }: Payload<'log.import'>): Promise<Answer<'log.import'>> {
  const taken = await stoppable('import', async (signal) => {
    const file = await blobAt(address);
    if (!file) return failed({ reason: 'gone', place: '' } as const);
    return unlessStopped(signal, importLog(file, only, signal), STOPPED);
  });
  // Of one that was stopped, part may be there.
  if (only === 'write') await updateToolbars();
  return taken;
}
