import { browser } from 'wxt/browser';
import { importLog } from '#lib/ledger/import-log.ts';
import type { Answer, Payload } from '#lib/messages.ts';
import { failed } from '#lib/model/result.ts';
import { blobAt } from './blob-at.ts';
import { updateToolbar } from './toolbar.ts';

/** Message `log.import`: takes in a log; the toolbar buttons in sight show what came. */
export async function takeIn({ address, only }: Payload<'log.import'>): Promise<Answer<'log.import'>> {
  const file = await blobAt(address);
  if (!file) return failed({ reason: 'gone', place: '' });
  const taken = await importLog(file, only);
  if (taken.ok && only === 'write') {
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(tabs.map((tab) => updateToolbar(tab.id ?? -1)));
  }
  return taken;
}
